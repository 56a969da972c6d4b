import { html, type TemplateResult } from 'lit';
import type { LateStrings } from '../../strings/late.js';
import type { SaveOutcome } from './saved-file.js';

/** What became of a file, in words. */
export function outcomeView(
  { is, name }: { readonly is: SaveOutcome; readonly name: string },
  words: LateStrings['handOver'],
): TemplateResult {
  const sentences: Readonly<Record<SaveOutcome, string>> = {
    saved: words.saved(name),
    handed: words.handed(name),
    canceled: words.canceled,
    'disk-full': words.diskFull,
  };
  return html`<p class="notice ${is === 'disk-full' ? 'warn' : ''}">${sentences[is]}</p>`;
}
