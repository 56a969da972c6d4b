import { type Announced, announcedList, announcedTraining } from '@imh/core';
import { h, whenIdle } from '@imh/elements';
import type { GuideContent } from './guide-content.js';

/** What each guide on the page offers; together they are one list. */
const offered = new Map<Element, readonly Announced[]>();
let script: HTMLScriptElement | undefined;

/**
 * Tells search engines and readers of structured data what a guide offers, until `signal` aborts. It is worked out in
 * idle slices: nobody who looks at the page waits for it.
 */
export function announce(element: Element, { guide, names, entries }: GuideContent, signal: AbortSignal): void {
  const language = guide.language ?? document.documentElement.lang;
  const within = { guide, framework: names?.framework, language };
  const open = entries.filter(({ time }) => time.when !== 'past');
  const items: Announced[] = [];
  const next = (): boolean => {
    const entry = open[items.length];
    if (entry) items.push(announcedTraining(entry.training, within));
    else offer(element, items, signal);
    return !entry;
  };
  whenIdle(next, signal);
}

function offer(element: Element, items: readonly Announced[], signal: AbortSignal): void {
  offered.set(element, items);
  write();
  signal.addEventListener('abort', () => {
    offered.delete(element);
    write();
  });
}

function write(): void {
  script?.remove();
  script = undefined;
  const items = [...offered.values()].flat();
  if (items.length === 0) return;
  script = h('script', { type: 'application/ld+json' });
  // So that a saved page cannot end the script early.
  putInHead(script, JSON.stringify(announcedList(items)).replaceAll('<', '\\u003c'));
}

/**
 * Under Trusted Types, text may not be set on a script, nor stand in one that is put into the page, be it data or code:
 * each is a violation, and creating a policy is one, too, where the page has not allowed its name. A text that moves
 * into a script which stands there already changes nothing that could run, and is none.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
export function putInHead(script: HTMLScriptElement, text: string): void {
  const { ownerDocument: page } = script;
  const node = page.createTextNode('');
  page.head.append(script, node);
  const { moveBefore } = script as { moveBefore?: (node: Node, before: null) => void };
  if (moveBefore) {
    node.data = text;
    moveBefore.call(script, node, null);
  } else {
    // Browsers without it either have no Trusted Types, or let the data of a text change.
    script.append(node);
    node.data = text;
  }
}
