import type { Category } from '@imh/core';
import { button, h, type OutlineContent, type OutlineView } from '@imh/elements';
import { dateIn } from '../element/partial-date.js';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { said } from '../element/said.js';
import type { Announcer } from '../element/announcer.js';
import type { Strings as All } from '../strings/strings.js';

type Strings = All<'competencies'>;

export interface PageOptions {
  readonly strings: Strings;
  readonly compact: boolean;
  /** Where relative addresses in the document start. */
  readonly base: string;
  /** A person turns to searching. */
  readonly turned: () => void;
  readonly searched: (query: string) => void;
  readonly chosen: (category: string) => void;
  readonly announcer: Announcer;
}

/** What a page says about its rows at the moment. */
export interface PageState {
  readonly sentence: string;
  readonly query: string;
  readonly category: Category | undefined;
  readonly nothingFound: boolean;
}

export interface FrameworkPage {
  readonly element: HTMLElement;
  update(state: PageState): void;
}

/** A list this short is read, not searched. */
const shortList = 12;

/** Title, tools, rows and rights of a framework. */
export function frameworkPage(view: OutlineView, options: PageOptions): FrameworkPage {
  const { content } = view;
  const { framework, rows } = content;
  const { strings, compact, base, turned, searched, chosen, announcer } = options;
  const categories = framework.categories ?? [];
  const filters = categories.length > 1 && framework.nodes.some((node) => node.categories?.length);

  const search = h('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  search.addEventListener('input', () => searched(search.value));
  search.addEventListener('focus', turned);
  const select = filters ? categorySelect(content, categories, strings) : undefined;
  select?.addEventListener('change', () => chosen(select.value));
  select?.addEventListener('focus', turned);
  const hint = h('p', { class: 'hint', id: 'hint' });
  const sentence = h('p', { class: 'sentence' });
  const showAll = button(strings.showAll, { hidden: '' }, () => {
    searched('');
    search.focus();
  });
  const tools =
    (rows.length > shortList || view.opens) &&
    h(
      'div',
      { class: 'tools', part: 'tools' },
      h(
        'div',
        { class: 'fields', role: 'search' },
        h('div', {}, h('label', { for: 'search' }, strings.search), search),
        select && h('div', {}, h('label', { for: 'category' }, strings.category), select, hint),
      ),
      h(
        'div',
        { class: 'bar' },
        sentence,
        view.opens && button(strings.expandAll, { class: 'plain' }, () => view.openAll()),
        view.opens && button(strings.collapseAll, { class: 'plain' }, () => view.closeAll()),
        button(strings.print, { class: 'plain' }, () => print()),
      ),
      announcer.element,
    );

  const element = h(
    'div',
    { class: 'frame', part: 'frame', lang: strings.language },
    !compact && about(content, strings),
    tools,
    rows.length > 0 ? view.element : h('p', { class: 'quiet' }, strings.empty),
    showAll,
    heldBackView(content, strings, base),
    !filters && categories.length > 0 && categoryList(content, categories, strings, compact),
    rightsView(content, strings),
  );
  return {
    element,
    update(state) {
      sentence.textContent = state.sentence;
      if (search.value !== state.query) search.value = state.query;
      showAll.hidden = !state.nothingFound;
      if (!select) return;
      select.value = state.category?.id ?? '';
      const { description, ageRange } = state.category ?? {};
      const explained = [content.say(description).text, content.say(ageRange).text].filter(Boolean).join(' · ');
      hint.textContent = state.category ? explained : strings.chooseCategory;
    },
  };
}

function about({ framework, say }: OutlineContent, strings: Strings): HTMLElement {
  const { version, status = '', effectiveFrom, publisher } = framework;
  const facts = [
    strings.version(version),
    strings.status[status as keyof Strings['status']] ?? status,
    effectiveFrom && strings.since(dateIn(strings.language, effectiveFrom)),
  ].filter(Boolean);
  const name = say(publisher?.name);
  const by = publisher?.url ? said('a', name, { href: publisher.url }) : said('span', name);
  return h(
    'div',
    { class: 'about' },
    said('h2', say(framework.title), { class: 'title', part: 'title' }),
    h('p', { class: 'quiet version' }, by, by && ' · ', facts.join(' · ')),
    said('p', say(framework.description), { class: 'description' }),
  );
}

function categorySelect({ say }: OutlineContent, categories: readonly Category[], strings: Strings): HTMLSelectElement {
  const select = h(
    'select',
    { id: 'category', 'aria-describedby': 'hint' },
    h('option', { value: '' }, strings.allCategories),
  );
  const groups = new Map<string, HTMLElement>();
  for (const { id, label, group } of categories) {
    const name = say(group).text;
    if (name && !groups.has(name)) groups.set(name, h('optgroup', { label: name }));
    const holder = groups.get(name) ?? select;
    holder.append(h('option', { value: id }, say(label).text));
    if (holder !== select) select.append(holder);
  }
  return select;
}

/** Where the file says who the roles are but not what applies to whom. */
function categoryList(
  { say }: OutlineContent,
  categories: readonly Category[],
  strings: Strings,
  compact: boolean,
): HTMLElement {
  return h(
    'div',
    { class: 'categories' },
    h(compact ? 'h2' : 'h3', {}, strings.categories),
    h(
      'ul',
      {},
      ...categories.map(({ label, description }) =>
        h('li', {}, said('span', say(label)), said('p', say(description), { class: 'quiet' })),
      ),
    ),
  );
}
