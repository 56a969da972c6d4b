import {
  type AskedReference,
  formatDate,
  linkWith,
  localDay,
  type Reference,
  type ReferenceRating,
  referenceSet,
  relations,
  textIn,
  webAddress,
} from '@imh/core';
import { copyText } from '@imh/elements';
import type { ItemRecord } from '@imh/storage';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { DoneElement } from '../done-element.js';
import { fileButton } from '../file-button.js';
import { textField } from '../form/form-field.js';
import { readChoice } from '../progress/chosen-sets.js';
import { readRating } from './rating-file.js';
import { referenceSetStyles } from './reference-set-styles.js';
import { currentAim, type RatingRequest, ratingRequest, setRatingRequest } from '../settings.js';

/** What the Endorsement asks for if no list of requirements states a number. */
const usualCount = 3;

/** The references of an application as a set: received, asked and still to ask; asking by a link; adding rating files. */
export class ReferenceSetElement extends DoneElement {
  @property({ attribute: false }) references: readonly ItemRecord[] = [];
  @state() private ratings: readonly ItemRecord[] = [];
  @state() private wanted = usualCount;
  /** Whom the requirements name, in their own words. */
  @state() private who: readonly string[] = [];
  @state() private request: RatingRequest = { page: '', name: '' };
  @state() private link = '';
  @query('#link') private linkField!: HTMLInputElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'items' || what === 'settings',
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    const { store, strings } = this;
    const { chosen } = await readChoice(store);
    const asking = chosen.find(({ requirements }) => requirements.references)?.requirements;
    const { count = usualCount, who = [] } = asking?.references ?? {};
    Object.assign(this, {
      ratings: await store.list('rating'),
      request: await ratingRequest(store),
      wanted: count,
      who: who.map((text) => textIn(text, strings.language, asking?.language)),
    });
  }

  protected override render() {
    const { strings } = this;
    const words = strings.references;
    const contents = this.references.map(({ content }) => content as Reference);
    const ratings = this.ratings.map(({ content }) => content as ReferenceRating);
    const { people, received, asked, open } = referenceSet(contents, ratings, this.wanted);
    const parts = [words.sum(received, this.wanted), asked && words.asked(asked), open && words.open(open)];
    return html`
      ${this.renderDone()} ${this.renderFailure()}
      <div>
        <p class="sum">
          <span class="marks" aria-hidden="true"
            >${people.map((one) => html`<span class=${one.state}></span>`)}${Array.from(
              { length: Math.max(0, this.wanted - people.length) },
              () => html`<span></span>`,
            )}</span
          >
          ${parts.filter(Boolean).join(' · ')}
        </p>
        ${this.who.length > 0 ? html`<p class="quiet">${words.from(this.who.join('; '))}</p>` : nothing}
      </div>
      ${
        people.length > 0
          ? html`<ul class="list">
              ${people.map((one) => this.#renderPerson(one))}
            </ul>`
          : nothing
      }
      <div class="row">
        ${fileButton({
          label: words.addRatings,
          accept: '.json,application/json',
          isMultiple: true,
          onFiles: (files) => this.act(() => this.#addRatings(files)),
        })}
      </div>
      <details>
        <summary>${words.ask}</summary>
        <div class="stack">${this.#renderRequest(people)}</div>
      </details>
    `;
  }

  #renderPerson(one: AskedReference) {
    const { strings } = this;
    const words = strings.references;
    const { reference, rating, state: standing } = one;
    const day = (date: string) => formatDate(strings.language, date);
    const received = rating ? localDay(new Date(rating.ratedAt)) : reference?.received;
    const states = {
      received: words.states.received(received && day(received)),
      asked: words.states.asked(day(reference?.asked ?? '')),
      listed: words.states.listed,
    };
    const record = rating && this.ratings.find(({ id }) => id === rating.id);
    return html`<li>
      <span dir="auto">${this.#nameOf(one)}</span>:
      ${states[standing]}${rating ? ` (${words.answers(rating.answers.length)})` : ''}
      ${
        record
          ? html`<button
              type="button"
              class="plain"
              aria-label=${words.remove(this.#nameOf(one))}
              @click=${() => this.act(() => this.#remove(record, this.#nameOf(one)))}
            >
              ${strings.remove}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** Name and relation, as far as they are known. */
  #nameOf({ reference, rating }: AskedReference): string {
    const { strings } = this;
    const relation = rating?.rater.relation ?? relations.find((each) => each === reference?.relation);
    const relationName = rating?.rater.relationText ?? (relation ? strings.relations[relation] : reference?.relation);
    return [reference?.name ?? rating?.rater.name, relationName].filter(Boolean).join(', ');
  }

  #renderRequest(people: readonly AskedReference[]) {
    const { strings, request } = this;
    const words = strings.references;
    const isUnreadable = request.page.trim() !== '' && webAddress(request.page.trim()) === undefined;
    const waiting = people.filter(({ state: standing }) => standing !== 'received');
    const set = (part: Partial<RatingRequest>) => {
      this.request = { ...this.request, ...part };
      // It was made with what was written before.
      this.link = '';
      const { request: changed } = this;
      this.inBackground(() => this.attempt(setRatingRequest(this.store, changed)));
    };
    return html`
      <p class="quiet">${words.askHint}</p>
      ${textField({
        name: 'rating-page',
        label: words.page,
        type: 'url',
        inputMode: 'url',
        value: request.page,
        hint: words.pageHint,
        problem: isUnreadable ? strings.badAddress : undefined,
        onInput: (page) => set({ page }),
      })}
      ${textField({
        name: 'rating-name',
        label: words.ownName,
        value: request.name,
        onInput: (name) => set({ name }),
      })}
      ${waiting.length === 0 ? html`<p class="quiet">${words.nobody}</p>` : nothing}
      <div class="row">
        ${waiting.map(
          (one) =>
            html`<button
              type="button"
              ?disabled=${webAddress(request.page.trim()) === undefined}
              @click=${() => this.act(() => this.#copyLink(one))}
            >
              ${words.copyLink(this.#nameOf(one))}
            </button>`,
        )}
      </div>
      ${
        this.link
          ? html`<label class="label" for="link">${words.link}</label
              ><input id="link" type="text" readonly .value=${this.link} @focus=${selectAll} />`
          : nothing
      }
    `;
  }

  /** Copies a link and notes today as the day of asking, unless a day is noted already. */
  async #copyLink({ reference, ...one }: AskedReference): Promise<void> {
    const { store, request, strings } = this;
    const record = this.references.find(({ content }) => content === reference);
    if (!reference || !record) return;
    const relation = relations.find((each) => each === reference.relation) ?? '';
    const category = (await currentAim(store))?.aim.category ?? '';
    const language = strings.language;
    this.link = linkWith(webAddress(request.page.trim())!, { name: request.name, relation, category, language });
    await this.updateComplete;
    const isCopied = await copyText(this.link, () => this.linkField);
    const who = this.#nameOf({ reference, ...one });
    if (reference.asked === undefined) {
      const content = { ...reference, asked: localDay(new Date()) };
      if (!(await this.attempt(store.save({ kind: 'reference', id: record.id, parents: record.heads, content }))))
        return;
    }
    this.done = { sentence: isCopied ? strings.references.copied(who) : strings.references.copyByHand(who) };
  }

  async #addRatings(files: readonly File[]): Promise<void> {
    const words = this.strings.references;
    const sentences: string[] = [];
    const made: ItemRecord[] = [];
    for (const file of files) {
      const read = await readRating(this.store, file, this.strings);
      if ('refused' in read) {
        sentences.push(read.refused);
        continue;
      }
      const { rating, parents } = read;
      const saved = await this.attempt(this.store.save({ kind: 'rating', id: rating.id, parents, content: rating }));
      // What was added before stays, with Undo.
      if (!saved) break;
      made.push(saved.value);
      sentences.push(words.added(this.#nameOf({ rating, state: 'received' })));
    }
    this.done = {
      sentence: sentences.join(' '),
      ...(made.length > 0 ? { undo: () => this.#takeBack(made) } : {}),
    };
  }

  async #takeBack(made: readonly ItemRecord[]): Promise<true | undefined> {
    for (const { id, heads } of made) {
      if (!(await this.attempt(this.store.save({ kind: 'rating', id, parents: heads })))) return undefined;
    }
    return true;
  }

  async #remove({ id, heads, content }: ItemRecord, who: string): Promise<void> {
    const saved = await this.attempt(this.store.save({ kind: 'rating', id, parents: heads }));
    if (!saved) return;
    const parents = saved.value.heads;
    this.done = {
      sentence: this.strings.references.removed(who),
      undo: () => this.attempt(this.store.save({ kind: 'rating', id, parents, content })),
    };
  }

  static override styles = [...DoneElement.styles, referenceSetStyles];
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}

declare global {
  interface HTMLElementTagNameMap {
    'reference-set': ReferenceSetElement;
  }
}
