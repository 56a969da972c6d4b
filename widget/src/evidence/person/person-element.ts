import { formatDate } from '@imh/core';
import { button, h } from '@imh/elements';
import { adopt } from '../element/adopt.js';
import { certificates } from './certificates.js';
import { aimsOf, besideEntries } from './beside-entries.js';
import { coverageMap } from './coverage-map.js';
import type { Desk, View } from './desk.js';
import { byDate, entryList } from './entry-list.js';
import { figuresOf } from './figures.js';
import { listStyles } from './list-styles.js';
import { missingView } from './missing-view.js';
import { frameworkLines, inOrder, remarksOf } from './people-view.js';
import { personStyles } from './person-styles.js';
import { progressView } from './progress-view.js';
import { type Review, reviewOf } from './review.js';
import { nameOf } from './review-file.js';
import { partByPart } from './slices.js';

/** Entries from which on counting them for one part of the page is felt. */
const longLog = 500;

/** One person's log, looked at closely. */
export function personView(
  desk: Desk,
  { file, order }: Extract<View, { is: 'person' }>,
): { element: HTMLElement; focus: HTMLElement } {
  const { words, contents, requirements, show } = desk;
  adopt(desk.root, listStyles);
  adopt(desk.root, personStyles);
  const review = reviewOf(file, contents, requirements?.counting);
  const people = inOrder(desk.files, order);
  const at = people.indexOf(file);
  const go = (label: string, to: number): HTMLElement | false =>
    people.length > 1 &&
    button(label, { disabled: !people[to] && '' }, () => show({ is: 'person', file: people[to]!, order }));
  const heading = h('h2', { tabindex: '-1', class: 'person-name', dir: 'auto' }, nameOf(file));
  const entries = entriesSection(desk, review);
  const parts = h('div', {});
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => `${part}`.padStart(2, '0'));
  const finish = partByPart(
    parts,
    [
      () => section(words.toAsk, missingView(desk, review)),
      () => section(words.atAGlance, glance(desk, review)),
      () => requirements && section(words.progress, progressView(desk, review, requirements, day.join('-'))),
      () => section(words.map, coverageMap(desk, review)),
      () => section(words.certificates, certificates(desk, file)),
      ...besideEntries(desk, review).map(({ title, view }) => () => {
        const inside = view();
        return inside && section(title, inside);
      }),
      () => entries.element,
    ],
    desk.signal,
    file.entries.length > longLog ? 2 : Infinity,
  );
  const printed = button(words.printPerson, {}, () => {
    finish();
    entries.showAll();
    print();
  });
  const element = h(
    'div',
    { class: 'person' },
    h(
      'nav',
      { class: 'ways no-print', 'aria-label': words.peopleHeading },
      button(words.backToList, {}, () => show({ is: 'list', order, from: file })),
      go(words.previous, at - 1),
      go(words.next, at + 1),
      people.length > 1 && h('span', { class: 'quiet' }, words.placeOf(at + 1, people.length)),
      printed,
    ),
    heading,
    h('p', { class: 'quiet' }, subjectLine(desk, review)),
    parts,
  );
  return { element, focus: heading };
}

function section(title: string, ...children: HTMLElement[]): HTMLElement {
  return h('section', {}, h('h3', { class: 'section' }, title), ...children);
}

function subjectLine({ words, language }: Desk, { file, content, category }: Review): string {
  const { subject, exportedAt } = file.log;
  const named = content?.framework.categories?.find(({ id }) => id === category);
  return [
    words.handedOver(formatDate(language, exportedAt.slice(0, 10))),
    subject?.association && words.forAssociation(subject.association),
    named ? content!.say(named.label).text : subject?.category,
    subject?.period,
    file.name,
  ]
    .filter(Boolean)
    .join(' · ');
}

function glance(desk: Desk, review: Review): HTMLElement {
  const { words } = desk;
  const fact = (kind: string, name: string, ...values: (string | HTMLElement | false | undefined)[]): HTMLElement =>
    h('div', { class: kind }, h('dt', {}, name), ...values.map((value) => value && h('dd', {}, value)));
  return h(
    'div',
    {},
    ...remarksOf(desk, review.file).map((remark) => h('p', { class: 'mark-line', dir: 'auto' }, remark)),
    h(
      'dl',
      { class: 'glance' },
      ...figuresOf(desk, review).map(({ name, main, more }) => fact('figure', name, main, more)),
      fact('', words.columns.framework, ...frameworkLines(desk, review)),
      ...aimsOf(desk, review).map((aim) => fact('', words.aim, aim)),
    ),
  );
}

function entriesSection(desk: Desk, review: Review): { element: HTMLElement; showAll(): void } {
  const { words } = desk;
  const { entries } = review.file;
  const details = h('details', { class: 'all-entries' }, h('summary', {}, `${words.allEntries} (${entries.length})`));
  let list: HTMLElement | undefined;
  const fill = (all: boolean): void => {
    if (list && !all) return;
    const filled = entryList(desk, review, byDate(entries), all);
    if (list) list.replaceWith(filled);
    else details.append(filled);
    list = filled;
  };
  details.addEventListener('toggle', () => details.open && fill(false));
  return {
    element: h('section', {}, details),
    showAll() {
      fill(true);
      details.open = true;
    },
  };
}
