import { type EvidenceContent, formatDate, itemState, localDay, type Version, type Versioned } from '@imh/core';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { view } from '../../look/view.js';
import { type LateStrings, lateStrings } from '../../strings/late.js';
import { AppElement } from '../app-element.js';
import type { MergeChosenEvent } from '../duplicates/merge-chosen-event.js';
import type { UndoNoticeElement } from '../entries/undo-notice-element.js';
import { viewAddress } from '../log/view-address.js';

/** An entry with several current versions. */
interface Conflict {
  readonly id: string;
  readonly heads: readonly Version<EvidenceContent>[];
}

/** Entries that were changed in two places, one after another: part by part, the person chooses one version. */
export class LogConflictsElement extends AppElement {
  /** Id of the entry that is shown first; then come the others. */
  @property() entry?: string | undefined;
  @state() private words?: LateStrings['conflicts'];
  /** Ids of the entries that are left. */
  @state() private left?: readonly string[];
  @state() private conflict?: Conflict | undefined;
  @query('undo-notice') private notice!: UndoNoticeElement;
  #reading?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'items',
      () => this.#read(),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.left && changed.has('entry')) this.inBackground(() => this.#read());
    if (!changed.has('app') || changed.get('app')?.language === this.app.language) return;
    this.inBackground(async () => {
      this.words = await lateStrings('conflicts', this.app.language);
    });
  }

  async #read(): Promise<void> {
    this.#reading?.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.signal, this.#reading.signal]);
    const left: string[] = [];
    for await (const page of this.store.eachPage('entry')) {
      signal.throwIfAborted();
      left.push(...page.filter(({ conflict }) => conflict).map(({ id }) => id));
    }
    const id = left.find((each) => each === this.entry) ?? left[0];
    const history = id === undefined ? undefined : await this.store.history('entry', id);
    signal.throwIfAborted();
    const heads = history && itemState(history as Versioned<EvidenceContent>).heads;
    Object.assign(this, { left, conflict: heads && { id, heads } });
  }

  protected override render() {
    const { strings, words, left, conflict } = this;
    if (!words) return nothing;
    return html`<h2 tabindex="-1">${left?.length ? words.count(left.length) : words.title}</h2>
      <p>${words.intro}</p>
      ${this.renderFailure()}
      <div role="status">
        ${left ? (left.length === 0 ? html`<p class="card">${words.none}</p>` : nothing) : html`<p>${words.searching}</p>`}
      </div>
      ${conflict ? this.#renderConflict(words, conflict) : nothing}
      <p><a href=${viewAddress({ view: 'entries' })}>${strings.trashBack}</a></p>
      <undo-notice .app=${this.app}></undo-notice>`;
  }

  #renderConflict(words: LateStrings['conflicts'], { heads }: Conflict) {
    const live = heads.filter(({ content }) => content);
    const [first, second] = live;
    return html`<section class="card stack" aria-labelledby="title">
      <h3 id="title" dir="auto">${live.at(-1)!.content!.title}</h3>
      ${heads.length > 2 ? html`<p class="quiet">${words.more(heads.length)}</p>` : nothing}
      ${
        second
          ? html`<conflict-pair
              .app=${this.app}
              .words=${words}
              .first=${first!.content}
              .second=${second.content}
              .names=${this.#namesOf(words, first!, second)}
              .details=${{ first: words.on(this.#dayOf(first!)), second: words.on(this.#dayOf(second)) }}
              @imh-merge-chosen=${({ content }: MergeChosenEvent) =>
                this.act(() => this.#settle([first!, second], content))}
            ></conflict-pair>`
          : html`<p class="notice warn">${words.deletedHere}</p>
              <div class="row">
                <button
                  type="button"
                  class="primary"
                  @click=${() => this.act(() => this.#settle(heads, first!.content))}
                >
                  ${words.keepChanged}
                </button>
                <button type="button" @click=${() => this.act(() => this.#settle(heads, undefined))}>
                  ${words.keepDeletion}
                </button>
              </div>`
      }
    </section>`;
  }

  /** Both versions may be from other computers, whose names are not known. */
  #namesOf(words: LateStrings['conflicts'], one: Version, other: Version) {
    const [first, second] = [this.#placeOf(words, one), this.#placeOf(words, other)];
    if (first !== second) return { first, second };
    return { first: words.numbered(first, 1), second: words.numbered(second, 2) };
  }

  #placeOf({ here, there }: LateStrings['conflicts'], { machine }: Version): string {
    return machine === this.store.machine ? here : there;
  }

  #dayOf({ at }: Version): string {
    return formatDate(this.strings.language, localDay(new Date(at)));
  }

  /** A version that has the compared ones as its parents; a third one stays a conflict and is compared next. */
  async #settle(compared: readonly Version<EvidenceContent>[], content: EvidenceContent | undefined): Promise<void> {
    const { strings, conflict } = this;
    const { id, heads } = conflict!;
    const { title } = heads.find((head) => head.content)!.content!;
    const present = await this.store.get('entry', id);
    if (present?.heads.join() !== heads.map(({ version }) => version).join()) {
      this.failure = this.words!.changedMeanwhile;
      await this.#read();
      return;
    }
    const parents = compared.map(({ version }) => version);
    const saved = await this.attempt(this.store.save({ kind: 'entry', id, parents, content }));
    if (!saved) return;
    const made = saved.value.conflict ? [] : [{ id, version: saved.value.heads[0]! }];
    const message = content ? strings.settled(content.title) : strings.removed(title);
    this.notice.show({ what: strings.undoSteps.settle(content?.title ?? title), message, made });
    await this.#read();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  static override styles = [
    ...AppElement.styles,
    view,
    css`
      h2:focus {
        outline: none;
      }
      h3 {
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-conflicts': LogConflictsElement;
  }
}
