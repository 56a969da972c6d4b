import { formatDate, type Side } from '@imh/core';
import { button, h } from '@imh/elements';
import type { Announcer } from '../element/announcer.js';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { said } from '../element/said.js';
import {
  type CrosswalkContent,
  type CrosswalkFilter,
  crosswalkFilter,
  type CrosswalkSide,
  kindOf,
  noFilter,
} from './crosswalk-content.js';
import { CrosswalkTable } from './crosswalk-table.js';
import type { CrosswalkStrings } from '../strings/crosswalk.js';

type Words = CrosswalkStrings;

export interface PageOptions {
  readonly words: Words;
  readonly compact: boolean;
  /** Where relative addresses in the documents start. */
  readonly base: string;
  readonly announcer: Announcer;
  readonly changed: (change: Partial<CrosswalkFilter>) => void;
  readonly turned: (side: Side) => void;
}

export interface CrosswalkPage {
  readonly element: HTMLElement;
  update(side: Side, filter: CrosswalkFilter): { readonly sentence: string; readonly count: number };
}

/** Title, filters, table and rights of a crosswalk. */
export function crosswalkPage(content: CrosswalkContent, options: PageOptions, signal: AbortSignal): CrosswalkPage {
  const { crosswalk, from, to, categories } = content;
  const { words, compact, base, announcer, changed, turned } = options;
  const search = h('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  search.addEventListener('input', () => changed({ query: search.value }));
  const relation = h('select', { id: 'relation' });
  relation.addEventListener('change', () => changed({ relation: relation.value }));
  const category = h('select', { id: 'category' }, h('option', { value: '' }, words.allCategories));
  category.append(...categories.map((id) => h('option', { value: id }, content.categoryName(id))));
  category.addEventListener('change', () => changed({ category: category.value }));
  const only = h('input', { id: 'only', type: 'checkbox' });
  only.addEventListener('change', () => changed({ onlyWithout: only.checked }));
  const readings = content.groups('from').flatMap((group) => group.readings);
  const sentence = h('p', { class: 'sentence', dir: 'auto' });
  const showAll = button(words.showAll, { hidden: '' }, () => {
    changed(noFilter);
    search.focus();
  });
  const place = h('div', { class: 'place' });
  let table: { readonly side: Side; readonly view: CrosswalkTable; readonly end: AbortController } | undefined;
  signal.addEventListener('abort', () => table?.end.abort());
  const radios = { from: radio('from', from, turned), to: radio('to', to, turned) };

  const tools = h(
    'div',
    { class: 'tools', part: 'tools' },
    h(
      'fieldset',
      { class: 'turn' },
      h('legend', {}, words.readFrom),
      h('label', {}, radios.from, ' ', from.name),
      h('label', {}, radios.to, ' ', to.name),
    ),
    h(
      'div',
      { class: 'fields' },
      h('div', {}, h('label', { for: 'search' }, words.search), search),
      h('div', {}, h('label', { for: 'relation' }, words.relation), relation),
      categories.length > 0 && h('div', {}, h('label', { for: 'category' }, words.category), category),
      readings.some((one) => kindOf(one) === 'none') && h('label', { class: 'only' }, only, ' ', words.onlyWithout),
    ),
    h(
      'div',
      { class: 'bar' },
      sentence,
      button(words.print, { class: 'plain' }, () => print()),
    ),
    announcer.element,
  );
  const element = h(
    'div',
    { class: 'frame', part: 'frame', lang: words.language },
    !compact && titleOf(content, words),
    crosswalk.proposal && h('p', { class: 'notice', dir: 'auto' }, words.proposal(crosswalk.author)),
    ...[from, to].map((side) => problemOf(side, words)),
    crosswalk.rows.length > 0 ? tools : h('p', { class: 'quiet' }, words.empty),
    crosswalk.rows.length > 0 && place,
    showAll,
    readings.some((one) => kindOf(one) === 'exact') && h('p', { class: 'quiet counts' }, words.onlyExact),
    crosswalk.rows.some(({ strength }) => strength !== undefined) &&
      h('p', { class: 'quiet counts', dir: 'auto' }, words.strengthMeans),
    sourceOf(content, words),
    ...rightsOf(content, words, base),
  );
  return {
    element,
    update(side, filter) {
      if (table?.side !== side) {
        table?.end.abort();
        const end = new AbortController();
        table = { side, end, view: new CrosswalkTable(content, side, words, end.signal) };
        place.replaceChildren(table.view.element);
        relation.replaceChildren(...relationOptions(table.view, words));
      }
      const keeps = crosswalkFilter(content, side, filter);
      const left = new Set(table.view.readings.filter(keeps));
      table.view.show(left);
      radios[side].checked = true;
      if (search.value !== filter.query) search.value = filter.query;
      relation.value = filter.relation;
      category.value = filter.category;
      only.checked = filter.onlyWithout;
      const filtered = left.size < readings.length || Object.values(filter).some(Boolean);
      table.view.element.hidden = left.size === 0;
      showAll.hidden = left.size > 0 || readings.length === 0;
      sentence.textContent =
        left.size === 0 ? words.nothing : filtered ? words.found(left.size) : words.rows(left.size);
      return { sentence: sentence.textContent, count: left.size };
    },
  };
}

function radio(side: Side, { name }: CrosswalkSide, turned: (side: Side) => void): HTMLInputElement {
  const input = h('input', { type: 'radio', name: 'side', value: side, 'aria-label': name });
  input.addEventListener('change', () => turned(side));
  return input;
}

function relationOptions({ readings }: CrosswalkTable, words: Words): HTMLElement[] {
  const there = new Set(readings.map(kindOf));
  const kinds = (Object.keys(words.relations) as (keyof Words['relations'])[]).filter((kind) => there.has(kind));
  return [
    h('option', { value: '' }, words.anyRelation),
    ...kinds.map((kind) => h('option', { value: kind }, words.relations[kind])),
  ];
}

function titleOf({ crosswalk, about, from, to }: CrosswalkContent, words: Words): HTMLElement {
  const title = about.say(crosswalk.title);
  const { author, version, modified } = crosswalk;
  const facts = [
    author && words.by(author),
    version && words.version(version),
    modified && formatDate(words.language, modified),
  ].filter(Boolean);
  return h(
    'div',
    { class: 'about' },
    said('h2', title.text ? title : { text: words.title(from.name, to.name) }, { class: 'title', part: 'title' }),
    facts.length > 0 && h('p', { class: 'quiet' }, facts.join(' · ')),
  );
}

function problemOf({ name, wrong }: CrosswalkSide, words: Words): HTMLElement | false {
  if (!wrong) return false;
  const text =
    wrong.is === 'other-version'
      ? words.otherVersion(name, wrong.written, wrong.shown)
      : wrong.is === 'missing'
        ? words.namesMissing(name)
        : words.otherFramework(name);
  return h('p', { class: 'notice', dir: 'auto' }, text);
}

function sourceOf({ crosswalk, about }: CrosswalkContent, words: Words): HTMLElement | false {
  const { url, title } = crosswalk.source ?? {};
  const titled = about.say(title);
  const name = titled.text ? titled : { text: url ? new URL(url).host : '' };
  const source = url ? said('a', name, { href: url, rel: 'noopener' }) : said('span', name);
  return source && h('p', { class: 'quiet source' }, `${words.source} `, source);
}

/** Of the crosswalk and of both frameworks; what two of them say alike is said once. */
function rightsOf({ about, from, to }: CrosswalkContent, words: Words, base: string): (HTMLElement | false)[] {
  const contents = [about, from.content, to.content].flatMap((one) => one ?? []);
  const views = contents.flatMap((one) => [heldBackView(one, words, base), rightsView(one, words)]);
  const texts = new Set<string>();
  return views.filter((view) => {
    const text = view ? view.textContent : '';
    const fresh = !texts.has(text);
    texts.add(text);
    return fresh;
  });
}
