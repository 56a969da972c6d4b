import {
  canKeepBoth,
  changedParts,
  type EvidenceContent,
  type MergeSide,
  settledContents,
  type SettledSide,
  type SettledSides,
} from '@imh/core';
import { fieldsView } from '@imh/elements';
import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LateStrings } from '../../strings/late.js';
import { AppElement } from '../app-element.js';
import { duplicatePairStyles } from '../duplicates/duplicate-pair-styles.js';
import { MergeChosenEvent } from '../duplicates/merge-chosen-event.js';
import { shownParts } from '../duplicates/part-text.js';

const sides = ['first', 'second'] as const;

/** A part of an entry in the words of both versions; empty where a version does not have it. */
interface PartRow {
  readonly part: string;
  readonly name: string;
  readonly values: Readonly<Record<MergeSide, string>>;
}

/** Two versions of an entry side by side, a row for each part that differs. Fires `imh-merge-chosen`. */
export class ConflictPairElement extends AppElement {
  @property({ attribute: false }) words!: LateStrings['conflicts'];
  @property({ attribute: false }) first!: EvidenceContent;
  @property({ attribute: false }) second!: EvidenceContent;
  /** Headings of the two columns. */
  @property({ attribute: false }) names: Readonly<Record<MergeSide, string>> = { first: '', second: '' };
  @property({ attribute: false }) details: Readonly<Record<MergeSide, string>> = { first: '', second: '' };
  @state() private chosen: SettledSides = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('first') && !changed.has('second')) return;
    // Nothing is lost unless the person chooses so: texts and lists of both, and the value that one version lacks.
    this.chosen = Object.fromEntries(
      changedParts(this.first, this.second).map((part) => [part, this.#proposedSide(part)]),
    );
  }

  #proposedSide(part: string): SettledSide {
    if (canKeepBoth(part, this.first, this.second)) return 'both';
    return this.#rows().find((row) => row.part === part)?.values.second === '' ? 'first' : 'second';
  }

  protected override render() {
    const { words, names, details } = this;
    const differing = new Set(changedParts(this.first, this.second));
    const rows = this.#rows();
    const open = rows.filter(({ part, values }) => differing.has(part) && values.first !== values.second);
    const same = rows.filter((row) => !open.includes(row));
    return html`<p class="hint">${words.chooseHint}</p>
      <div class="heads">
        ${sides.map(
          (side) => html`<p><strong>${names[side]}</strong> <span class="quiet">${details[side]}</span></p> `,
        )}
      </div>
      <div class="row">
        ${sides.map(
          (side) =>
            html`<button type="button" class="plain" @click=${() => this.#chooseAll(side)}>
              ${words.allOf(names[side])}
            </button>`,
        )}
      </div>
      ${open.map((row) => this.#renderRow(row))}
      ${
        same.length > 0
          ? html`<details>
              <summary>${words.same}</summary>
              <dl>${fieldsView(same.map(({ name, values }) => [name, values.first]))}</dl>
            </details>`
          : nothing
      }
      <div class="row">
        <button type="button" class="primary" @click=${() => this.#settle()}>${words.settle}</button>
      </div>`;
  }

  #rows(): PartRow[] {
    const [first, second] = [this.first, this.second].map(
      (content) => new Map(shownParts(this.app, content).map((shown) => [shown.part, shown])),
    );
    return [...new Map([...first!, ...second!]).values()]
      .map(({ part, name }) => ({
        part,
        name,
        values: { first: first!.get(part)?.value ?? '', second: second!.get(part)?.value ?? '' },
      }))
      .filter(({ values }) => values.first !== '' || values.second !== '');
  }

  #renderRow({ part, name, values }: PartRow) {
    const { words, names, chosen } = this;
    const option = (side: SettledSide, value: unknown, kind = '') =>
      html`<label class="side ${kind}">
        <input
          type="radio"
          name=${part}
          .checked=${chosen[part] === side}
          @change=${() => (this.chosen = { ...this.chosen, [part]: side })}
        />
        <span class="value">${value}</span>
      </label>`;
    return html`<fieldset>
      <legend>${name}</legend>
      <div class="sides">
        ${sides.map((side) =>
          option(
            side,
            html`<span class="from">${names[side]}: </span
              ><span class=${values[side] ? '' : 'absent'}>${values[side] || words.absent}</span>`,
          ),
        )}
        ${canKeepBoth(part, this.first, this.second) ? option('both', words.both, 'both') : nothing}
      </div>
    </fieldset>`;
  }

  #chooseAll(side: MergeSide): void {
    this.chosen = Object.fromEntries(Object.keys(this.chosen).map((part) => [part, side]));
  }

  #settle(): void {
    /** @internal */
    this.dispatchEvent(new MergeChosenEvent(settledContents(this.first, this.second, this.chosen)));
  }

  static override styles = [
    ...AppElement.styles,
    duplicatePairStyles,
    css`
      .both {
        grid-column: 1 / -1;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-pair': ConflictPairElement;
  }
}
