import { button, h } from '../h.js';
import { manyClass } from '../many-parts.js';
import type { OutlineWords, Phrase } from './outline-content.js';
import { isCompetency, type OutlineRow } from './outline-rows.js';

/** The words around a framework's own. */
export interface OutlineLabels {
  readonly practice: string;
  readonly keywords: string;
  readonly copyLink: string;
  /** Over the nodes whose heading is missing. */
  readonly orphans: string;
  readonly competencies: (count: number) => string;
}

/** The elements of one row that change later. */
export interface RowView {
  readonly element: HTMLElement;
  readonly toggle?: HTMLElement | undefined;
  /** What the toggle opens. */
  readonly body?: HTMLElement | undefined;
  /** Where the rows below go. */
  readonly list?: HTMLElement | undefined;
  readonly count?: HTMLElement | undefined;
}

export interface RowOptions {
  readonly labels: OutlineLabels;
  /** Level of the top rows' headings, 2 to 6. */
  readonly headingLevel: number;
  readonly copyLinks: boolean;
  /** For what only few rows have: markup in their words, relations to others. */
  readonly built?: (row: OutlineRow, view: RowView, words: OutlineWords) => void;
}

/** Chromium and Firefox find text in closed parts and open them; elsewhere closed is closed. */
const closed = 'onbeforematch' in document ? 'until-found' : '';

export function close(body: HTMLElement): void {
  body.setAttribute('hidden', closed);
}

/**
 * A heading with a button that opens what stands under it; or a competency, its statement in sight and only
 * "How it shows in practice" to be opened. Nothing for a row without a word that may be shown.
 * @param below how many rows stand right below this one
 */
export function buildRow(
  row: OutlineRow,
  words: OutlineWords,
  below: number,
  options: RowOptions,
): RowView | undefined {
  const { code, label, text, practice, keywords } = words;
  if (!code && !label.text && !text.text) return undefined;
  const { labels, headingLevel, copyLinks } = options;
  const { index, depth } = row;
  const opens = below > 0;
  const counted = isCompetency(row);
  const count = counted ? undefined : h('span', { class: 'count' });
  // Spaces, so that what reads the text alone does not run its parts together.
  const name = [
    code && say('span', 'code', { text: code }),
    ' ',
    label.text && say('span', 'label', label),
    count && ' ',
    count,
  ];
  const toggle = opens
    ? h('button', { type: 'button', class: 'toggle', 'aria-expanded': 'false' }, ...name)
    : practice.length > 0
      ? button(labels.practice, {
          class: 'toggle',
          id: `p${index}`,
          'aria-expanded': 'false',
          'aria-labelledby': `p${index} h${index}`,
        })
      : undefined;
  const head = h(
    `h${Math.min(headingLevel + depth - 1, 6)}` as 'h6',
    { class: 'head', id: `h${index}`, part: counted ? 'competency-heading' : 'heading' },
    ...(opens ? [toggle] : name),
  );
  const details = [
    text.text && say('p', 'text', text),
    keywords.length > 0 && keywordLine(labels.keywords, keywords),
    opens && practice.length > 0 && h('p', { class: 'practice-title' }, labels.practice),
  ];
  const shown =
    practice.length > 0 &&
    h('ul', { class: 'practice', part: 'practice' }, ...practice.map((one) => say('li', '', one)));
  const list = opens ? h('ul', { class: `rows${manyClass(below)}` }) : undefined;
  const body = opens ? h('div', { class: 'body' }, ...details, shown, list) : shown || undefined;
  if (body && toggle) {
    body.classList.add('body');
    close(body);
  }
  const copy =
    counted &&
    copyLinks &&
    button(labels.copyLink, { class: 'plain copy', id: `c${index}`, 'aria-labelledby': `c${index} h${index}` });
  const element = h(
    'li',
    { class: `row ${opens ? 'heading' : 'leaf'} depth-${Math.min(depth, 4)}`, id: `r${index}` },
    head,
    ...(opens ? [] : details),
    !opens && (toggle || copy) && h('div', { class: 'actions' }, toggle, copy),
    body,
  );
  const view = { element, toggle, body, list, count };
  options.built?.(row, view, words);
  return view;
}

/** `words` is where a search may put its marks. */
function say(tag: 'li' | 'p' | 'span', name: string, { text, language }: Phrase): HTMLElement {
  return h(tag, { class: `words ${name}`, lang: language, dir: language && 'auto' }, text);
}

function keywordLine(title: string, keywords: readonly Phrase[]): HTMLElement {
  const pieces = keywords.flatMap((one, at) => [at > 0 ? ', ' : ' ', say('span', '', one)]);
  return h('p', { class: 'keywords' }, title, ...pieces);
}
