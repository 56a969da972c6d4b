import { formatHours } from '@imh/core';
import { button, h } from '@imh/elements';
import { certificates } from './certificates.js';
import { coverageMap } from './coverage-map.js';
import type { Desk, View } from './desk.js';
import { byDate, entryList } from './entry-list.js';
import { listStyles } from './list-styles.js';
import { frameworkLines, inOrder, remarksOf } from './people-view.js';
import { personStyles } from './person-styles.js';
import { progressView } from './progress-view.js';
import { dateSaid, type Review, reviewOf } from './review.js';
import { nameOf } from './review-file.js';

/** One person's log, looked at closely. */
export function personView(
  desk: Desk,
  { file, order }: Extract<View, { is: 'person' }>,
): { element: HTMLElement; focus: HTMLElement } {
  const { words, contents, requirements, show } = desk;
  desk.style(listStyles);
  desk.style(personStyles);
  const review = reviewOf(file, contents, requirements?.counting);
  const people = inOrder(desk.files, order);
  const at = people.indexOf(file);
  const go = (label: string, to: number): HTMLElement | false =>
    people.length > 1 &&
    button(label, { disabled: !people[to] && '' }, () => show({ is: 'person', file: people[to]!, order }));
  const heading = h('h2', { tabindex: '-1', class: 'person-name', dir: 'auto' }, nameOf(file));
  const entries = entriesSection(desk, review);
  const printed = button(words.printPerson, {}, () => {
    entries.showAll();
    print();
  });
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => `${part}`.padStart(2, '0'));
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
    section(words.atAGlance, glance(desk, review)),
    requirements && section(words.progress, progressView(desk, review, requirements, day.join('-'))),
    section(words.map, coverageMap(desk, review)),
    section(words.certificates, certificates(desk, file)),
    questionsSection(desk, review),
    entries.element,
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
    words.handedOver(dateSaid(language, exportedAt.slice(0, 10))),
    subject?.association && words.forAssociation(subject.association),
    named ? content!.say(named.label).text : subject?.category,
    subject?.period,
    file.name,
  ]
    .filter(Boolean)
    .join(' · ');
}

function glance(desk: Desk, review: Review): HTMLElement {
  const { words, language } = desk;
  const { file, gaps, areas } = review;
  const { row } = file;
  const { columns } = words;
  const hours = (minutes: number): string => formatHours(minutes, language);
  const { minutes } = row;
  const fact = (name: string, ...values: (string | HTMLElement | false)[]): HTMLElement =>
    h('div', {}, h('dt', {}, name), ...values.map((value) => value !== false && h('dd', {}, value)));
  return h(
    'div',
    {},
    h(
      'dl',
      { class: 'glance' },
      fact(
        columns.entries,
        words.finishedOf(row.finished, row.entries),
        row.withoutMinutes.length > 0 && words.withoutHours(row.withoutMinutes.length),
      ),
      fact(columns.training, words.hours(hours(minutes.training))),
      fact(
        columns.rsc,
        words.received(hours(minutes.rscReceived)),
        minutes.rscProvided > 0 && words.provided(hours(minutes.rscProvided)),
      ),
      fact(columns.other, words.hours(hours(minutes.other))),
      fact(columns.gaps, areas > 0 ? words.areas(gaps.length, areas) : words.unknown),
      fact(columns.certificates, `${row.withoutCertificate.length}`),
      fact(columns.duplicates, `${row.duplicates.reduce((sum, ids) => sum + ids.length - 1, 0)}`),
      fact(columns.framework, ...frameworkLines(desk, review)),
    ),
    ...remarksOf(desk, file).map((remark) => h('p', { class: 'mark-line', dir: 'auto' }, remark)),
  );
}

/** Questions are written when somebody asks for them. */
function questionsSection(desk: Desk, review: Review): HTMLElement {
  const { words, announcer } = desk;
  const write = button(words.writeQuestions, {}, () => {
    import('./questions-view.js').then(
      ({ questionsView }) => write.replaceWith(questionsView(desk, review)),
      () => announcer.say(words.unreachable),
    );
  });
  const part = section(words.questions, write);
  part.classList.add('no-print');
  return part;
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
