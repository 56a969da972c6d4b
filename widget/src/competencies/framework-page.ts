import { type Category, formatDate } from '@imh/core';
import { button, h, type OutlineContent, type OutlineView } from '@imh/elements';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { said } from '../element/said.js';
import type { CompetenciesStrings } from '../strings/competencies.js';

type Strings = CompetenciesStrings;

export interface PageOptions {
  readonly strings: Strings;
  readonly compact: boolean;
  /** Where relative addresses in the document start. */
  readonly base: string;
  /** A person turns to searching. */
  readonly turned: () => void;
  readonly searched: (query: string) => void;
  readonly chosen: (category: string) => void;
  /** A person wants it on paper, or as a file; `button` is what was pressed. */
  readonly print: (button: HTMLElement) => void;
  readonly download: (button: HTMLElement) => void;
}

/** The parts of a page: what stands above the rows, the rows with their tools, and whose the text is. */
export interface FrameworkPage {
  readonly about: HTMLElement | false;
  readonly main: HTMLElement;
  readonly rights: HTMLElement | false;
  readonly search: HTMLInputElement;
  readonly select: HTMLSelectElement | undefined;
  /** Under the categories. */
  readonly hint: HTMLElement;
  /** Says how much there is: what it says while nothing is filtered. */
  readonly sentence: HTMLElement;
  readonly whole: () => string;
}

/** A list this short is read, not searched. */
const shortList = 12;

/** Title, tools, rows and rights of a framework. */
export function frameworkPage(view: OutlineView, options: PageOptions): FrameworkPage {
  const { content } = view;
  const { framework, rows } = content;
  const { strings, compact, base, turned, searched, chosen, print, download } = options;
  const categories = framework.categories ?? [];
  const filters = categories.length > 1 && framework.nodes.some((node) => node.categories?.length);

  const search = h('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  search.addEventListener('input', () => searched(search.value));
  search.addEventListener('focus', turned);
  const select = filters ? categorySelect(content, categories, strings) : undefined;
  select?.addEventListener('change', () => chosen(select.value));
  select?.addEventListener('focus', turned);
  const hint = h('p', { class: 'quiet hint', id: 'hint' }, strings.chooseCategory);
  const count = content.competencies;
  const whole = (): string => (count > 0 ? strings.competencies(count) : strings.entries(rows.length));
  const sentence = h('p', { class: 'sentence' }, whole());
  const plain = (text: string, pressed: (pressed: HTMLElement) => void): HTMLElement => {
    const made = button(text, { class: 'plain' }, () => pressed(made));
    return made;
  };
  const tools =
    (rows.length > shortList || view.opens) &&
    h(
      'div',
      { class: 'tools', part: 'tools' },
      h(
        'div',
        { class: 'fields' },
        h('div', {}, h('label', { for: 'search' }, strings.search), search),
        select && h('div', {}, h('label', { for: 'category' }, strings.category), select, hint),
      ),
      h(
        'div',
        { class: 'bar' },
        sentence,
        view.opens && plain(strings.expandAll, () => view.setAll(true)),
        view.opens && plain(strings.collapseAll, () => view.setAll(false)),
        plain(strings.print, print),
        plain(strings.download, download),
      ),
    );
  const main = h(
    'div',
    {},
    tools,
    rows.length > 0 ? view.element : h('p', { class: 'quiet' }, strings.empty),
    heldBackView(content, strings, base),
    !filters && categories.length > 0 && categoryList(content, categories, strings, compact),
  );
  return {
    about: !compact && about(content, strings),
    main,
    rights: rightsView(content, strings),
    search,
    select,
    hint,
    sentence,
    whole,
  };
}

function about({ framework, say }: OutlineContent, strings: Strings): HTMLElement {
  const { version, status = '', effectiveFrom, publisher } = framework;
  const facts = [
    // Lists in a page need not name one; see framework-from-list.ts.
    version !== '0' && strings.version(version),
    strings.status[status as keyof Strings['status']] ?? status,
    effectiveFrom && strings.since(formatDate(strings.language, effectiveFrom)),
  ].filter(Boolean);
  const name = say(publisher?.name);
  const by = publisher?.url ? said('a', name, { href: publisher.url }) : said('span', name);
  return h(
    'div',
    { class: 'about' },
    said('h2', say(framework.title), { class: 'title', part: 'title' }),
    (by || facts.length > 0) &&
      h('p', { class: 'quiet version' }, by, by && facts.length > 0 && ' · ', facts.join(' · ')),
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
