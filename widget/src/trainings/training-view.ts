import { formatDate } from '@imh/core';
import { button, h } from '@imh/elements';
import { said } from '../element/said.js';
import { datesIn, deliveryIn, languageIn, lengthIn, topicIn } from './facts.js';
import type { GuideContent, GuideEntry, NamedCompetency } from './guide-content.js';
import type { TrainingsStrings } from '../strings/trainings.js';

type Words = TrainingsStrings;

export interface CardOptions {
  readonly words: Words;
  readonly headingLevel: number;
  /** Without it, nothing can be saved. */
  readonly save: (entry: GuideEntry, card: HTMLElement) => void;
}

/** One training. */
export function trainingView(content: GuideContent, entry: GuideEntry, options: CardOptions): HTMLElement {
  const { words, headingLevel, save } = options;
  const { training, title, description, time, fits } = entry;
  const { urls = [], provider, people = [], delivery, language, topics = [], validUntil } = training;
  const heading = h(`h${headingLevel}` as 'h3', { part: 'heading' });
  const [first, ...others] = urls;
  heading.append(
    (first === undefined ? said('span', title) : said('a', title, { href: first, rel: 'noopener' })) || training.id,
  );
  const when = time.when === 'always' ? words.always : datesIn(training, content.today, words);
  const facts = [
    when,
    lengthIn(training, words),
    delivery && deliveryIn(delivery, words),
    language && words.taughtIn(languageIn(language, words)),
    validUntil && words.validUntil(formatDate(words.language, validUntil)),
  ].filter(Boolean) as string[];
  const card = h('li', { class: 'card', part: 'training' });
  card.append(
    ...present([
      fits.length > 0 && h('p', { class: 'notice fits', dir: 'auto' }, words.fitsYou(fits.join(', '))),
      heading,
      (provider || people.length > 0) &&
        h('p', { class: 'quiet by', dir: 'auto' }, [provider, ...people].filter(Boolean).join(' · ')),
      h(
        'ul',
        { class: 'facts', role: 'list' },
        time.when === 'past' && h('li', { class: 'past' }, words.past),
        ...facts.map((fact) => h('li', {}, h('bdi', {}, fact))),
      ),
      said('p', description, { class: 'description' }),
      topics.length > 0 &&
        h('ul', { class: 'topics', role: 'list' }, ...topics.map((topic) => h('li', {}, topicIn(topic, words)))),
      competencies(entry, words),
      others.length > 0 && alsoAt(others, words),
      h(
        'div',
        { class: 'actions' },
        button(words.saveAsEvidence, { class: 'save', 'aria-label': words.saveNamed(title.text) }, () => {
          save(entry, card);
        }),
      ),
    ]),
  );
  return card;
}

/** What a training relates to, by name where that may be shown, and who says so. */
function competencies({ training, named }: GuideEntry, words: Words): HTMLElement | false {
  const all = training.competencies?.length ?? 0;
  if (all === 0) return false;
  const unnamed = all - named.length;
  const by = training.alignedBy && h('p', { class: 'quiet' }, words.alignedBy[training.alignedBy]);
  if (named.length === 0) return h('div', { class: 'relates' }, h('p', {}, words.relatesToSome(all)), by);
  return h(
    'div',
    { class: 'relates' },
    h('p', { class: 'label' }, words.relatesTo),
    h(
      'ul',
      { role: 'list' },
      ...named.map((one) => h('li', {}, competency(one))),
      unnamed > 0 && h('li', { class: 'quiet' }, words.further(unnamed)),
    ),
    by,
  );
}

/** A name that opens; what it opens is filled in when it does. */
function competency({ id, words, name }: NamedCompetency): HTMLElement {
  const code = words.code && words.code !== name.text ? words.code : '';
  return h(
    'details',
    { 'data-node': id },
    h('summary', {}, code && h('span', { class: 'code' }, code), code && ' ', said('span', name)),
  );
}

function alsoAt(urls: readonly string[], words: Words): HTMLElement {
  const links = urls.flatMap((href, at) => [
    at > 0 ? ', ' : ' ',
    h('a', { href, rel: 'noopener' }, new URL(href).host),
  ]);
  return h('p', { class: 'quiet' }, words.alsoAt, ...links);
}

const present = <T>(items: readonly (T | undefined | '' | false)[]): T[] =>
  items.filter((item) => item !== undefined && item !== '' && item !== false) as T[];
