import { type Requirements, textIn } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import { nameOf } from '../files/review-file.js';
import type { ListState } from './list-state.js';
import type { MeasuredLog } from './measured-log.js';

interface ChoiceProps {
  readonly words: EvidencePeopleStrings;
  readonly language: string;
  readonly state: ListState;
  arrange(change: Partial<ListState>): void;
}

/** Which requirements a log is compared with, for a log of which that is not known. */
export function setChoiceView(
  { review, match, set }: MeasuredLog,
  { words, language, state, arrange }: ChoiceProps,
): TemplateResult | typeof nothing {
  if (!match || match.is === 'found') return nothing;
  const { sets } = match;
  const { file } = review;
  const choose = (event: Event): void => {
    const chosen = new Map(state.chosen);
    const one = sets[Number((event.target as HTMLSelectElement).value)];
    if (one) chosen.set(file.fingerprint, one);
    else chosen.delete(file.fingerprint);
    arrange({ chosen });
  };
  const option = (one: Requirements, index: number): TemplateResult =>
    html`<option value=${index} ?selected=${one === set}>${textIn(one.title, language, one.language)}</option>`;
  return html`<select class="set-choice no-print" aria-label=${words.compareOf(nameOf(file))} @change=${choose}>
    <option value="" ?selected=${!set}>${words.chooseSet}</option>
    ${sets.map(option)}
  </select>`;
}
