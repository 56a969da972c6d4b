import { formatDate, type FrameworkUse, textIn } from '@imh/core';
import { button, h } from '@imh/elements';
import { adopt } from '../element/adopt.js';
import type { Desk, Order, View } from './desk.js';
import { figuresOf } from './figures.js';
import { listStyles } from './list-styles.js';
import { type Review, reviewOf } from './review.js';
import { type LogFile, nameOf, type ReviewFile } from './review-file.js';
import { cell, rowHead, table, tableBody, tableRow, unseen } from './table.js';

/** A log may name any number of frameworks; a row names so many. */
const mostNamed = 4;

/** One row for each person's log, and what else lies open. */
export function peopleView(
  desk: Desk,
  { order, from }: Extract<View, { is: 'list' }>,
): { element: HTMLElement; focus?: HTMLElement | undefined } {
  const { words, contents, files, requirements } = desk;
  const people = inOrder(files, order);
  const heads = new Map<ReviewFile | 'order' | 'team', HTMLElement>();
  const sameName = (file: LogFile): number => people.filter((other) => nameOf(other) === nameOf(file)).length;
  const rows = people.map((file) => {
    const open = button(nameOf(file), { class: 'plain name', 'aria-label': words.openOf(nameOf(file)) }, () =>
      desk.show({ is: 'person', file, order }),
    );
    open.dir = 'auto';
    heads.set(file, open);
    return personRow(desk, reviewOf(file, contents, requirements?.counting), open, sameName(file));
  });
  adopt(desk.root, listStyles);
  const team = button(words.lookAtTeam, { class: 'no-print' }, () => desk.show({ is: 'team', order }));
  heads.set('team', team);
  const orders = orderChoice(desk, order);
  heads.set('order', orders.querySelector('select')!);
  const { columns } = words;
  const columnNames = [columns.name, columns.entries, columns.training, columns.rsc, columns.other, columns.gaps, columns.certificates, columns.duplicates, columns.framework, columns.remarks]; // prettier-ignore
  const others = files.filter(({ kind }) => kind !== 'log');
  const element = h(
    'div',
    { class: 'people' },
    h(
      'div',
      { class: 'bar' },
      h('h3', {}, words.peopleHeading),
      h('p', { class: 'quiet' }, people.length > 0 && words.people(people.length)),
      files.length > 1 && team,
      people.length > 1 && orders,
    ),
    rows.length > 0 &&
      table(unseen(words.peopleHeading), columnNames, [tableBody(...rows)], { class: 'stacks persons' }),
    others.length > 0 && h('h3', {}, words.otherFiles),
    others.length > 0 && h('ul', { class: 'others' }, ...others.map((file) => otherLine(desk, file))),
    contents.length === 0 && h('p', { class: 'quiet' }, words.noFramework),
  );
  return { element, focus: from && heads.get(from) };
}

export function inOrder(files: readonly ReviewFile[], order: Order): LogFile[] {
  const logs = files.filter((file) => file.kind === 'log');
  const all = ({ row: { minutes } }: LogFile): number => minutes.training + minutes.rscReceived + minutes.rscProvided + minutes.other; // prettier-ignore
  if (order === 'name') return logs.sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  return order === 'hours' ? logs.sort((one, other) => all(one) - all(other)) : logs;
}

function orderChoice({ words, show }: Desk, order: Order): HTMLElement {
  const orders = Object.entries(words.orders).map(([value, label]) =>
    h('option', { value, selected: value === order && '' }, label),
  );
  const select = h('select', { id: 'order', 'aria-describedby': 'order-hint' }, ...orders);
  select.addEventListener('change', () => show({ is: 'list', order: select.value as Order, from: 'order' }));
  return h(
    'div',
    { class: 'fields order no-print' },
    h(
      'div',
      {},
      h('label', { for: 'order' }, words.order),
      select,
      h('p', { class: 'hint quiet', id: 'order-hint' }, words.orderHint),
    ),
  );
}

