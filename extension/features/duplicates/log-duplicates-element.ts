import { type EvidenceContent, formatDate, localDay } from '@imh/core';
import { type ItemRecord, unchanged } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { view } from '../../look/view.js';
import { AppElement } from '../app-element.js';
import type { UndoNoticeElement } from '../entries/undo-notice-element.js';
import { viewAddress } from '../log/view-address.js';
import { differentEntries, setDifferentEntries } from '../settings.js';
import { type DuplicateGroup, findDuplicates } from './find-duplicates.js';
import type { MergeChosenEvent } from './merge-chosen-event.js';

/** Entries that may be the same thing entered twice, two at a time: merged or kept apart, only by the user. */
export class LogDuplicatesElement extends AppElement {
  @state() private groups?: readonly DuplicateGroup[];
  @state() private at = 0;
  /** The two entries that are compared. */
  @state() private pair?: readonly ItemRecord[] | undefined;
  /** The last two entries that were kept apart. */
  @state() private keptApart?: { readonly pair: readonly [string, string]; readonly title: string } | undefined;
  @query('undo-notice') private notice!: UndoNoticeElement;
  #reading?: AbortController;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen(({ what }) => {
      if (what === 'items') this.inBackground(() => this.#read());
    }, this.signal);
    this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    this.#reading?.abort();
    this.#reading = new AbortController();
    const signal = AbortSignal.any([this.signal, this.#reading.signal]);
    const groups = await findDuplicates(this.store, signal);
    await this.#show(groups, this.at, signal);
  }

  /** Shows the two entries of a group, or of the last one. The groups and the two change together. */
  async #show(groups: readonly DuplicateGroup[], place: number, signal = this.signal): Promise<void> {
    const at = Math.max(0, Math.min(place, groups.length - 1));
    const pair = groups[at]?.pair;
    const records = pair && (await this.store.records('entry', pair));
    signal.throwIfAborted();
    Object.assign(this, { groups, at, pair: records?.length === 2 ? records : undefined });
  }

  protected override render() {
    const { strings, groups } = this;
    const words = strings.duplicates;
    return html`
      <h2 tabindex="-1">${groups && groups.length > 0 ? words.count(groups.length) : words.title}</h2>
      <p>${words.intro}</p>
      ${this.renderFailure()}
      <div role="status">${this.#renderStatus()}</div>
      ${groups && this.pair ? this.#renderPair(groups, this.pair) : nothing}
      <p><a href=${viewAddress({ view: 'entries' })}>${strings.trashBack}</a></p>
      <undo-notice .app=${this.app}></undo-notice>
    `;
  }

  #renderStatus() {
    const { strings, groups, keptApart } = this;
    const words = strings.duplicates;
    if (!groups) return html`<p>${words.searching}</p>`;
    return html`${
      keptApart
        ? html`<p class="notice">
            ${words.keptApart(keptApart.title)}
            <button type="button" class="plain" @click=${() => this.act(() => this.#compareAgain(keptApart.pair))}>
              ${strings.undo}
            </button>
          </p>`
        : nothing
    }${groups.length === 0 ? html`<p class="card">${words.none}</p>` : nothing}`;
  }

  #renderPair(groups: readonly DuplicateGroup[], pair: readonly ItemRecord[]) {
    const { strings, at } = this;
    const words = strings.duplicates;
    const { ids } = groups[at]!;
    const [first, second] = pair.map(({ content }) => content as EvidenceContent);
    return html`<section class="card stack" aria-labelledby="title">
      <div class="row bar">
        <h3 id="title">${first!.title}</h3>
        ${
          groups.length > 1
            ? html`<span class="row">
                <button type="button" ?disabled=${at === 0} @click=${() => this.act(() => this.#go(at - 1))}>
                  ${strings.papers.previous}
                </button>
                <span class="quiet">${strings.papers.position(at + 1, groups.length)}</span>
                <button
                  type="button"
                  ?disabled=${at === groups.length - 1}
                  @click=${() => this.act(() => this.#go(at + 1))}
                >
                  ${strings.papers.next}
                </button>
              </span>`
            : nothing
        }
      </div>
      ${ids.length > 2 ? html`<p class="quiet">${words.ofMany(ids.length)}</p>` : nothing}
      <duplicate-pair
        .app=${this.app}
        .first=${first}
        .second=${second}
        .names=${{ first: words.entry(1), second: words.entry(2) }}
        .details=${{ first: this.#addedOn(pair[0]!), second: this.#addedOn(pair[1]!) }}
        .action=${words.merge}
        @imh-merge-chosen=${({ content }: MergeChosenEvent) => this.act(() => this.#merge(pair, content))}
      >
        <button type="button" @click=${() => this.act(() => this.#keepApart(groups[at]!.pair, first!.title))}>
          ${words.keepApart}
        </button>
      </duplicate-pair>
      <p>
        <a href=${viewAddress({ view: 'entries', filter: { ids: [...ids] } })}>${words.showInList(ids.length)}</a>
      </p>
    </section>`;
  }

  #addedOn({ createdAt }: ItemRecord): string {
    const day = formatDate(this.strings.language, localDay(new Date(createdAt)));
    return this.strings.duplicates.addedOn(day);
  }

  /** The older entry gets the content of both; the other one goes to the trash, in the same transaction. */
  async #merge(pair: readonly ItemRecord[], content: EvidenceContent): Promise<void> {
    const { strings } = this;
    const [kept, removed] = pair;
    const seen = new Map(pair.map(({ id, heads }) => [id, heads.join()]));
    const made = await this.attempt(
      this.store.changeItems('entry', [...seen.keys()], (record, batch) => {
        const isAsSeen = batch.every(({ id, heads }) => heads.join() === seen.get(id)) && batch.length === 2;
        if (!isAsSeen) return unchanged;
        return record.id === kept!.id ? content : undefined;
      }),
    );
    if (!made) return;
    if (made.value.length === 0) {
      this.failure = strings.duplicates.changedMeanwhile;
      await this.#read();
      return;
    }
    this.keptApart = undefined;
    const what = strings.undoSteps.merge(content.title);
    const message = strings.duplicates.merged(content.title, (removed!.content as EvidenceContent).title);
    this.notice.show({ what, message, made: made.value });
    await this.#goOn();
  }

  async #keepApart(pair: DuplicateGroup['pair'], title: string): Promise<void> {
    const decided = await differentEntries(this.store);
    if (!(await this.attempt(setDifferentEntries(this.store, [...decided, pair])))) return;
    this.keptApart = { pair, title };
    await this.#goOn();
  }

  async #compareAgain(pair: readonly [string, string]): Promise<void> {
    const decided = await differentEntries(this.store);
    const others = decided.filter((each) => each.join() !== pair.join());
    if (!(await this.attempt(setDifferentEntries(this.store, others)))) return;
    this.keptApart = undefined;
    await this.#read();
    const at = this.groups?.findIndex((group) => group.pair.join() === pair.join()) ?? -1;
    await this.#go(Math.max(0, at));
  }

  /** The focus moves even if a change on another page makes this reading start again. */
  async #goOn(): Promise<void> {
    try {
      await this.#read();
    } finally {
      await this.#focusHeading();
    }
  }

  async #go(at: number): Promise<void> {
    await this.#show(this.groups ?? [], at);
    await this.#focusHeading();
  }

  async #focusHeading(): Promise<void> {
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
      .bar {
        justify-content: space-between;
      }
      h3 {
        flex: 1 1 12rem;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-duplicates': LogDuplicatesElement;
  }
}
