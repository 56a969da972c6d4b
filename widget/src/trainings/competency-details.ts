import { button, h } from '@imh/elements';
import { said } from '../element/said.js';
import type { GuideContent } from './guide-content.js';
import { noFilter } from './filter-state.js';
import { filterGuide } from './guide-filter.js';
import type { TrainingsStrings } from '../strings/trainings.js';

/** Fills what stands under the name of a competency, when it is opened for the first time. */
export function fillDetails(
  details: HTMLDetailsElement,
  content: GuideContent,
  words: TrainingsStrings,
  showAll: (nodeId: string) => void,
): void {
  const { node } = details.dataset;
  if (node === undefined || details.children.length > 1) return;
  const competency = content.entries.flatMap(({ named }) => named).find(({ id }) => id === node);
  if (!competency) return;
  const { text, practice } = competency.words;
  const others = filterGuide(content, { ...noFilter, node }, false).length;
  const body = h('div', { class: 'details' });
  const parts = [
    competency.name !== text && said('p', text),
    practice.length > 0 && h('p', { class: 'label' }, words.practice),
    practice.length > 0 && h('ul', {}, ...practice.map((one) => said('li', one))),
    others > 1 && button(words.allOnThis(others), { class: 'plain' }, () => showAll(node)),
  ];
  for (const part of parts) if (part) body.append(part);
  details.append(body);
}
