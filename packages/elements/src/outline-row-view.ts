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
}

/** Chromium and Firefox find text in closed parts and open them; elsewhere closed is closed. */
const closed = 'onbeforematch' in document ? 'until-found' : '';

export function close(body: HTMLElement): void {
  body.setAttribute('hidden', closed);
}

/**
 * A heading with a button that opens what stands under it; or a competency, its statement in sight and only
 * "How it shows in practice" to be opened. Nothing for a row without a word that may be shown.
 */
export function buildRow(row: OutlineRow, words: OutlineWords, opens: boolean, options: RowOptions): RowView | undefined {
  const { code, label, text, practice, keywords } = words;
  if (!code && !label.text && !text.text) return undefined;
  const { labels } = options;
  const counted = isCompetency(row);
  const element = make('li', `row ${opens ? 'heading' : 'leaf'} depth-${Math.min(row.depth, 4)}`);
  element.id = `r${row.index}`;
  const head = make(`h${Math.min(options.headingLevel + row.depth - 1, 6)}`, 'head', element);
  head.setAttribute('part', counted ? 'competency-heading' : 'heading');
  head.id = `h${row.index}`;
  const details = [
    text.text ? say(make('p', 'text'), text) : undefined,
    keywords.length > 0 ? keywordLine(labels.keywords, keywords) : undefined,
  ].filter((part) => part !== undefined);

  if (opens) {
    const toggle = button('toggle', '', head);
    toggle.setAttribute('aria-expanded', 'false');
    name(toggle, code, label);
    const count = make('span', 'count', toggle);
    const body = make('div', 'body', element);
    close(body);
    body.append(...details);
    if (practice.length > 0) body.append(say(make('p', 'practice-title'), { text: labels.practice }), list(practice));
    return { element, toggle, body, count, list: make('ul', 'rows', body) };
  }

  name(head, code, label);
  const count = counted ? undefined : make('span', 'count', head);
  element.append(...details);
  if (!counted && practice.length === 0) return { element, count };
  const actions = make('div', 'actions', element);
  const body = practice.length > 0 ? list(practice) : undefined;
  let toggle: HTMLElement | undefined;
  if (body) {
    toggle = button('toggle', labels.practice, actions);
    toggle.id = `p${row.index}`;
    toggle.setAttribute('aria-expanded', 'false');
    toggle.setAttribute('aria-labelledby', `${toggle.id} ${head.id}`);
    body.classList.add('body');
    close(body);
    element.append(body);
  }
  if (counted && options.copyLinks) {
    const copy = button('copy', labels.copyLink, actions);
    copy.id = `c${row.index}`;
    copy.setAttribute('aria-labelledby', `${copy.id} ${head.id}`);
  }
  return { element, toggle, body, count };
}

export function make(tag: string, className: string, parent?: Element): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  parent?.append(element);
  return element;
}

function button(className: string, text: string, parent: Element): HTMLElement {
  const element = make('button', className, parent) as HTMLButtonElement;
  element.type = 'button';
  element.textContent = text;
  return element;
}

/** `words` marks what a search may mark in. */
function say(element: HTMLElement, { text, language }: Phrase): HTMLElement {
  element.classList.add('words');
  if (language) {
    element.lang = language;
    element.dir = 'auto';
  }
  element.textContent = text;
  return element;
}

function name(parent: HTMLElement, code: string, label: Phrase): void {
  // A space, so that what reads the text alone does not run the two together.
  if (code) parent.append(say(make('span', 'code'), { text: code }), ' ');
  if (label.text) say(make('span', 'label', parent), label);
}

function list(phrases: readonly Phrase[]): HTMLElement {
  const element = make('ul', 'practice');
  element.setAttribute('part', 'practice');
  element.append(...phrases.map((phrase) => say(make('li', ''), phrase)));
  return element;
}

function keywordLine(title: string, keywords: readonly Phrase[]): HTMLElement {
  const element = make('p', 'keywords');
  element.append(`${title} `);
  keywords.forEach((phrase, at) => element.append(at > 0 ? ', ' : '', say(make('span', ''), phrase)));
  return element;
}
