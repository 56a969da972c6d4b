import type { PartialDate, WrittenDate } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';
import { textField } from './form-field.js';
import { dateInWords, readDateField } from './written-date.js';

export interface DateOffer {
  readonly label: string;
  readonly date: PartialDate;
}

interface DateField {
  /** Also the id of the control. */
  readonly name: string;
  readonly label: string;
  /** The stored date, shown until something is typed. */
  readonly date: PartialDate | undefined;
  /** What was typed, if anything. */
  readonly typed: string | undefined;
  /** Local day. */
  readonly today: string;
  /** Shown while the field is empty. */
  readonly emptyHint?: string | undefined;
  /** Shown after the reading of the date, such as "Today, unless you change it." */
  readonly remark?: string | undefined;
  /** Dates that can be chosen instead, such as the day of the event. */
  readonly offers?: readonly DateOffer[] | undefined;
  /** True after an attempt to save: a date that cannot be read is then an error instead of a hint. */
  readonly isChecked: boolean;
  /** Called for every keystroke; `date` is absent while the text is empty or cannot be read. */
  readonly onInput: (written: string, date: WrittenDate | undefined) => void;
}

/** A date as people write it, with how it is read. An ambiguous date offers its readings as buttons. */
export function dateField(field: DateField, strings: Strings): TemplateResult {
  const { name, label, date, typed, today, emptyHint, remark, offers = [], isChecked, onInput } = field;
  const written = typed ?? date ?? '';
  const reading = readDateField(written, today);
  const readings = reading.kind === 'doubtful' ? reading.choices : [];
  const choices =
    readings.length > 0
      ? readings.map((choice) => ({ label: dateInWords(strings.language, choice), date: choice }))
      : offers.filter((offer) => offer.date !== date);
  const doubt = reading.kind === 'doubtful' ? strings.dateDoubts[reading.doubt](written.trim()) : undefined;
  const words = reading.kind === 'read' ? [reading.date.start, reading.date.end].flatMap((day) => day ?? []) : [];
  const read = words.length > 0 ? words.map((day) => dateInWords(strings.language, day)).join(' – ') : emptyHint;
  return textField({
    name,
    label,
    value: written,
    problem: isChecked ? doubt : undefined,
    hint: doubt ?? [read, remark].filter(Boolean).join('. '),
    onInput: (text) => {
      const now = readDateField(text, today);
      onInput(text, now.kind === 'read' ? now.date : undefined);
    },
    after:
      choices.length > 0
        ? html`<div class="row" role="group" aria-label=${strings.dateChoices}>
            ${choices.map(
              ({ label, date: choice }) =>
                html`<button type="button" class="small" @click=${() => onInput(choice, { end: choice })}>
                  ${label}
                </button>`,
            )}
          </div>`
        : nothing,
  });
}
