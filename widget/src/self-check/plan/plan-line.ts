import { likelyIdentifiers } from '@imh/core';
import { type Phrase, phrase } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';

/** What a line of a plan needs; a person's plan and a team's have different words. */
export type PlanLineWords = Pick<
  SelfCheckKeepingStrings,
  'intention' | 'noNames' | 'by' | 'byHint' | 'byWrong' | 'remove'
>;

export interface PlanLineProps {
  /** Unique; start of the ids of the fields. */
  readonly id: string;
  readonly words: PlanLineWords;
  /** The competency that the line belongs to. */
  readonly of: Phrase | undefined;
  readonly intention: string;
  readonly by: string;
  readonly isDateWrong: boolean;
  readonly intended: (intention: string) => void;
  /** The person types in the date field. */
  readonly writing: (text: string) => void;
  /** The person leaves the date field. */
  readonly written: (text: string) => void;
  readonly removed: () => void;
}

export function planLine(props: PlanLineProps): TemplateResult {
  const { id, words, of, intention, by, isDateWrong, intended, writing, written, removed } = props;
  const hasName = likelyIdentifiers(intention).length > 0;
  return html`<li>
    ${of ? html`<p class="of" id="${id}o">${phrase(of)}</p>` : nothing}
    <div class="fields">
      <div>
        <label for=${id}>${words.intention}</label>
        <input
          id=${id}
          type="text"
          autocomplete="off"
          aria-describedby=${of ? `${id}o ${id}n` : `${id}n`}
          .value=${live(intention)}
          @input=${(event: Event) => intended(valueOf(event))}
        />
        <p class="quiet${hasName ? ' warn' : ''}" id="${id}n">${words.noNames}</p>
      </div>
      <div>
        <label for="${id}b">${words.by}</label>
        <input
          id="${id}b"
          type="text"
          autocomplete="off"
          aria-describedby="${id}h"
          aria-invalid=${isDateWrong ? 'true' : nothing}
          .value=${live(by)}
          @input=${(event: Event) => writing(valueOf(event))}
          @change=${(event: Event) => written(valueOf(event))}
        />
        <p class="quiet${isDateWrong ? ' warn' : ''}" id="${id}h">${isDateWrong ? words.byWrong : words.byHint}</p>
      </div>
    </div>
    <button type="button" class="plain" aria-describedby=${of ? `${id}o` : id} @click=${removed}>
      ${words.remove}
    </button>
  </li>`;
}

const valueOf = ({ currentTarget }: Event): string => (currentTarget as HTMLInputElement).value;
