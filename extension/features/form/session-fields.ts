import { formatDate, formatHours, minutesOf } from '@imh/core';
import type { Draft, SessionRow } from '@imh/storage';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Strings } from '../../strings/index.js';
import { isBlankRow, nextRow, sessionIn, sessionRowsOf } from './session-rows.js';
import { dateInWords, readDateField } from './written-date.js';

interface SessionFields {
  readonly today: string;
  /** The days of an event of several days: a row for each is offered. */
  readonly days: readonly string[];
  /** True after an attempt to save: rows that cannot be read are then marked. */
  readonly isChecked: boolean;
  /** Focuses the date of a row once it is rendered. */
  readonly focusRow: (at: number) => void;
  readonly onChange: (update: (rows: readonly SessionRow[]) => readonly SessionRow[]) => void;
}

/** A training of several days, or supervision of several meetings: a row for the date and the hours of each. */
export function sessionFields(draft: Draft, strings: Strings, field: SessionFields): TemplateResult {
  const rows = sessionRowsOf(draft, strings.language);
  const change = (at: number, part: Partial<SessionRow>) =>
    field.onChange((rows) => rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const addRow = (rows: readonly SessionRow[]) => [...rows, nextRow(rows, field.today)];
  /** Enter goes to the next row, and adds one after the last: a series of sessions takes a key for each. */
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const at = [...list(event).children].indexOf((event.target as Element).closest('li')!);
    if (at === rows.length - 1 && !isBlankRow(rows[at]!)) field.onChange(addRow);
    field.focusRow(Math.min(at + 1, rows.length));
  };
  return html`<fieldset class="field sessions">
    <legend>${strings.sessions}</legend>
    <p class="hint">${strings.sessionsHint}</p>
    ${
      rows.length > 0
        ? html`<ol @keydown=${onEnter}>
            ${rows.map((row, at) => rowView({ row, at, strings, field, change, remove: () => field.onChange((rows) => rows.toSpliced(at, 1)) }))}
          </ol>`
        : nothing
    }
    <div class="row">
      ${
        rows.length === 0 && field.days.length > 0
          ? html`<button type="button" @click=${() => addDays(field)}>
              ${strings.addDays(formatDate(strings.language, field.days[0]!), formatDate(strings.language, field.days.at(-1)!))}
            </button>`
          : nothing
      }
      <button type="button" @click=${() => field.onChange(addRow)}>${strings.addSession}</button>
      <p role="status">
        ${
          draft.content.sessions?.length
            ? strings.sessionsSum(
                draft.content.sessions.length,
                formatHours(minutesOf({ title: '', sessions: draft.content.sessions }), strings.language),
              )
            : nothing
        }
      </p>
    </div>
  </fieldset>`;
}

/** A row for each day of the event; the hours of the first are asked next. */
function addDays({ days, onChange, focusRow }: SessionFields): void {
  onChange(() => days.map((date) => ({ date, hours: '' })));
  focusRow(0);
}

interface Row {
  readonly row: SessionRow;
  readonly at: number;
  readonly strings: Strings;
  readonly field: SessionFields;
  readonly change: (at: number, part: Partial<SessionRow>) => void;
  readonly remove: () => void;
}

function rowView({ row, at, strings, field, change, remove }: Row): TemplateResult {
  const reading = readDateField(row.date, field.today);
  const isIncomplete = field.isChecked && !isBlankRow(row) && !sessionIn(row, field.today);
  const note =
    reading.kind === 'doubtful'
      ? strings.dateDoubts[reading.doubt](row.date.trim())
      : reading.kind === 'read'
        ? dateInWords(strings.language, reading.date.end)
        : '';
  return html`<li>
    <input
      id="session-date-${at}"
      type="text"
      aria-label=${strings.sessionDate(at + 1)}
      aria-describedby="session-note-${at}"
      aria-invalid=${isIncomplete && reading.kind !== 'read' ? 'true' : 'false'}
      placeholder=${strings.date}
      autocomplete="off"
      .value=${live(row.date)}
      @input=${(event: Event) => change(at, { date: valueOf(event) })}
    />
    <input
      id="session-hours-${at}"
      type="text"
      aria-label=${strings.sessionHours(at + 1)}
      aria-invalid=${isIncomplete && reading.kind === 'read' ? 'true' : 'false'}
      placeholder=${strings.hours}
      inputmode="decimal"
      autocomplete="off"
      .value=${live(row.hours)}
      @input=${(event: Event) => change(at, { hours: valueOf(event) })}
    />
    <button type="button" class="plain small" aria-label=${strings.removeSession(at + 1)} @click=${remove}>×</button>
    <p class=${isIncomplete ? 'error' : 'hint'} id="session-note-${at}">
      ${isIncomplete ? strings.sessionIncomplete : note}
    </p>
  </li>`;
}

const list = (event: Event): Element => event.currentTarget as Element;

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
