import { codeText, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { TrainingsStrings } from '../strings/trainings.js';
import type { GuideActions } from './guide-actions.js';
import type { GuideContent, GuideEntry, NamedCompetency } from './guide-content.js';

/** Competencies of one training that were opened, and the code that shows their details. */
export interface OpenedDetails {
  readonly nodes: ReadonlySet<string>;
  /** Undefined until it is loaded. */
  readonly view: typeof import('./competency-details.js').competencyDetails | undefined;
  /** True if the code cannot be loaded. */
  readonly isUnreachable: boolean;
}

interface Relations {
  readonly content: GuideContent;
  readonly words: TrainingsStrings;
  readonly actions: GuideActions;
  readonly details: OpenedDetails | undefined;
}

/** The competencies that a training relates to, by name if names may be shown, and who aligned them. */
export function relatedCompetencies(entry: GuideEntry, relations: Relations) {
  const { words } = relations;
  const { training, named } = entry;
  const all = training.competencies?.length ?? 0;
  if (all === 0) return nothing;
  const unnamed = all - named.length;
  const by = training.alignedBy ? html`<p class="quiet">${words.alignedBy[training.alignedBy]}</p>` : nothing;
  if (named.length === 0)
    return html`<div class="relates">
      <p>${words.relatesToSome(all)}</p>
      ${by}
    </div>`;
  return html`<div class="relates">
    <p class="label">${words.relatesTo}</p>
    <ul role="list">
      ${named.map((competency) => html`<li>${disclosure(entry, competency, relations)}</li>`)}
      ${unnamed > 0 ? html`<li class="quiet">${words.further(unnamed)}</li>` : nothing}
    </ul>
    ${by}
  </div>`;
}

/** A name that opens; its details are rendered once it has been opened. */
function disclosure(entry: GuideEntry, competency: NamedCompetency, relations: Relations) {
  const { id, words, name } = competency;
  const { actions, details } = relations;
  const toggled = ({ currentTarget }: Event): void => {
    if ((currentTarget as HTMLDetailsElement).open) actions.openCompetency(entry, competency);
  };
  const code = codeText(words.code !== name.text ? words.code : undefined);
  return html`<details @toggle=${toggled}>
    <summary>${code}<span>${phrase(name)}</span></summary>
    ${details?.nodes.has(id) ? detailsOf(competency, details, relations) : nothing}
  </details>`;
}

function detailsOf(
  competency: NamedCompetency,
  { view, isUnreachable }: OpenedDetails,
  { content, words, actions }: Relations,
) {
  if (view) return view(competency, content, words, actions);
  return isUnreachable ? html`<p class="quiet">${words.unreachable}</p>` : nothing;
}
