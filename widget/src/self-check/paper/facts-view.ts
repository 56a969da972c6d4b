import type { OutlineContent } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import type { Common } from '../../strings/strings-in.js';

/** Facts at the top of a sheet; those without a value are omitted. */
export function factsView(facts: readonly (readonly [name: string, value: unknown])[]): TemplateResult {
  return html`<dl>
    ${facts
      .filter(([, value]) => value !== '')
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}

export const frameworkName = ({ framework, say }: OutlineContent, words: Common): string =>
  [say(framework.title).text, words.version(framework.version)].filter(Boolean).join(', ');
