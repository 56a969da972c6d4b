import type { Draft } from '@imh/storage';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { DraftActionChosenEvent } from '../drafts/draft-list-element.js';
import { dropClocks, listenToClocks, readClocks, reportEvent } from './attending-clocks.js';
import type { Clock } from './clock.js';
import { runningClock } from './clocks.js';

/** Leads to a clock that was started for a draft that is not shown. */
export class AttendingNoticeElement extends AppElement {
  /** Id of the draft that is shown, if any. */
  @property() shown = '';
  @state() private clocks: readonly Clock[] = [];
  @state() private drafts: ReadonlyMap<string, Draft> = new Map();

  override connectedCallback(): void {
    super.connectedCallback();
    listenToClocks((clocks) => this.inBackground(() => this.#read(clocks)), this.signal);
    this.store.listen(({ what }) => {
      if (what === 'drafts') this.inBackground(async () => this.#read(await readClocks()));
    }, this.signal);
    this.inBackground(async () => {
      await this.#read(await readClocks());
      // Only now: while the panel is open, a discarded draft may come back, and its clock with it.
      const isOver = (clock: Clock) => this.#isWithoutDraft(clock);
      if ((await readClocks()).some(isOver)) await dropClocks(isOver);
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('shown')) this.inBackground(async () => this.#read(await readClocks()));
  }

  #isWithoutDraft({ draft }: Clock): boolean {
    return !this.drafts.has(draft) && draft !== this.shown;
  }

  async #read(clocks: readonly Clock[]): Promise<void> {
    const drafts = await Promise.all(clocks.map(({ draft }) => this.store.draft(draft)));
    this.drafts = new Map(drafts.flatMap((draft) => (draft ? [[draft.id, draft] as const] : [])));
    this.clocks = clocks.filter(({ draft }) => this.drafts.has(draft));
    // A discarded draft is attended no more.
    const running = runningClock(clocks);
    if (running && this.#isWithoutDraft(running))
      await reportEvent(running.draft, { kind: 'pause', at: Date.now(), why: 'person' });
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
