import { type Aim, canonicalJson, type Category, type Framework, textIn } from '@imh/core';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { choices } from '../../look/choices.js';
import { AppElement } from '../app-element.js';
import type { FrameworkAcceptedEvent } from '../frameworks/framework-events.js';
import { currentAim, showFramework, shownFramework } from '../settings.js';
import { associations, starter } from './framework-choice.js';
import { otherAssociation } from './other-association.js';
import { radioChoice } from './radio-choice.js';
import { setUpStyles } from './set-up-styles.js';

/** The user has answered, skipped or canceled the three questions. Each answer was saved when it was given. */
export class SetUpFinishedEvent extends Event {
  constructor() {
    super('imh-set-up-finished', { bubbles: true, composed: true });
  }
}

const questionCount = 3;
const purposes = ['application', 'renewal', 'record'] as const;
type Association = (typeof associations)[number]['id'] | 'other' | 'own' | 'none';

/** Asks for the association, the purpose and the category. Each can be skipped; the answers select a framework. */
export class SetUpElement extends AppElement {
  @state() private step = 0;
  @state() private association?: Association;
  @state() private aim: Aim = {};
  @state() private framework?: Framework | undefined;
  @state() private message = '';
  #kept?: { id: string; heads: string[]; aim: Aim };
  /** The framework that was selected before; it stays unless an answer selects another. */
  #shown?: Framework | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    const present = await currentAim(this.store);
    this.#shown = await shownFramework(this.store);
    this.#kept = present;
    // The user may have answered meanwhile.
    if (this.association !== undefined) {
      const { association: _association, framework: _framework, ...rest } = present?.aim ?? {};
      this.aim = { ...rest, ...this.aim };
      return;
    }
    this.framework = this.#shown;
    if (!present) return;
    this.aim = present.aim;
    const known = associations.find(({ name }) => name === present.aim.association)?.id;
    this.association = known ?? (present.aim.association ? 'other' : undefined);
  }

  protected override render() {
    const { strings, step } = this;
    const questions = [() => this.#renderAssociation(), () => this.#renderPurpose(), () => this.#renderCategory()];
    return html`<section class="card stack" aria-labelledby="question">
      <p class="quiet">${strings.step(step + 1, questionCount)}</p>
      <progress max=${questionCount} .value=${step + 1} aria-hidden="true"></progress>
      ${questions[step]!()} ${this.message ? html`<p class="notice" role="status">${this.message}</p>` : nothing}
      ${this.renderFailure()}
      <div class="row end">
        ${step > 0 ? html`<button type="button" @click=${() => this.act(() => this.#back())}>${strings.back}</button>` : nothing}
        ${this.#kept ? html`<button type="button" class="plain" @click=${this.#finish}>${strings.cancel}</button>` : nothing}
        <button type="button" class="plain" @click=${() => this.act(() => this.#skip())}>${strings.skip}</button>
        <button type="button" class="primary" @click=${() => this.act(() => this.#next())}>
          ${step === questionCount - 1 ? strings.done : strings.next}
        </button>
      </div>
    </section>`;
  }

  #renderAssociation() {
    const { strings } = this;
    const choices: [Association, string][] = [
      ...associations.map(({ id, name }): [Association, string] => [id, name]),
      ['other', strings.associationOther],
      ['own', strings.associationOwn],
      ['none', strings.associationNone],
    ];
    return html`<fieldset>
      <legend id="question" tabindex="-1">${strings.askAssociation}</legend>
      ${choices.map(([id, name]) =>
        radioChoice({
          name: 'association',
          value: id,
          label: name,
          isChecked: this.association === id,
          choose: () => this.#chooseAssociation(id),
        }),
      )}
      ${this.association === 'other' ? otherAssociation(strings, this.aim.association, (name) => this.#nameAssociation(name)) : nothing}
      ${
        this.association === 'own'
          ? html`<framework-source
              class="own"
              .app=${this.app}
              @imh-framework-accepted=${({ framework }: FrameworkAcceptedEvent) => this.#take(framework)}
            ></framework-source>`
          : nothing
      }
    </fieldset>`;
  }

  #nameAssociation(name: string): void {
    const { association: _association, ...rest } = this.aim;
    this.aim = name ? { ...rest, association: name } : rest;
  }

  #renderPurpose() {
    const { strings } = this;
    const needsStarter = this.aim.purpose === 'record' && !this.framework;
    return html`<fieldset>
      <legend id="question" tabindex="-1">${strings.askPurpose}</legend>
      ${purposes.map((purpose) =>
        radioChoice({
          name: 'purpose',
          value: purpose,
          label: strings.purposes[purpose],
          isChecked: this.aim.purpose === purpose,
          choose: () => {
            this.aim = { ...this.aim, purpose };
            this.message = '';
          },
        }),
      )}
      <p class="hint">${strings.purposeHint}</p>
      ${
        needsStarter
          ? html`<p class="notice">${strings.starterNote}</p>
              <div class="row">
                <button type="button" @click=${() => this.#take(starter)}>${strings.useStarter}</button>
              </div>`
          : nothing
      }
    </fieldset>`;
  }

  #renderCategory() {
    const { strings } = this;
    // Category ids are shared, so our plain descriptions complete the names that an association gives.
    const plainLines = new Map(starter.categories.map((category: Category) => [category.id, category.description]));
    const categories = this.framework?.categories ?? starter.categories;
    return html`<fieldset>
      <legend id="question" tabindex="-1">${strings.askCategory}</legend>
      <p class="hint">${strings.categoryHint}</p>
      ${categories.map((category: Category) =>
        radioChoice({
          name: 'category',
          value: category.id,
          label: textIn(category.label, strings.language),
          isChecked: this.aim.category === category.id,
          choose: () => (this.aim = { ...this.aim, category: category.id }),
          description: textIn(category.description ?? plainLines.get(category.id), strings.language),
        }),
      )}
      ${radioChoice({
        name: 'category',
        value: 'unknown',
        label: strings.categoryUnknown,
        isChecked: this.aim.category === undefined,
        choose: () => (this.aim = without(this.aim, 'category')),
      })}
    </fieldset>`;
  }

  #chooseAssociation(id: Association): void {
    this.association = id;
    this.message = '';
    const known = associations.find((association) => association.id === id);
    const { association: _association, framework: _framework, ...rest } = this.aim;
    this.aim = known ? { ...rest, association: known.name } : rest;
    if (known) this.#take(known.framework, false);
    // A framework that a known association brought is dropped with the association; one added by the user is kept.
    else
      this.framework = associations.some((known) => known.framework.id === this.#shown?.id) ? undefined : this.#shown;
  }

  #take(framework: Framework, isAnnounced = true): void {
    this.framework = framework;
    this.aim = { ...this.aim, framework: { id: framework.id, version: framework.version } };
    if (isAnnounced) this.message = this.strings.frameworkAdded(textIn(framework.title, this.strings.language));
  }

  async #next(): Promise<void> {
    const { step } = this;
    if (await this.#keep()) await this.#show(step + 1);
  }

  /** Moves on even if saving fails, so that a full disk does not lock the user in. */
  async #back(): Promise<void> {
    const { step } = this;
    await this.#keep();
    await this.#show(step - 1);
  }

  /** Skipping resets the answer to the saved one, or to none; moves on even if saving fails. */
  async #skip(): Promise<void> {
    const { step } = this;
    const kept = this.#kept?.aim ?? {};
    if (step === 0) {
      this.association = undefined;
      this.framework = this.#shown;
      const { association: _association, framework: _framework, ...rest } = this.aim;
      const { association, framework } = kept;
      this.aim = { ...rest, ...(association ? { association } : {}), ...(framework ? { framework } : {}) };
    } else {
      const field = step === 1 ? 'purpose' : 'category';
      this.aim = { ...without(this.aim, field), ...(kept[field] ? { [field]: kept[field] } : {}) };
    }
    await this.#keep();
    await this.#show(step + 1);
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#question')?.focus(options);
  }

  #finish(): void {
    /** @internal */
    this.dispatchEvent(new SetUpFinishedEvent());
  }

  async #show(step: number): Promise<void> {
    this.message = '';
    if (step >= questionCount) {
      this.#finish();
      return;
    }
    this.step = step;
    await this.updateComplete;
    this.focus();
  }

  /**
   * Saves after every answer, because a click on another page may close the questions at any moment.
   * @returns false if it failed; the answers stay on the screen
   */
  async #keep(): Promise<boolean> {
    if (!(await this.attempt(showFramework(this.store, this.framework?.id)))) return false;
    if (canonicalJson(this.aim) === canonicalJson(this.#kept?.aim ?? {})) return true;
    const { id = this.store.newId(), heads = [] } = this.#kept ?? {};
    const saved = await this.attempt(this.store.save({ kind: 'aim', id, parents: heads, content: this.aim }));
    if (!saved) return false;
    this.#kept = { id, heads: saved.value.heads, aim: this.aim };
    return true;
  }

  static override styles = [...AppElement.styles, choices, setUpStyles];
}

function without(aim: Aim, field: 'purpose' | 'category'): Aim {
  const { [field]: _removed, ...rest } = aim;
  return rest;
}

declare global {
  interface HTMLElementEventMap {
    'imh-set-up-finished': SetUpFinishedEvent;
  }
  interface HTMLElementTagNameMap {
    'set-up': SetUpElement;
  }
}
