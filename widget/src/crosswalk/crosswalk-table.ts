import type { CrosswalkGroup, CrosswalkReading, Side } from '@imh/core';
import { h, whenIdle } from '@imh/elements';
import { said } from '../element/said.js';
import { type CrosswalkContent, kindOf, type NodeName } from './crosswalk-content.js';
import type { CrosswalkStrings } from '../strings/crosswalk.js';

type Words = CrosswalkStrings;

/** Rows that stand before the browser gets to paint. */
const firstRows = 60;

/**
 * A crosswalk as a table, read from one side. Its roles are written out, because a narrow page shows the cells below
 * each other, and a table that is displayed as blocks is none any more for screen readers.
 */
export class CrosswalkTable {
  readonly element: HTMLTableElement;
  readonly #content: CrosswalkContent;
  readonly #words: Words;
  readonly #side: Side;
  readonly #rows: { readonly reading: CrosswalkReading; readonly body: HTMLElement }[] = [];
  readonly #views = new Map<CrosswalkReading, HTMLElement>();
  #visible: ReadonlySet<CrosswalkReading> | undefined;
  #built = 0;

  constructor(content: CrosswalkContent, side: Side, words: Words, signal: AbortSignal) {
    this.#content = content;
    this.#words = words;
    this.#side = side;
    const [here, there] = this.#sides;
    const column = (...text: (Node | string | false)[]): HTMLElement =>
      h('th', { role: 'columnheader', scope: 'col' }, ...text);
    this.element = h(
      'table',
      { role: 'table', part: 'table' },
      h('caption', {}, words.caption(here.name, there.name)),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          column(said('span', here.title)),
          column(words.relation),
          column(said('span', there.title)),
          column(words.notes),
        ),
      ),
    );
    const groups = content.groups(side);
    for (const group of groups) this.#addGroup(group, groups.length > 1);
    this.#build(firstRows);
    addEventListener('beforeprint', () => this.#build(Infinity), { signal });
    whenIdle(() => this.#build(this.#built + 10), signal);
  }

  get readings(): readonly CrosswalkReading[] {
    return this.#rows.map(({ reading }) => reading);
  }

  show(readings: ReadonlySet<CrosswalkReading>): void {
    this.#visible = readings;
    for (const [reading, view] of this.#views) view.hidden = !readings.has(reading);
    const bodies = new Set(this.#rows.filter(({ reading }) => readings.has(reading)).map(({ body }) => body));
    for (const { body } of this.#rows) body.hidden = !bodies.has(body);
  }

  get #sides() {
    const { from, to } = this.#content;
    return this.#side === 'from' ? ([from, to] as const) : ([to, from] as const);
  }

  #addGroup({ domain, readings }: CrosswalkGroup, headed: boolean): void {
    const body = h('tbody', { role: 'rowgroup' });
    if (headed) {
      const name = domain === undefined ? undefined : this.#content.nameOf(this.#side, domain);
      const heading = h('th', { role: 'rowheader', scope: 'rowgroup', colspan: '4' });
      heading.append(...(name ? nameParts(name) : [this.#words.further]));
      body.append(h('tr', { role: 'row', class: 'group' }, heading));
    }
    for (const reading of readings) this.#rows.push({ reading, body });
    this.element.append(body);
  }

  #build(end: number): boolean {
    for (; this.#built < Math.min(end, this.#rows.length); this.#built += 1) {
      const { reading, body } = this.#rows[this.#built]!;
      const view = this.#rowOf(reading);
      view.hidden = this.#visible?.has(reading) === false;
      this.#views.set(reading, view);
      body.append(view);
    }
    return this.#built >= this.#rows.length;
  }

  #rowOf(reading: CrosswalkReading): HTMLElement {
    const words = this.#words;
    const [here, there] = this.#sides;
    const other = this.#side === 'from' ? 'to' : 'from';
    const kind = kindOf(reading);
    // "Nothing in A" "answers to" "this"; "that" "has no counterpart" "in B".
    const relation = words.relations[reading.here === undefined ? 'unsaid' : kind];
    const first = h('th', { role: 'rowheader', scope: 'row' }, sideLabel(here.name));
    const second = h('td', { role: 'cell' }, sideLabel(there.name));
    first.append(
      ...(reading.here === undefined
        ? [h('span', { class: 'quiet' }, words.nothingIn(here.name))]
        : nameParts(this.#content.nameOf(this.#side, reading.here))),
    );
    second.append(
      ...(reading.there === undefined
        ? [h('span', { class: 'quiet' }, words.noneIn(there.name))]
        : nameParts(this.#content.nameOf(other, reading.there))),
    );
    return h(
      'tr',
      { role: 'row' },
      first,
      h('td', { role: 'cell', class: `relation ${kind}` }, relation),
      second,
      this.#notes(reading),
    );
  }

  #notes(reading: CrosswalkReading): HTMLElement {
    const { strength, categories = [] } = reading.row;
    const words = this.#words;
    const note = said('p', this.#content.noteOf(reading));
    const judged = strength !== undefined && h('p', { class: 'quiet' }, inWords(strength, words));
    const onlyFor =
      categories.length > 0 &&
      h('p', { class: 'quiet' }, words.onlyFor(categories.map((one) => this.#content.categoryName(one)).join(', ')));
    return h('td', { role: 'cell', class: note || judged || onlyFor ? 'notes' : 'notes none' }, note, judged, onlyFor);
  }
}

function nameParts({ code, name }: NodeName): (Node | string)[] {
  const parts = [code && h('span', { class: 'code' }, code), code && name.text && ' ', said('span', name)];
  return parts.filter((part): part is HTMLElement | string => Boolean(part));
}

/** Which side a cell is on, for eyes only: where cells stand below each other, the column's heading is out of sight. */
const sideLabel = (name: string): HTMLElement => h('span', { class: 'side', 'aria-hidden': 'true' }, name);

function inWords(strength: number, words: Words): string {
  const word = strength >= 0.75 ? 'high' : strength >= 0.4 ? 'middle' : 'low';
  return words.strength(word, strength.toLocaleString(words.numberLocale, { maximumFractionDigits: 2 }));
}
