import { copyText } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { CardStrings } from '../strings/card.js';

/** Which text was copied last, and whether the browser permitted that. */
export interface Copied {
  readonly id: string;
  readonly isCopied: boolean;
}

interface CopyField {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly language?: string;
  readonly copied: Copied | undefined;
  done(copied: Copied): void;
}

/** A text to copy, in a field that shows all of it. */
export function copyField(field: CopyField, words: CardStrings): TemplateResult {
  const { id, label, text, rows, language, copied, done } = field;
  const copy = async ({ target }: Event): Promise<void> => {
    const area = (target as Element).closest('.copy')!.querySelector('textarea')!;
    done({ id, isCopied: await copyText(text, () => area) });
  };
  return html`<div class="field copy">
    <label for=${id}>${label}</label>
    <textarea id=${id} rows=${rows} readonly spellcheck="false" lang=${language ?? nothing} .value=${text}></textarea>
    <div class="actions">
      <button type="button" aria-label=${words.copyLabel(label)} @click=${copy}>${words.copy}</button>
      <span role="status">${copied?.id === id ? (copied.isCopied ? words.copied : words.copyByHand) : nothing}</span>
    </div>
  </div>`;
}
