import { type Aim, canonicalJson, type Category, type Framework, parseDocument, textIn } from '@imh/core';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app.js';
import { currentAim, showFramework, shownFramework } from '../settings.js';
import { associations, frameworkFromLink, problemSentence, starter } from './framework-choice.js';
import { setUpStyles } from './set-up-styles.js';

/** The three questions are over; what was answered is kept. */
export class SetUpDoneEvent extends Event {
  constructor() {
    super('set-up-done', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'set-up-done': SetUpDoneEvent;
  }
}

const purposes = ['application', 'renewal', 'record'] as const;
type Association = (typeof associations)[number]['id'] | 'other' | 'own' | 'none';

/** Your association? What for? Your category? Each can be skipped, and a framework follows from the answers. */
export class SetUpElement extends AppElement {
  @state() private step = 0;
  @state() private association?: Association;
  @state() private aim: Aim = {};
  @state() private framework?: Framework | undefined;
  @state() private message = '';
  @state() private busy = false;
  #kept?: { id: string; heads: string[]; aim: Aim };
  /** What the picker shows as long as no answer leads to another. */
  #shown?: Framework | undefined;

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    const present = await currentAim(this.store);
    this.framework = this.#shown = await shownFramework(this.store);
    if (!present) return;
    this.#kept = present;
    this.aim = present.aim;
    const known = associations.find(({ name }) => name === present.aim.association)?.id;
    this.association = known ?? (present.aim.association ? 'other' : undefined);
  }

