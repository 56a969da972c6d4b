import { type EvidenceContent, evidenceTypes, formatHours, hasMinutes, minutesOf, parseHours } from '@imh/core';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import { readDateField } from '../form/written-date.js';

/** What a row's fields contain while it is edited in the list. */
export interface RowValues {
  readonly title: string;
  readonly date: string;
  readonly hours: string;
  readonly type: string;
}

export type RowProblem = keyof RowValues | undefined;

export function rowValuesOf(content: EvidenceContent, language: string): RowValues {
  return {
    title: content.title,
    date: content.dateCompleted ?? '',
    hours: hasMinutes(content) ? formatHours(minutesOf(content), language) : '',
    type: content.type ?? '',
  };
}

/** The first field whose text cannot be saved. @param today local day */
export function problemOf({ title, date, hours }: RowValues, today: string): RowProblem {
  if (!title.trim()) return 'title';
  if (readDateField(date, today).kind === 'doubtful') return 'date';
  if (hours.trim() && parseHours(hours) === undefined) return 'hours';
  return undefined;
}

/** The content with the values of its row. Dates and hours of sessions are changed in the form only. */
export function withRowValues(content: EvidenceContent, values: RowValues, today: string): EvidenceContent {
  const { dateCompleted: _date, minutes: _minutes, type: _type, ...others } = content;
  const reading = readDateField(values.date, today);
  const minutes = content.sessions?.length ? content.minutes : parseHours(values.hours);
  const isSameDuration = minutes === content.minutes;
  return {
    ...others,
    title: values.title.trim(),
    ...(reading.kind === 'read' ? { dateCompleted: reading.date.end } : {}),
    ...(reading.kind === 'read' && reading.date.start ? { dateStart: reading.date.start } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(minutes !== undefined && !isSameDuration ? { minutesSource: 'estimate' as const } : {}),
    ...(values.type ? { type: values.type as NonNullable<EvidenceContent['type']> } : {}),
  };
}

interface RowEditor {
  readonly strings: Strings;
  readonly values: RowValues;
  readonly problem: RowProblem;
  /** Local day. */
  readonly today: string;
  readonly hasSessions: boolean;
  readonly change: (values: Partial<RowValues>) => void;
  readonly save: () => void;
  readonly cancel: () => void;
}

/** The fields of a row. Enter saves, Escape cancels. */
export function rowEditor(editor: RowEditor) {
  const { strings, values, problem, change } = editor;
  const names = strings.typeNames;
  const reading = readDateField(values.date, editor.today);
  const errors = {
    title: strings.notTitled,
    date: reading.kind === 'doubtful' ? strings.dateDoubts[reading.doubt](values.date.trim()) : '',
    hours: strings.badHours(values.hours),
    type: '',
  };
  const field = (name: 'title' | 'date' | 'hours') =>
    html`<div class="field">
      <label for="row-${name}">${strings.columns[name]}</label>
      <input
        id="row-${name}"
        type="text"
        .value=${values[name]}
        ?disabled=${name === 'hours' && editor.hasSessions}
        aria-invalid=${problem === name ? 'true' : nothing}
        aria-describedby=${problem === name ? 'row-problem' : nothing}
        @input=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  return html`<form
    class="editor"
    @submit=${(event: Event) => {
      event.preventDefault();
      editor.save();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      editor.cancel();
    }}
  >
    ${field('title')} ${field('date')}
    <div class="field">
      <label for="row-type">${strings.columns.type}</label>
      <select id="row-type" @change=${(event: Event) => change({ type: (event.target as HTMLSelectElement).value })}>
        <option value="" .selected=${values.type === ''}>${strings.typeChoose}</option>
        ${evidenceTypes.map(
          (type) => html`<option value=${type} .selected=${values.type === type}>${names[type]}</option>`,
        )}
      </select>
    </div>
    ${field('hours')}
    <div class="row">
      <button type="submit" class="primary">${strings.saveChanges}</button>
      <button type="button" @click=${editor.cancel}>${strings.cancel}</button>
    </div>
    ${problem ? html`<p class="error" id="row-problem" role="alert">${errors[problem]}</p>` : nothing}
  </form>`;
}
