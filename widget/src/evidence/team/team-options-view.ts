import { html, nothing, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';

export interface TeamOptions {
  readonly showsSmall: boolean;
  readonly showsNames: boolean;
}

interface TeamOptionsProps extends TeamOptions {
  readonly words: EvidenceTeamStrings;
  /** There are names that could be shown. */
  readonly hasNames: boolean;
  choose(options: Partial<TeamOptions>): void;
}

/** What the lead decides about the people behind the figures; each choice explains itself in a sentence. */
export function teamOptionsView({ words, showsSmall, showsNames, hasNames, choose }: TeamOptionsProps): TemplateResult {
  return html`<fieldset class="no-print options">
    <legend>${words.smallTitle}</legend>
    ${optionView('team-small', words.small, words.smallHint, showsSmall, (showsSmall) => choose({ showsSmall }))}
    ${
      hasNames
        ? optionView('team-names', words.names, words.namesHint, showsNames, (showsNames) => choose({ showsNames }))
        : nothing
    }
  </fieldset>`;
}

function optionView(
  id: string,
  label: string,
  hint: string,
  isChecked: boolean,
  changed: (isChecked: boolean) => void,
): TemplateResult {
  return html`<div>
    <label>
      <input
        type="checkbox"
        id=${id}
        aria-describedby="${id}-hint"
        .checked=${isChecked}
        @change=${(event: Event) => changed((event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>
    <p class="quiet" id="${id}-hint">${hint}</p>
  </div>`;
}
