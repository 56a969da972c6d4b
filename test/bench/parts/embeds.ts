import type { Framework } from '@imh/core';
import { exampleGuide, massAimh, starter, wiAimh, wiMa } from '@imh/frameworks';
import type { Site } from '../build/site.js';

/** What every element has as soon as it shows its document, at its top. */
export const heading = '.frame :is(h2, h3)';

/**
 * Each element as docs/embedding.md has it, with the documents that are shipped.
 * @returns its HTML; undefined for an element that nobody has written down here
 */
export function embedOf(site: Site, tag: string): string | undefined {
  const put = (name: string, value: unknown): string => site.putDocument(name, value);
  const framework = put('starter', starter satisfies Framework);
  const inside = '<p>What this is, for the time until it is there: <a href="/framework.pdf">a PDF</a>.</p>';
  const attributes: Record<string, string> = {
    'imh-competencies': `src="${framework}"`,
    'imh-self-check': `src="${framework}"`,
    'imh-reference': `src="${framework}"`,
    'imh-trainings': `src="${put('trainings', exampleGuide)}" framework="${framework}"`,
    'imh-crosswalk': `src="${put('crosswalk', wiMa)}" from="${put('wi', wiAimh)}" to="${put('ma', massAimh)}"`,
    'imh-evidence': `framework="${framework}"`,
  };
  const found = attributes[tag];
  return found && `<${tag} ${found}>${inside}</${tag}>`;
}
