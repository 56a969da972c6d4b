import { type AddressPart, withoutPart, withPart } from '@imh/capture';
import { html, nothing } from 'lit';
import type { FormContext } from './form-context.js';

/** What was removed from the page's address, to be put back, and what was kept without being sure, to be removed. */
export function addressParts({ draft, strings, set }: FormContext) {
  const { removed = [], unsure = [] } = draft.fromPage ?? {};
  const { url } = draft.content;
  if (!url || removed.length + unsure.length === 0) return nothing;
  const words = strings.address;
  const change = (changed: string) => set({ url: changed, urlIsPartial: isPartial(removed, changed) || undefined });
  const row = (part: AddressPart) => {
    const back = () => change(withPart(url, part));
    const out = () => change(withoutPart(withoutFragment(url, part), part));
    const isThere = isIn(url, part);
    return html`<li>
      <code dir="ltr">${part.value === undefined ? part.name : `${part.name}=${part.value}`}</code>
      <span>${isThere ? words.kept : words.why[part.why]}</span>
      ${
        part.value === undefined
          ? nothing
          : html`<button type="button" class="plain small" @click=${isThere ? out : back}>
              ${isThere ? words.remove(part.name) : words.putBack(part.name)}
            </button>`
      }
    </li>`;
  };
  return html`<details class="parts">
    <summary>${words.parts}</summary>
    <ul>
      ${[...removed, ...unsure].map(row)}
    </ul>
  </details>`;
}

/** True if the address still lacks a part that may tell pages apart. */
function isPartial(removed: readonly AddressPart[], url: string): boolean {
  return removed.some((part) => part.why === 'unknown' && !isIn(url, part));
}

function isIn(url: string, part: AddressPart): boolean {
  if (part.value === undefined) return false;
  return part.name === '#' ? withoutFragment(url, part) !== url : withoutPart(url, part) !== url;
}

const withoutFragment = (url: string, { name, value }: AddressPart): string =>
  name === '#' && value !== undefined && url.endsWith(`#${value.replace(/^#/, '')}`)
    ? url.slice(0, url.lastIndexOf('#'))
    : url;
