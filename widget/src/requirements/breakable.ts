import type { Phrase } from '@imh/elements';
import { html, type TemplateResult } from 'lit';

/**
 * Text that may break after a slash: browsers keep "supervision/consultation" in one piece, which is wider than a column.
 * With `lang` and `dir` if its language is not that of its surroundings.
 */
export function breakable({ text, language }: Phrase): TemplateResult | string | unknown[] {
  const [first = '', ...others] = text.split('/');
  const content = others.length === 0 ? first : [first, ...others.map((part) => html`/<wbr />${part}`)];
  return language ? html`<span lang=${language} dir="auto">${content}</span>` : content;
}
