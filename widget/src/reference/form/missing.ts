import { html, nothing, type TemplateResult } from 'lit';

/** A sentence beside a field that must be filled in. The field refers to it by `aria-describedby`. */
export function missingSentence(id: string, sentence: string | false): TemplateResult | typeof nothing {
  return sentence ? html`<p class="notice missing" id=${id}>${sentence}</p>` : nothing;
}
