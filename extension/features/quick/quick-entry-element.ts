import { type EvidenceContent, formatDate, formatHours, localDay } from '@imh/core';
import type { ItemRecord } from '@imh/storage';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { repeatableEntries, repeated } from './quick-contents.js';

/** The user adds something that has no page. */
export class QuickEntryChosenEvent extends Event {
  readonly content: Partial<EvidenceContent>;
  /** True for something that begins now: its clock is started. */
  readonly startsClock: boolean;
  constructor(content: Partial<EvidenceContent>, startsClock: boolean) {
    super('imh-quick-entry-chosen', { bubbles: true, composed: true });
    this.content = content;
    this.startsClock = startsClock;
  }
}

/** Adds learning outside the browser with few fields, or repeats the last of its kind. */
export class QuickEntryElement extends AppElement {
  /** Whether a clock can be started. */
  @property({ type: Boolean }) hasClock = false;
  @state() private last: readonly ItemRecord[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'items',
      async () => (this.last = await repeatableEntries(this.store)),
    );
  }

  protected override render() {
    const { strings } = this;
    const words = strings.quick;
    const { supervision } = strings;
    const add = (label: string, content: Partial<EvidenceContent>, startsClock = false) =>
      html`<li>
        <button type="button" @click=${() => this.#choose(content, startsClock)}>${label}</button>
      </li>`;
    return html`<section aria-labelledby="outside">
      <h2 id="outside">${words.heading}</h2>
      <ul>
        ${add(words.supervision, { title: supervision, type: 'rsc-received' })}
        ${add(words.training, { type: 'in-service' })} ${add(words.reading, { type: 'article' })}
        ${this.hasClock ? add(words.now, { type: 'in-service', status: 'attended' }, true) : nothing}
      </ul>
      ${
        this.last.length > 0
          ? html`<h3>${words.repeat}</h3>
              <ul>
                ${this.last.map((record) => this.#renderLast(record))}
              </ul>`
          : nothing
      }
    </section>`;
  }

  #renderLast({ content, date }: ItemRecord) {
    const { language } = this.strings;
    const entry = content as EvidenceContent;
    const next = repeated(entry, localDay(new Date()));
    const facts = [
      entry.rsc?.provider,
      next.minutes === undefined ? '' : `${formatHours(next.minutes, language)} h`,
      this.strings.quick.last(formatDate(language, entry.sessions?.at(-1)?.date ?? date)),
    ];
    return html`<li>
      <button type="button" @click=${() => this.#choose(next)}>
        <span dir="auto">${entry.title}</span>
        <span class="quiet" dir="auto">${facts.filter(Boolean).join(' · ')}</span>
      </button>
    </li>`;
  }

  #choose(content: Partial<EvidenceContent>, startsClock = false): void {
    /** @internal */
    this.dispatchEvent(new QuickEntryChosenEvent(content, startsClock));
  }

  static override styles = [
    ...AppElement.styles,
    css`
      h2 {
        font-size: 1.15rem;
      }
      h3 {
        margin-block-start: 1rem;
        font-size: 1rem;
      }
      ul {
        display: grid;
        gap: 0.5rem;
        margin: 0.6rem 0 0;
        padding: 0;
        list-style: none;
      }
      button {
        inline-size: 100%;
        text-align: start;
        overflow-wrap: anywhere;
      }
      button .quiet {
        display: block;
        font-weight: 400;
      }
    `,
  ];
}

declare global {
  interface HTMLElementEventMap {
    'imh-quick-entry-chosen': QuickEntryChosenEvent;
  }
  interface HTMLElementTagNameMap {
    'quick-entry': QuickEntryElement;
  }
}
