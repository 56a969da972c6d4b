import { type GrowingList, manyClass } from '@imh/elements';
import type { Training } from '@imh/core';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { chunksToRender } from '../list-filters/chunks.js';
import type { TrainingsStrings } from '../strings/trainings.js';
import type { FoundTrainings } from './found-trainings.js';
import type { GuideActions } from './guide-actions.js';
import type { GuideContent, GuideEntry } from './guide-content.js';
import type { OpenedDetails } from './related-competencies.js';
import { type SaveResult, trainingCard } from './training-card.js';

/** Cards rendered before the first paint; a screen shows fewer. */
export const firstCards = 12;

export interface TrainingList {
  readonly content: GuideContent;
  /** The entries of the guide. */
  readonly chunks: readonly (readonly GuideEntry[])[];
  readonly found: FoundTrainings;
  readonly growing: GrowingList;
  readonly words: TrainingsStrings;
  readonly headingLevel: 2 | 3;
  readonly actions: GuideActions;
  /** By training: ids of the competencies that were opened. */
  readonly opened: ReadonlyMap<Training, ReadonlySet<string>>;
  readonly saved: ReadonlyMap<Training, SaveResult>;
  readonly details: Omit<OpenedDetails, 'nodes'>;
}

/** All trainings of a guide. Filters hide cards, so that what was opened or saved in them is kept. */
export function trainingList(list: TrainingList) {
  const { content, chunks, found, growing, words, headingLevel, opened, saved, details } = list;
  const inputs = [found, words, headingLevel, opened, saved, details.view, details.isUnreachable];
  const cards = (entries: readonly GuideEntry[]) =>
    guard([entries, ...inputs], () =>
      repeat(
        entries,
        ({ training }) => training,
        (entry) => cardItem(entry, list),
      ),
    );
  return html`<ul class=${`cards${manyClass(content.entries.length)}`} role="list" part="trainings">
    ${chunksToRender(growing, chunks, found.matching, firstCards).map(cards)}
  </ul>`;
}

function cardItem(entry: GuideEntry, list: TrainingList) {
  const { content, found, words, headingLevel, actions } = list;
  const { view, isUnreachable } = list.details;
  const saved = list.saved.get(entry.training);
  const nodes = list.opened.get(entry.training);
  const details = nodes && { nodes, view, isUnreachable };
  const inputs = [entry, words, headingLevel, saved, nodes, nodes && view, nodes && isUnreachable];
  return html`<li class="card" part="training" ?hidden=${!found.matching.has(entry)}>
    ${guard(inputs, () => trainingCard({ content, entry, words, headingLevel, actions, details, saved }))}
  </li>`;
}
