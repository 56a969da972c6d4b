import { type Announced, announcedList, announcedTraining } from '@imh/core';
import { whenIdle } from '@imh/elements';
import type { GuideContent } from './guide-content.js';

/** Trainings of each guide on the page; the page announces them as one list. */
const offered = new Map<Element, readonly Announced[]>();
let script: HTMLScriptElement | undefined;

/**
 * Announces the trainings of a guide as schema.org data in the page's head, for search engines, until `signal` aborts.
 * Computed in idle slices, because no reader waits for it.
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
  script = document.createElement('script');
  script.type = 'application/ld+json';
  // Escaped, so that no text ends the script early in a saved page.
  putInHead(script, JSON.stringify(announcedList(items)).replaceAll('<', '\\u003c'));
}

/**
 * Puts a script of data into the page without violating Trusted Types, under which a script's text must not be set, and a
 * script with text must not be inserted, even if it is data. Creating a policy is a violation as well unless the page
 * allows its name. Moving a text node into a script that is in the page already is allowed, because it cannot run.
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
    // Browsers without moveBefore() either have no Trusted Types, or allow a change of a text node's data.
    script.append(node);
    node.data = text;
  }
}