  protected override render() {
    const { strings, step } = this;
    const questions = [() => this.#renderAssociation(), () => this.#renderPurpose(), () => this.#renderCategory()];
    return html`<section class="card stack" aria-labelledby="question">
      <p class="quiet">${strings.step(step + 1, questions.length)}</p>
      <progress max=${questions.length} .value=${step + 1} aria-hidden="true"></progress>
      ${questions[step]!()} ${this.message ? html`<p class="notice" role="status">${this.message}</p>` : nothing}
      <div class="row end">
        ${step > 0 ? html`<button type="button" @click=${() => this.#go(step - 1)}>${strings.back}</button>` : nothing}
        ${this.#kept ? html`<button type="button" class="plain" @click=${this.#leave}>${strings.cancel}</button>` : nothing}
        <button type="button" class="plain" @click=${this.#skip}>${strings.skip}</button>
        <button type="button" class="primary" ?disabled=${this.busy} @click=${() => this.#go(step + 1)}>
          ${step === questions.length - 1 ? strings.done : strings.next}
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
        this.#radio('association', id, name, this.association === id, () => this.#chooseAssociation(id)),
      )}
      ${this.association === 'other' ? this.#renderOther() : nothing}
      ${this.association === 'own' ? this.#renderOwn() : nothing}
    </fieldset>`;
  }

  #renderOther() {
    const { strings } = this;
    return html`<div class="stack own">
      <div class="field">
        <label for="association-name">${strings.associationName}</label>
        <input
          id="association-name"
          type="text"
          .value=${this.aim.association ?? ''}
          @input=${(event: Event) => this.#nameAssociation((event.target as HTMLInputElement).value.trim())}
        />
      </div>
      <p class="notice">${strings.associationUnknown}</p>
    </div>`;
  }

  #nameAssociation(name: string): void {
    const { association: _association, ...rest } = this.aim;
    this.aim = name ? { ...rest, association: name } : rest;
  }

  #renderOwn() {
    const { strings } = this;
    return html`<div class="stack own">
      <div class="field">
        <label for="file">${strings.frameworkFile}</label>
        <input id="file" type="file" accept=".json,application/json" @change=${this.#fromFile} />
      </div>
      <div class="field">
        <label for="link">${strings.frameworkLink}</label>
        <input id="link" type="url" inputmode="url" placeholder="https://" />
      </div>
      <div class="row">
        <button type="button" ?disabled=${this.busy} @click=${this.#fromLink}>${strings.frameworkAdd}</button>
      </div>
    </div>`;
  }

  #renderPurpose() {
    const { strings } = this;
    const needsStarter = this.aim.purpose === 'record' && !this.framework;
    return html`<fieldset>
      <legend id="question" tabindex="-1">${strings.askPurpose}</legend>
      ${purposes.map((purpose) =>
        this.#radio('purpose', purpose, strings.purposes[purpose], this.aim.purpose === purpose, () => {
          this.aim = { ...this.aim, purpose };
          this.message = '';
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
    // Categories carry shared ids, so our own plain lines can stand beside an association's names.
    const plainLines = new Map(starter.categories.map((category: Category) => [category.id, category.description]));
    const categories = this.framework?.categories ?? starter.categories;
    return html`<fieldset>
      <legend id="question" tabindex="-1">${strings.askCategory}</legend>
      <p class="hint">${strings.categoryHint}</p>
      ${categories.map((category: Category) =>
        this.#radio(
          'category',
          category.id,
          textIn(category.label, strings.language),
          this.aim.category === category.id,
          () => (this.aim = { ...this.aim, category: category.id }),
          textIn(category.description ?? plainLines.get(category.id), strings.language),
        ),
      )}
      ${this.#radio('category', 'unknown', strings.categoryUnknown, this.aim.category === undefined, () => {
        this.aim = without(this.aim, 'category');
      })}
    </fieldset>`;
  }

  #radio(name: string, value: string, label: string, checked: boolean, choose: () => void, line = '') {
    return html`<div class="choice">
      <input
        type="radio"
        id="${name}-${value}"
        name=${name}
        .checked=${checked}
        aria-describedby=${line ? `${name}-${value}-line` : nothing}
        @change=${choose}
      />
      <div>
        <label for="${name}-${value}">${label}</label>
        ${line ? html`<p class="hint" id="${name}-${value}-line">${line}</p>` : nothing}
      </div>
    </div>`;
  }

  #chooseAssociation(id: Association): void {
    this.association = id;
    this.message = '';
    const known = associations.find((association) => association.id === id);
    const { association: _association, framework: _framework, ...rest } = this.aim;
    this.aim = known ? { ...rest, association: known.name } : rest;
    if (known) this.#take(known.framework, false);
    // An association's own framework goes with the association; one that was added by hand stays.
    else this.framework = associations.some((one) => one.framework.id === this.#shown?.id) ? undefined : this.#shown;
  }

  #take(framework: Framework, say = true): void {
    this.framework = framework;
    this.aim = { ...this.aim, framework: { id: framework.id, version: framework.version } };
    if (say) this.message = this.strings.frameworkAdded(textIn(framework.title, this.strings.language));
  }

  async #fromFile(event: Event): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (file) await this.#install(file.name, parseDocument('imh-framework', await file.text()));
  }

  async #fromLink(): Promise<void> {
    const address = this.renderRoot.querySelector<HTMLInputElement>('#link')!.value.trim();
    if (!/^https?:\/\//i.test(address)) {
      this.message = this.strings.badAddress;
      return;
    }
    this.busy = true;
    await this.#install(address, await frameworkFromLink(address, this.signal));
    this.busy = false;
  }

  async #install(from: string, parsed: Awaited<ReturnType<typeof frameworkFromLink>>): Promise<void> {
    if (!parsed.ok) {
      this.message = this.strings.linkFailed(from, problemSentence(this.strings, parsed.error));
      return;
    }
    const installed = await this.store.installFramework(parsed.value);
    if (installed.ok) this.#take(parsed.value);
    else this.message = this.strings.fullDisk;
  }

  /** Skipping leaves the answer as it was kept before, or unanswered. */
  #skip(): void {
    const kept = this.#kept?.aim ?? {};
    if (this.step === 0) {
      this.association = undefined;
      this.framework = this.#shown;
      const { association: _association, framework: _framework, ...rest } = this.aim;
      const { association, framework } = kept;
      this.aim = { ...rest, ...(association ? { association } : {}), ...(framework ? { framework } : {}) };
    } else {
      const field = this.step === 1 ? 'purpose' : 'category';
      this.aim = { ...without(this.aim, field), ...(kept[field] ? { [field]: kept[field] } : {}) };
    }
    void this.#go(this.step + 1);
  }

  #leave(): void {
    /** @internal */
    this.dispatchEvent(new SetUpDoneEvent());
  }

  async #go(step: number): Promise<void> {
    this.message = '';
    await this.#keep();
    if (step < 3) {
      this.step = step;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#question')?.focus();
      return;
    }
    /** @internal */
    this.dispatchEvent(new SetUpDoneEvent());
  }

  /** After every answer: a click on another page may end the questions at any moment. */
  async #keep(): Promise<void> {
    await showFramework(this.store, this.framework?.id);
    if (canonicalJson(this.aim) === canonicalJson(this.#kept?.aim ?? {})) return;
    const { id = this.store.newId(), heads = [] } = this.#kept ?? {};
    const saved = await this.store.save({ kind: 'aim', id, parents: heads, content: this.aim });
    if (saved.ok) this.#kept = { id, heads: saved.value.heads, aim: this.aim };
  }

  static override styles = [...AppElement.styles, setUpStyles];

  static define(tag = 'set-up', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}

function without(aim: Aim, field: 'purpose' | 'category'): Aim {
  const { [field]: _left, ...rest } = aim;
  return rest;
}
