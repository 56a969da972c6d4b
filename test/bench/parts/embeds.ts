import type { Framework } from '@imh/core';
import { exampleGuide, massAimh, requirementSets, starter, wiAimh, wiMa } from '@imh/frameworks';
import type { Site } from '../build/site.js';

/** Selector of the heading that every element renders first, with its document. */
export const heading = '.frame :is(h2, h3)';

/**
 * HTML of an element as in docs/embedding.md, with shipped documents.
 * @throws if the element is not listed here, so that a new element gets a line
 */
export function embedOf(site: Site, tag: string): string {
  const put = (name: string, value: unknown): string => site.putDocument(name, value);
  const framework = put('starter', starter satisfies Framework);
  const fallback = '<p>Shown until the element is ready: <a href="/framework.pdf">a PDF</a>.</p>';
  const attributes: Record<string, string> = {
    'imh-competencies': `src="${framework}"`,
    'imh-self-check': `src="${framework}"`,
    'imh-reference': `src="${framework}"`,
    'imh-trainings': `src="${put('trainings', exampleGuide)}" framework="${framework}"`,
    'imh-crosswalk': `src="${put('crosswalk', wiMa)}" from="${put('wi', wiAimh)}" to="${put('ma', massAimh)}"`,
    'imh-requirements': `src="${put('requirements', requirementSets[0])}" framework="${framework}"`,
    'imh-evidence': `framework="${framework}"`,
  };
  const found = attributes[tag];
  if (!found) throw new Error(`embeds.ts has no line for <${tag}>. Known: ${Object.keys(attributes).join(', ')}`);
  return `<${tag} ${found}>${fallback}</${tag}>`;
}