function personRow(desk: Desk, review: Review, open: HTMLElement, sameName: number): HTMLElement {
  const { words } = desk;
  const { file } = review;
  const { columns } = words;
  const remove = button(words.remove, { class: 'plain no-print', 'aria-label': words.removeOf(nameOf(file)) }, () => {
    desk.remove(file);
    desk.announcer.say(words.removed(nameOf(file)));
  });
  const remarks = remarksOf(desk, file);
  if (sameName > 1) remarks.push(words.sameName(sameName));
  const head = rowHead(open, nameOf(file) !== file.name && h('span', { class: 'quiet file', dir: 'auto' }, file.name), remove); // prettier-ignore
  // Read out with each cell of the row: the name, without the file and what the buttons do.
  head.ariaLabel = nameOf(file);
  return tableRow(head, [
    ...figuresOf(desk, review).map(({ name, main, more }) => cell(name, 'number', main, more && small(more))),
    cell(columns.framework, 'wide', ...frameworkLines(desk, review)),
    cell(columns.remarks, remarks.length > 0 ? 'wide' : 'wide empty', ...remarks.map(small)),
  ]);
}

const small = (text: string): HTMLElement => h('p', { class: 'quiet', dir: 'auto' }, text);

/** What somebody has to know who reads the figures of a row. */
export function remarksOf({ words }: Desk, { log, row, brought }: LogFile): string[] {
  const fields = row.withheld.fields.map((field) => words.fields[field] ?? field);
  const withheld = [...row.withheld.said, ...fields];
  const { description } = log.scope ?? {};
  const outside = brought?.zip.outside ?? 0;
  return [
    log.purpose === 'backup' ? words.backup : '',
    row.conflicts.length > 0 ? words.conflicts(row.conflicts.length) : '',
    description ? words.scope(description) : '',
    withheld.length > 0 ? words.withheld(withheld.join(', ')) : '',
    outside > 0 ? words.pathsLeftOut(outside) : '',
  ].filter(Boolean);
}

/** What the tags speak of, with a mark where that is not what the page looks at logs with. */
export function frameworkLines({ words, contents, language }: Desk, { file, content }: Review): HTMLElement[] {
  const { frameworks } = file.row;
  if (frameworks.length === 0) return [small(words.noTags)];
  const ids = [...new Set(frameworks.map(({ id }) => id))];
  const lines = ids.slice(0, mostNamed).map((id): HTMLElement => {
    const known = contents.find(({ framework }) => framework.id === id);
    const own = file.log.frameworks?.find((one) => one.id === id)?.title;
    const title = known ? known.say(known.framework.title).text : textIn(own, language) || id;
    const versions = frameworks.filter((use) => use.id === id).slice(0, mostNamed);
    const isOther = ({ version }: FrameworkUse): boolean => known !== undefined && version !== undefined && version !== known.framework.version; // prettier-ignore
    const stated = versions
      .filter((use) => !isOther(use))
      .map(({ version }) => (version === undefined ? words.noVersion : words.version(version)));
    const marks = versions.filter(isOther).map(({ version }) => words.otherVersion(version!));
    if (content && !known) marks.push(words.otherFramework);
    const name = [h('bdi', {}, title), ...stated.map((version) => `, ${version}`)];
    return h('p', {}, ...name, ...marks.flatMap((mark) => [' ', h('span', { class: 'mark' }, mark)]));
  });
  if (ids.length > mostNamed) lines.push(small(`+ ${ids.length - mostNamed}`));
  return lines;
}

function otherLine({ words, language, remove, announcer }: Desk, file: ReviewFile): HTMLElement {
  if (file.kind === 'log') return h('li', {});
  const { document } = file;
  const name =
    file.kind === 'rating'
      ? words.ratingOf(file.document.subject.name, formatDate(language, file.document.ratedAt.slice(0, 10)))
      : words.selfCheckOf(formatDate(language, file.document.takenAt.slice(0, 10)));
  const away = button(words.remove, { class: 'plain no-print', 'aria-label': words.removeOf(`${name} (${file.name})`) }, () => {
    remove(file);
    announcer.say(words.removed(file.name));
  }); // prettier-ignore
  return h('li', { 'data-id': document.id }, h('span', { dir: 'auto' }, name), ' ', h('bdi', { class: 'quiet' }, file.name), ' ', away); // prettier-ignore
}
