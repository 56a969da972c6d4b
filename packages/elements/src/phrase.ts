import { html, nothing } from 'lit';
import type { Phrase } from './outline/outline-content.js';

/** Text with `lang` and `dir` if its language is not that of its surroundings. */
export function phrase({ text, language }: Phrase) {
  return language ? html`<span lang=${language} dir="auto">${text}</span>` : text;
}

/**
 * A code before a name, with the space between them inside its element: Chromium leaves a space that is a text node of
 * its own beside Lit's comments out of an accessible name (Chromium 156), and minifying trims the ends of templates.
 */
export function codeText(code: string | undefined) {
  return code ? html`<span class="code">${`${code} `}</span>` : nothing;
}
