import { button, h } from '../h.js';
import { manyClass } from '../many-parts.js';
import type { OutlineWords, Phrase } from './outline-content.js';
import { isCompetency, type OutlineRow } from './outline-rows.js';

/** Labels around the framework's own text. */
export interface OutlineLabels {
  readonly practice: string;
  readonly keywords: string;
  readonly copyLink: string;
  /** Heading above the nodes whose parent is missing. */
  readonly orphans: string;
  readonly competencies: (count: number) => string;
}

/** The elements of a row that change after it was created. */
export interface RowView {
  readonly element: HTMLElement;
  readonly toggle?: HTMLElement | undefined;
  /** Expanded and collapsed by the toggle. */
  readonly body?: HTMLElement | undefined;
  /** Contains the rows below. */
  readonly list?: HTMLElement | undefined;
  readonly count?: HTMLElement | undefined;
}

export interface RowOptions {
  readonly labels: OutlineLabels;
  /** Level of the headings at the top, 2 to 6. */
  readonly headingLevel: number;
  readonly copyLinks: boolean;
  /** Completes what only few rows have: markup in their texts, relations to others. */
  readonly onRowCreated?: (row: OutlineRow, view: RowView, words: OutlineWords) => void;
}

/** Chromium and Firefox find text in collapsed parts and expand them; other browsers do not. */
const collapsed = 'onbeforematch' in document ? 'until-found' : '';

export function collapse(body: HTMLElement): void {
  body.setAttribute('hidden', collapsed);
}

/**
 * A heading with a button that expands the rows below it; or a competency with its statement visible and a button for
 * "How it shows in practice".
 * @param below how many rows are directly below this one
 * @returns undefined if rights hide all of its text
 */
export function createRow(
  row: OutlineRow,
  words: OutlineWords,
  below: number,
  options: RowOptions,
): RowView | undefined {
  const { code, label, bare, term, text, practice, keywords } = words;
  if (!code && !label.text && !text.text) return undefined;
  const { labels, headingLevel, copyLinks } = options;
  const { index, depth } = row;
  const opens = below > 0;
  const counted = isCompetency(row);
  const count = counted ? undefined : h('span', { class: 'count' });
  // Spaces keep the parts apart for whatever reads the text content.
  const name = [
    code && textElement('span', 'code', { text: code }),
    ' ',
    label.text && textElement('span', 'label', bare, term && h('span', { class: 'term' }, term)),
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
    text.text && textElement('p', 'text', text),
    keywords.length > 0 && keywordLine(labels.keywords, keywords),
    opens && practice.length > 0 && h('p', { class: 'practice-title' }, labels.practice),
  ];
  const shown =
    practice.length > 0 &&
    h('ul', { class: 'practice', part: 'practice' }, ...practice.map((one) => textElement('li', '', one)));
  const list = opens ? h('ul', { class: `rows${manyClass(below)}` }) : undefined;
  const body = opens ? h('div', { class: 'body' }, ...details, shown, list) : shown || undefined;
  if (body && toggle) {
    body.classList.add('body');
    collapse(body);
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
  options.onRowCreated?.(row, view, words);
  return view;
}

/** The class `words` is where a search marks what it found. */
function textElement(
  tag: 'li' | 'p' | 'span',
  name: string,
  { text, language }: Phrase,
  rest?: HTMLElement | '',
): HTMLElement {
  return h(tag, { class: `words ${name}`, lang: language, dir: language && 'auto' }, text, rest);
}

function keywordLine(title: string, keywords: readonly Phrase[]): HTMLElement {
  const pieces = keywords.flatMap((one, at) => [at > 0 ? ', ' : ' ', textElement('span', '', one)]);
  return h('p', { class: 'keywords' }, title, ...pieces);
}
