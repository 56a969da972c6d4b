// Loaded only if a document is inside the element.
import { failure, type Result } from '@imh/core';
import { giveBackRest } from './give-back-rest.js';
import type { Format, Kind } from './kinds/kind.js';
import type { Problem } from './problem.js';
import { checkDocument, readDocument } from './read-document.js';

/**
 * A document inside an element: in a JSON script of its format. For the main document a single script is read whatever
 * its format, so that its faults can be reported; a framework may also be written as nested lists.
 */
export async function documentInside<Document>(
  element: Element,
  attribute: string,
  kind: Kind<Document>,
): Promise<Result<Document, Problem>> {
  const isMain = attribute === 'src';
  const all = scriptsOf(element);
  const text = scriptsOf(element, kind.format)[0] ?? (isMain && all.length === 1 ? all[0] : undefined);
  if (text !== undefined) return readDocument(text, kind, new Response(text));
  const nothing = failure<Problem>({ code: 'nothing', wanted: kind.format });
  if (!isMain || kind.format !== 'imh-framework' || !element.querySelector('ul, ol')) return nothing;
  const reader = await import('@imh/capture/list').catch(() => undefined);
  if (!reader) return failure({ code: 'network' });
  giveBackRest(element);
  const lists = reader.frameworkFromList(element);
  return lists === undefined ? nothing : checkDocument(lists, kind);
}

/** Texts of the JSON scripts inside an element, or of those that name a format. */
export function scriptsOf({ children }: Element, format?: Format): string[] {
  const scripts = [...children].filter((child) => child.matches('script[type="application/json"]'));
  const texts = scripts.map(({ textContent }) => textContent);
  return format ? texts.filter((text) => text.includes(`"${format}"`)) : texts;
}
