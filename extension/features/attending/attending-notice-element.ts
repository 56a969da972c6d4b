import type { Draft } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { DraftActionChosenEvent } from '../drafts/draft-list-element.js';
import { dropClocks, listenToClocks, readClocks } from './attending-clocks.js';
import type { Clock } from './clock.js';

/** Leads to a clock that was started for a draft that is not shown. */
export class AttendingNoticeElement extends AppElement {
  /** Id of the draft that is shown, if any. */
  @property() shown = '';
  @state() private clocks: readonly Clock[] = [];
  @state() private drafts: ReadonlyMap<string, Draft> = new Map();

  override connectedCallback(): void {
    super.connectedCallback();
    listenToClocks((clocks) => this.inBackground(() => this.#read(clocks)), this.signal);
    this.readOnChange(
      ({ what }) => what === 'drafts',
      async () => this.#read(await readClocks()),
    );
  }

  async #read(clocks: readonly Clock[]): Promise<void> {
    const drafts = await Promise.all(clocks.map(({ draft }) => this.store.draft(draft)));
    this.drafts = new Map(drafts.flatMap((draft) => (draft ? [[draft.id, draft] as const] : [])));
    this.clocks = clocks.filter(({ draft }) => this.drafts.has(draft));
    // Its draft was saved or discarded.
    const isOver = ({ draft }: Clock) => !this.drafts.has(draft) && draft !== this.shown;
    if (clocks.some(isOver)) await dropClocks(isOver);
  }

  protected override render() {
    const words = this.strings.attending;
    const others = this.clocks.filter(({ draft, state }) => draft !== this.shown && state !== 'ended');
    if (others.length === 0) return nothing;
    return others.map((clock) => {
      const draft = this.drafts.get(clock.draft)!;
      const title = draft.content.title?.trim() || this.strings.draftUntitled;
      return html`<p class="notice row">
        <span>${clock.state === 'running' ? words.otherRuns(title) : words.otherPaused(title)}</span>
        <button type="button" class="plain" @click=${() => this.#show(draft)}>${words.show}</button>
      </p>`;
    });
  }

  #show(draft: Draft): void {
    /** @internal */
    this.dispatchEvent(new DraftActionChosenEvent('continue', draft));
  }

  static override styles = [
    ...AppElement.styles,
    css`
      .notice {
        margin-block-end: 0.9rem;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'attending-notice': AttendingNoticeElement;
  }
}
