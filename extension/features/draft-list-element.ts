import type { Draft } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { AppElement } from './app.js';

/** The person goes on with a draft, or lets it go. */
export class DraftActionEvent extends Event {
  readonly action: 'continue' | 'discard';
  readonly draft: Draft;
  constructor(action: DraftActionEvent['action'], draft: Draft) {
    super('draft-action', { bubbles: true, composed: true });
    this.action = action;
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'draft-action': DraftActionEvent;
  }
}

/** What was begun and not saved, folded away behind its number. */
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
              <span>${draft.content.title?.trim() || strings.draftUntitled}</span>
              <span class="row">
                <button type="button" class="plain" @click=${() => this.#tell('continue', draft)}>
                  ${strings.continueDraft}
                </button>
                <button type="button" class="plain" @click=${() => this.#tell('discard', draft)}>
                  ${strings.discardDraft}
                </button>
              </span>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #tell(action: DraftActionEvent['action'], draft: Draft): void {
    /** @internal */
    this.dispatchEvent(new DraftActionEvent(action, draft));
  }

  static override styles = [
    ...AppElement.styles,
    css`
      ul {
        margin: 0 0 0.6rem;
        padding: 0;
        list-style: none;
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

  static define(tag = 'draft-list', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}
