import { html } from 'lit';
import type { Phrase } from './outline/outline-content.js';

/** Text with `lang` and `dir` if its language is not that of its surroundings. */
export function phrase({ text, language }: Phrase) {
  return language ? html`<span lang=${language} dir="auto">${text}</span>` : text;
}
