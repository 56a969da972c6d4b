import type { Draft } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { shownTitle } from '../shown-title.js';

export type DraftAction = 'continue' | 'discard';

/** The user has chosen to continue or to discard a draft; the page that contains the list does it. */
export class DraftActionChosenEvent extends Event {
  readonly action: DraftAction;
  readonly draft: Draft;
  constructor(action: DraftAction, draft: Draft) {
    super('imh-draft-action-chosen', { bubbles: true, composed: true });
    this.action = action;
    this.draft = draft;
  }
}

/** The site that a draft belongs to, which tells two drafts with one title apart. */
function pageOf({ page }: Draft) {
  const host = page && URL.canParse(page) ? new URL(page).host : '';
  return host ? html`<bdi class="quiet site">${host}</bdi>` : nothing;
}

/** Unfinished drafts, collapsed behind their number. Renders nothing if there are none. */
export class DraftListElement extends AppElement {
  @property({ attribute: false }) drafts: readonly Draft[] = [];

  protected override render() {
    const { strings, drafts } = this;
    if (drafts.length === 0) return nothing;
    return html`<details>
      <summary>${strings.drafts(drafts.length)}</summary>
      <ul>
        ${drafts.map(
          (draft) =>
            html`<li>
              <span><bdi>${shownTitle(draft.content.title) || strings.draftUntitled}</bdi>${pageOf(draft)}</span>
              <span class="row">
                <button type="button" class="plain" @click=${() => this.#choose('continue', draft)}>
                  ${strings.continueDraft}
                </button>
                <button type="button" class="plain" @click=${() => this.#choose('discard', draft)}>
                  ${strings.discardDraft}
                </button>
              </span>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #choose(action: DraftAction, draft: Draft): void {
    /** @internal */
    this.dispatchEvent(new DraftActionChosenEvent(action, draft));
  }

  static override styles = [
    ...AppElement.styles,
    css`
      ul {
        margin: 0 0 0.6rem;
        padding: 0;
        list-style: none;
      }
      .site {
        display: block;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 0.8rem;
        padding-block: 0.3rem;
        border-block-start: 1px solid var(--_line);
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementEventMap {
    'imh-draft-action-chosen': DraftActionChosenEvent;
  }
  interface HTMLElementTagNameMap {
    'draft-list': DraftListElement;
  }
}
