import { html, nothing, type TemplateResult } from 'lit';

/** A part of a bar: its name, its length, and the class of its pattern. */
export interface BarPart {
  readonly name: string;
  readonly count: number;
  readonly pattern: string;
}

/** A bar for one domain, with the unknowns behind it in words. Patterns tell parts apart without color. */
export function barView(title: string, base: string, parts: readonly BarPart[]): TemplateResult {
  const shown = parts.filter(({ count }) => count > 0);
  const spoken = shown.map(({ name, count }) => `${name}: ${count}`).join('; ');
  const part = ({ count, pattern }: BarPart): TemplateResult =>
    // Set through the CSSOM: a `style` attribute would violate the documented Content Security Policy.
    html`<span class=${pattern} .style=${`--share: ${count}`}><span>${count}</span></span>`;
  return html`<li>
    <p>
      <span dir="auto">${title}</span>
      <span class="quiet">${base}</span>
    </p>
    ${
      shown.length > 0
        ? html`<div class="stack" role="img" aria-label="${title}. ${spoken}">${shown.map(part)}</div>`
        : nothing
    }
  </li>`;
}

export function legendView(parts: readonly Omit<BarPart, 'count'>[]): TemplateResult {
  return html`<ul class="legend">
    ${parts.map(
      ({ name, pattern }) => html`<li><span class="key ${pattern}"></span><span dir="auto">${name}</span></li>`,
    )}
  </ul>`;
}
