import { countOf, type EntriesByKind, type EvidenceKind, formatHours, kindCoverage, type ReviewEntry } from '@imh/core';
import { button, h, type OutlineRow, whenIdle } from '@imh/elements';
import type { Desk } from './desk.js';
import { entryList } from './entry-list.js';
import { mapRows, type Review, titleOf } from './review.js';
import { cell, rowHead, table, tableBody, tableRow } from './table.js';

/** Rows that are there at once; the rest comes when the browser has nothing better to do. */
const firstRows = 60;
/** Marks beside a number; from so many entries on it only grows. */
const mostPips = 6;

/** Kinds whose names have room beside each other; the names of more stand upright. */
const mostBeside = 6;

/** Areas down, kinds of evidence across, and in each cell how many entries stand behind it. */
export function coverageMap(desk: Desk, review: Review): HTMLElement {
  const { words, signal } = desk;
  const { content, file, category } = review;
  const cover = kindCoverage(file.entries, content && { id: content.framework.id, outline: content.outline });
  if (cover.kinds.length === 0) return h('p', { class: 'quiet' }, words.noMap);
  const cells = new Cells(desk, review, cover.kinds);
  const rows = mapRows(review);
  const isSingle = ({ node, hasChildren }: OutlineRow): boolean => !hasChildren && node.kind !== 'area' && node.kind !== 'domain'; // prettier-ignore
  const singles = rows.some(isSingle) && !rows.every(isSingle);
  const body = tableBody();
  let at = 0;
  const add = (): boolean => {
    const row = rows[at];
    if (!row || !content) return true;
    const kind = row.hasChildren && row.depth === 1 ? 'domain' : isSingle(row) && singles ? 'single' : '';
    body.append(cells.row(titleOf(content, row), cover.byNode.get(row.node.id), kind, row.node.id));
    at += 1;
    return at === rows.length;
  };
  let done = rows.length === 0;
  while (!done && at < firstRows) done = add();
  if (!done) whenIdle(add, signal);

  const bodies = rows.length > 0 ? [body] : [];
  const loose = cover.elsewhere.map(({ label, entries, version, framework }) => {
    const elsewhere = content && framework !== content.framework.id ? words.otherFramework : version && words.version(version); // prettier-ignore
    return cells.row([label, elsewhere].filter(Boolean).join(', '), entries, 'loose');
  });
  if (cover.untagged.size > 0) loose.push(cells.row(words.withoutTag, cover.untagged, 'loose'));
  if (loose.length > 0) {
    const span = `${cover.kinds.length + 2}`;
    const note = h('span', { class: 'quiet' }, words.looseHint);
    const head = h('th', { colspan: span, scope: 'colgroup', role: 'columnheader' }, words.loose, ' ', note);
    bodies.push(tableBody(h('tr', { role: 'row', class: 'between' }, head), ...loose));
  }
  const upright = cover.kinds.length > mostBeside;
  const heads = [words.area, words.allKinds, ...cover.kinds.map((kind) => upright ? h('span', { class: 'upright' }, words.kinds[kind]) : words.kinds[kind])]; // prettier-ignore
  const map = table(words.mapCaption, heads, bodies, { class: 'stacks map' });
  const named = content?.framework.categories?.find(({ id }) => id === category);
  return h(
    'div',
    {},
    named && content && h('p', { class: 'quiet' }, words.forCategory(content.say(named.label).text)),
    singles && singlesSwitch(words.showCompetencies, map),
    map,
  );
}

function singlesSwitch(label: string, map: HTMLElement): HTMLElement {
  const box = h('input', { type: 'checkbox' });
  box.addEventListener('change', () => map.classList.toggle('with-singles', box.checked));
  return h('label', { class: 'switch no-print' }, box, ' ', label);
}

/** Makes rows of cells, and opens the entries behind one of them at a time. */
class Cells {
  readonly #byId: ReadonlyMap<string, ReviewEntry>;
  #open: { readonly button: HTMLElement; readonly row: HTMLElement } | undefined;

  constructor(
    readonly desk: Desk,
    readonly review: Review,
    readonly kinds: readonly EvidenceKind[],
  ) {
    this.#byId = new Map(review.file.entries.map((entry) => [entry.id, entry]));
  }

  row(title: string, entries: EntriesByKind | undefined, kind: string, node?: string): HTMLElement {
    const { words, language } = this.desk;
    const count = countOf(entries);
    const minutes = node === undefined ? 0 : Math.round(this.review.coverage.get(node)?.minutes ?? 0);
    const row = tableRow(rowHead(h('span', { dir: 'auto' }, title)), [], `${kind}${count === 0 ? ' none' : ''}`);
    const all = [...(entries?.values() ?? [])].flat();
    row.append(
      cell(
        words.allKinds,
        'number',
        count === 0
          ? h('span', { class: 'nothing' }, words.nothingListed)
          : this.#number(row, all, words.allKinds, title),
        minutes > 0 && h('span', { class: 'quiet' }, words.hours(formatHours(minutes, language))),
      ),
      ...this.kinds.map((of) => {
        const ids = entries?.get(of) ?? [];
        const name = words.kinds[of];
        if (ids.length === 0) return cell(name, 'number zero', h('span', { class: 'quiet' }, '0'));
        return cell(name, 'number', this.#number(row, ids, name, title));
      }),
    );
    return row;
  }

  #number(row: HTMLElement, ids: readonly string[], kind: string, title: string): HTMLElement {
    const { words } = this.desk;
    const name = words.cell(ids.length, kind, title);
    const pips = h('span', { class: 'pips', 'aria-hidden': 'true' });
    pips.style.setProperty('--pips', `${Math.min(ids.length, mostPips)}`);
    const opener = button(`${ids.length}`, { class: 'count', 'aria-label': name, 'aria-expanded': 'false' }, () => {
      const again = this.#open?.button === opener;
      this.#close();
      if (!again) this.#show(row, opener, ids, name);
    });
    opener.append(pips);
    return opener;
  }

  #show(row: HTMLElement, opener: HTMLElement, ids: readonly string[], name: string): void {
    const { words } = this.desk;
    const entries = ids.flatMap((id) => this.#byId.get(id) ?? []);
    const close = (): void => {
      this.#close();
      opener.focus();
    };
    const inside = h(
      'td',
      { role: 'cell', colspan: `${this.kinds.length + 2}` },
      h('h4', {}, name),
      entryList(this.desk, this.review, entries),
      button(words.close, { class: 'no-print' }, close),
    );
    const below = h('tr', { role: 'row', class: 'behind' }, inside);
    below.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    opener.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(), { once: true });
    opener.setAttribute('aria-expanded', 'true');
    row.after(below);
    this.#open = { button: opener, row: below };
  }

  #close(): void {
    this.#open?.row.remove();
    this.#open?.button.setAttribute('aria-expanded', 'false');
    this.#open = undefined;
  }
}
