import { formatDate } from '@imh/core';
import { button, h } from '@imh/elements';
import type { Announcer } from '../element/announcer.js';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { said } from '../element/said.js';
import { filterForm } from './filter-form.js';
import type { FilterState } from './filter-state.js';
import type { GuideContent, GuideEntry } from './guide-content.js';
import { TrainingList } from './training-list.js';
import type { TrainingsStrings } from '../strings/trainings.js';

type Words = TrainingsStrings;

export interface PageOptions {
  readonly words: Words;
  readonly compact: boolean;
  /** Where relative addresses in the documents start. */
  readonly base: string;
  /** A framework was named and cannot be had. */
  readonly namesMissing: boolean;
  readonly announcer: Announcer;
  readonly save: (entry: GuideEntry, card: HTMLElement) => void;
  /** A person changed what is looked for. */
  readonly changed: (change: Partial<FilterState>) => void;
  readonly past: (shown: boolean) => void;
  /** A person turns to searching. */
  readonly turned: () => void;
}

export interface GuidePage {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  readonly chips: HTMLElement;
  readonly sentence: HTMLElement;
  /** @returns what is said about it */
  show(found: FoundIn, state: FilterState, past: boolean): string;
}

/** What a filter leaves of a guide. */
export interface FoundIn {
  readonly left: readonly GuideEntry[];
  /** Filters that are set, by name. */
  readonly filters: Readonly<Record<string, string>>;
  /** How many past trainings would be left with the others. */
  readonly past: number;
  /** A mark for each filter. */
  readonly marks: readonly HTMLElement[];
  /** Where nothing is left. */
  readonly waysOut: readonly HTMLElement[];
}

/** Title, filters, trainings and rights of a guide. */
export function guidePage(content: GuideContent, options: PageOptions, signal: AbortSignal): GuidePage {
  const { about, names, entries } = content;
  const { words, compact, base, namesMissing, announcer, save, changed, turned } = options;
  const form = filterForm(content, words, changed);
  form.element.addEventListener('focusin', turned, { once: true });
  const list = new TrainingList(content, { words, headingLevel: compact ? 2 : 3, save }, signal);
  const sentence = h('p', { class: 'sentence', dir: 'auto', tabindex: '-1' });
  const chips = h('div', { class: 'chips', hidden: '' });
  const waysOut = h('div', { class: 'loosen', hidden: '' });
  const pastButton = button('', { class: 'past-toggle', hidden: '', 'aria-expanded': 'false' });
  pastButton.addEventListener('click', () => options.past(pastButton.getAttribute('aria-expanded') !== 'true'));

  const element = h(
    'div',
    { class: 'frame', part: 'frame', lang: words.language },
    !compact && titleOf(content, words),
    entries.length > 0 &&
      h(
        'div',
        { class: 'tools', part: 'tools' },
        form.element,
        h(
          'div',
          { class: 'bar' },
          sentence,
          button(words.print, { class: 'plain' }, () => print()),
        ),
        chips,
        announcer.element,
      ),
    namesMissing && h('p', { class: 'quiet' }, words.namesMissing),
    entries.length > 0 ? list.element : h('p', { class: 'quiet' }, words.empty),
    waysOut,
    pastButton,
    heldBackView(about, words, base),
    names && heldBackView(names, words, base),
    rightsView(about, words),
    names && rightsView(names, words),
  );
  return {
    element,
    search: form.search,
    chips,
    sentence,
    show(found, state, past) {
      form.update(state);
      list.show(found.left);
      chips.hidden = found.marks.length === 0;
      chips.replaceChildren(...found.marks);
      waysOut.hidden = found.waysOut.length === 0;
      waysOut.replaceChildren(...found.waysOut);
      pastButton.hidden = found.past === 0;
      pastButton.textContent = past ? words.hidePast : words.showPast(found.past);
      pastButton.setAttribute('aria-expanded', String(past));
      return (sentence.textContent = sentenceFor(found, words));
    },
  };
}

function sentenceFor({ left, filters }: FoundIn, words: Words): string {
  const count = left.length;
  if (Object.keys(filters).length > 0) return count > 0 ? words.found(count) : words.nothing;
  const fitting = left.filter(({ fits }) => fits.length > 0).length;
  return fitting > 0 ? `${words.trainings(count)}. ${words.fitting(fitting)}` : words.trainings(count);
}

function titleOf({ guide, about }: GuideContent, words: Words): HTMLElement {
  const { publisher, modified } = guide;
  const name = about.say(publisher?.name);
  const by = publisher?.url ? said('a', name, { href: publisher.url, rel: 'noopener' }) : said('span', name);
  const facts = [by, modified && formatDate(words.language, modified)].filter(Boolean) as (HTMLElement | string)[];
  return h(
    'div',
    { class: 'about' },
    said('h2', about.say(guide.title), { class: 'title', part: 'title' }),
    facts.length > 0 && h('p', { class: 'quiet' }, ...facts.flatMap((fact, at) => (at > 0 ? [' · ', fact] : [fact]))),
  );
}
