import { type CompetencyTag, type Framework, nodeOfUri, nodeUri, type Training } from '@imh/core';
import { actionStyles, type CompetenciesPickedEvent, controls, tokens } from '@imh/elements';
import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { stepStyles } from '../step/step-styles.js';
import { type TrainingFormStrings, trainingFormStrings } from '../strings/training-form.js';
import { type TrainingEdit, TrainingEditedEvent } from './training-edit.js';
import { editOf, type FieldFault, type WrittenField, writtenField } from './written-fields.js';

interface Refused {
  readonly text: string;
  readonly fault: FieldFault;
}

/**
 * The fields of one training. Each is taken over when it is left, as `builder-training-edited`; what cannot be read stays
 * in its field, with a sentence.
 */
export class TrainingFormElement extends LitElement {
  static override properties: PropertyDeclarations = {
    training: { attribute: false },
    framework: { attribute: false },
    language: { attribute: false },
    words: { state: true },
    refused: { state: true },
  };

  static override styles = [
    tokens,
    controls,
    actionStyles,
    stepStyles,
    css`
      form,
      .more {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
        gap: 1em 1.25em;
        align-items: start;
      }
      .wide {
        grid-column: 1 / -1;
        max-inline-size: none;
      }
      .refusal {
        color: var(--_warm);
      }
      summary {
        min-block-size: 24px;
        cursor: pointer;
      }
      details[open] summary {
        margin-block-end: 0.8em;
      }
    `,
  ];

  training: Training | undefined;
  /** See `matchedFramework`. */
  framework: Framework | undefined;
  language = 'en';
  private words: TrainingFormStrings | undefined;
  private refused: Readonly<Partial<Record<WrittenField, Refused>>> = {};
  #id: string | undefined;

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('language') || !this.words) void this.#loadWords();
    if (this.training?.id !== this.#id) this.refused = {};
    this.#id = this.training?.id;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { training, words } = this;
    if (!training || !words) return nothing;
    return html`<form lang=${words.language} @submit=${(event: Event) => event.preventDefault()}>
      ${this.#field('title', words.titleLabel, '', 'wide')} ${this.#field('dates', words.datesLabel, words.datesHint)}
      ${this.#field('hours', words.hoursLabel, words.hoursHint)} ${this.#field('provider', words.providerLabel)}
      ${this.#field('address', words.addressLabel)}
      <div class="field wide">${this.#competencies(training, words)}</div>
      <details class="wide">
        <summary>${words.more}</summary>
        <div class="more">
          ${this.#field('people', words.peopleLabel, words.peopleHint)} ${this.#delivery(training, words)}
          ${this.#field('place', words.placeLabel)} ${this.#field('schedule', words.scheduleLabel, words.scheduleHint)}
        </div>
      </details>
    </form>`;
  }

  #field(field: WrittenField, label: string, hint = '', kind = ''): TemplateResult {
    const refused = this.refused[field];
    const text = refused?.text ?? writtenField(field, this.training!, this.language);
    const described = [hint && `${field}-hint`, refused && `${field}-fault`].filter(Boolean).join(' ');
    return html`<div class="field ${kind}">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        autocomplete="off"
        .value=${live(text)}
        aria-describedby=${described || nothing}
        aria-invalid=${refused ? 'true' : 'false'}
        @change=${(event: Event) => this.#take(field, label, (event.target as HTMLInputElement).value)}
      />
      ${hint ? html`<p class="quiet" id="${field}-hint">${hint}</p>` : nothing}
      ${refused ? html`<p class="refusal" id="${field}-fault" role="alert">${this.#sentence(refused.fault)}</p>` : nothing}
    </div>`;
  }

  #sentence({ kind, value }: FieldFault): string {
    const { faults, titleMissing } = this.words!;
    return kind === 'title-missing' ? titleMissing : faults[kind](value);
  }

  #delivery({ delivery = '' }: Training, words: TrainingFormStrings): TemplateResult {
    const known = Object.entries(words.delivery);
    const all = Object.hasOwn(words.delivery, delivery) ? known : [...known, [delivery, delivery] as const];
    return html`<div class="field">
      <label for="delivery">${words.deliveryLabel}</label>
      <select
        id="delivery"
        @change=${(event: Event) =>
          this.#edit({ delivery: (event.target as HTMLSelectElement).value || null }, words.deliveryLabel)}
      >
        ${all.map(([id, name]) => html`<option value=${id} .selected=${id === delivery}>${name}</option>`)}
      </select>
    </div>`;
  }

  #competencies({ competencies = [] }: Training, words: TrainingFormStrings): TemplateResult {
    const { framework } = this;
    if (!framework) return html`<p class="quiet">${words.noFramework}</p>`;
    const here = competencies.flatMap((uri): CompetencyTag[] => {
      const node = nodeOfUri(uri);
      return node?.frameworkId === framework.id
        ? [{ framework: framework.id, node: node.nodeId, source: 'self' as const }]
        : [];
    });
    // Of another framework: not on the screen, so it stays.
    const elsewhere = competencies.filter((uri) => nodeOfUri(uri)?.frameworkId !== framework.id);
    return html`<imh-competency-picker
      has-headings
      .framework=${framework}
      .language=${this.language}
      .words=${words.picker}
      .tags=${here}
      @imh-competencies-picked=${({ tags }: CompetenciesPickedEvent) => {
        const uris = [...elsewhere, ...tags.map(({ node }) => nodeUri(framework.id, node!))];
        this.#edit({ competencies: uris.length > 0 ? uris : null }, words.picker.competencies);
      }}
    ></imh-competency-picker>`;
  }

  #take(field: WrittenField, label: string, written: string): void {
    const { training } = this;
    if (!training) return;
    const read = editOf(field, written, training, this.language);
    const { [field]: _refused, ...others } = this.refused;
    this.refused = read.ok ? others : { ...others, [field]: { text: written, fault: read.error } };
    if (read.ok) this.#edit(read.value, label);
  }

  #edit(edit: TrainingEdit, field: string): void {
    this.dispatchEvent(new TrainingEditedEvent(edit, field));
  }

  async #loadWords(): Promise<void> {
    const { language } = this;
    const words = await trainingFormStrings(language);
    if (language === this.language) this.words = words;
  }
}
