import type { Suggestion } from '@imh/suggest';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';

/** A suggestion with the name of its competency. */
export interface NamedSuggestion extends Suggestion {
  readonly name: string;
  /** Name of the competency of our starter set through which it was found. */
  readonly throughName?: string;
}

interface SuggestionsView {
  readonly site: string;
  /** Whether those after the first few are listed. */
  readonly showsAll: boolean;
  readonly add: (suggestion: NamedSuggestion) => void;
  readonly showAll: () => void;
}

const shownFirst = 3;

/** Suggestions with their reasons, a button each; nothing if there are none. */
export function suggestionsView(
  suggestions: readonly NamedSuggestion[],
  strings: Strings,
  { site, showsAll, add, showAll }: SuggestionsView,
) {
  if (suggestions.length === 0) return nothing;
  const shown = showsAll ? suggestions : suggestions.slice(0, shownFirst);
  const more = suggestions.length - shown.length;
  return html`<section aria-labelledby="suggested">
    <p class="label" id="suggested">${strings.suggested}</p>
    <p class="hint">${strings.suggestedHint}</p>
    <ul>
      ${shown.map(
        (each, at) =>
          html`<li>
            <button
              type="button"
              class="suggestion"
              aria-label=${strings.suggestionAdd(each.name)}
              aria-describedby=${`reason-${at}`}
              @click=${() => add(each)}
            >
              <span class="plus" aria-hidden="true">+</span>
              <span dir="auto">${each.name}</span>
            </button>
            <p class="reason" id=${`reason-${at}`}>${reasonsOf(each, strings, site)}</p>
          </li>`,
      )}
    </ul>
    ${more > 0 ? html`<button type="button" class="plain small" @click=${showAll}>${strings.suggestedMore(more)}</button>` : nothing}
  </section>`;
}

function reasonsOf({ words, onSite, similar, throughName }: NamedSuggestion, strings: Strings, site: string): string {
  const before = onSite > 0 ? strings.suggestedOnSite(site, onSite) : similar && strings.suggestedFor(similar);
  const quoted = words.map((word) => `“${word}”`).join(', ');
  return [quoted && strings.suggestedWords(quoted), throughName && strings.suggestedThrough(throughName), before]
    .filter(Boolean)
    .join(' · ');
}
