import { differingParts, type EvidenceContent, mergeContents, type MergeSide } from '@imh/core';
import { fieldsView } from '@imh/elements';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { duplicatePairStyles } from './duplicate-pair-styles.js';
import { MergeChosenEvent } from './merge-chosen-event.js';
import { shownParts } from './part-text.js';

const sides = ['first', 'second'] as const;

/** A part of both entries in words. */
interface PairedPart {
  readonly part: string;
  readonly name: string;
  readonly values: Readonly<Record<MergeSide, string>>;
}

/** Two entries side by side: what differs is chosen, everything else of both is kept. Fires `imh-merge-chosen`. */
export class DuplicatePairElement extends AppElement {
  @property({ attribute: false }) first!: EvidenceContent;
  @property({ attribute: false }) second!: EvidenceContent;
  /** Headings of the two columns. */
  @property({ attribute: false }) names: Readonly<Record<MergeSide, string>> = { first: '', second: '' };
  /** What is known of the two besides their content; shown once, below their headings. */
  @property({ attribute: false }) details?: Readonly<Record<MergeSide, string>> | undefined;
  /** Text of the button that merges. */
  @property() action = '';
  @state() private choices: Readonly<Record<string, MergeSide>> = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('first') || changed.has('second')) this.choices = {};
  }

  protected override render() {
    const { strings, names, first, second } = this;
    const words = strings.duplicates;
    const differing = new Set(differingParts(first, second));
    const paired = this.#pairedParts();
    const same = paired.filter(({ part, values }) => !differing.has(part) && values.first === values.second);
    const open = paired.filter((each) => !same.includes(each));
    const isNeedingChoice = open.some(({ part }) => differing.has(part));
    return html`
      <p class="hint">${isNeedingChoice ? words.chooseHint : words.keepHint}</p>
      <div class="heads ${this.details ? '' : 'wide-only'}">
        ${sides.map(
          (side) =>
            html`<p>
              <strong>${names[side]}</strong>
              ${this.details ? html`<span class="quiet">${this.details[side]}</span>` : nothing}
            </p>`,
        )}
      </div>
      ${open.map((each) => (differing.has(each.part) ? this.#renderChoice(each) : this.#renderBoth(each)))}
      ${
        same.length > 0
          ? html`<details>
              <summary>${words.same}</summary>
              <dl>${fieldsView(same.map(({ name, values }) => [name, values.first]))}</dl>
            </details>`
          : nothing
      }
      <div class="row actions">
        <button type="button" class="primary" @click=${() => this.#merge()}>${this.action}</button>
        <slot></slot>
      </div>
    `;
  }

  #pairedParts(): PairedPart[] {
    const [first, second] = [this.first, this.second].map((content) => shownParts(this.app, content));
    const others = new Map(second!.map((each) => [each.part, each]));
    const known = new Set(first!.map(({ part }) => part));
    const all = [
      ...first!.map(({ part, name, value }) => ({
        part,
        name,
        values: { first: value, second: others.get(part)?.value ?? '' },
      })),
      ...second!
        .filter(({ part }) => !known.has(part))
        .map(({ part, name, value }) => ({ part, name, values: { first: '', second: value } })),
    ];
    return all.filter(({ values }) => values.first !== '' || values.second !== '');
  }

  #renderChoice({ part, name, values }: PairedPart) {
    const { names, choices } = this;
    return html`<fieldset>
      <legend>${name}</legend>
      <div class="sides">
        ${sides.map(
          (side) =>
            html`<label class="side">
              <input
                type="radio"
                name=${part}
                .checked=${(choices[part] ?? 'first') === side}
                @change=${() => (this.choices = { ...this.choices, [part]: side })}
              />
              <span class="value"><span class="from">${names[side]}: </span>${values[side]}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderBoth({ part, name, values }: PairedPart) {
    const { names, strings } = this;
    return html`<div role="group" aria-labelledby="name-${part}">
      <p class="name" id="name-${part}">${name}</p>
      <div class="sides">
        ${sides.map(
          (side) =>
            html`<p class="side">
              <span class="value ${values[side] ? '' : 'absent'}"
                ><span class="from">${names[side]}: </span>${values[side] || strings.noValue}</span
              >
            </p>`,
        )}
      </div>
    </div>`;
  }

  #merge(): void {
    /** @internal */
    this.dispatchEvent(new MergeChosenEvent(mergeContents(this.first, this.second, this.choices)));
  }

  static override styles = [...AppElement.styles, duplicatePairStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'duplicate-pair': DuplicatePairElement;
  }
}
