import { likelyIdentifiers } from '@imh/core';
import type { ItemRecord } from '@imh/storage';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { choiceField, textArea, textField } from '../form/form-field.js';
import { formDraft, setFormDraft } from '../settings.js';
import {
  contentIn,
  type FieldName,
  fieldsIn,
  fieldsOfKind,
  optionsOf,
  problemsIn,
  type ProfileContent,
  type ProfileFields,
  type ProfileKind,
} from './profile-fields.js';

/** A part of the profile was saved, or what was typed was discarded. */
export class ProfilePartClosedEvent extends Event {
  constructor() {
    super('imh-profile-part-closed', { bubbles: true, composed: true });
  }
}

/** The key of what was typed into the form of a part and not saved yet. */
export const draftOf = (kind: ProfileKind, record: Pick<ItemRecord, 'id'> | undefined): string =>
  `${kind} ${record?.id ?? 'new'}`;

/** The form of one part of the profile. What is typed is kept until it is saved or discarded. */
export class ProfilePartElement extends AppElement {
  @property() kind: ProfileKind = 'aim';
  /** The part to change; absent for a new one. */
  @property({ attribute: false }) record?: ItemRecord | undefined;
  @state() private fields: ProfileFields = {};
  @state() private problems: ProfileFields = {};
  @state() private isRead = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.inBackground(() => this.#read());
  }

  get #stored(): ProfileContent {
    return (this.record?.content ?? {}) as ProfileContent;
  }

  get #draft(): string {
    return draftOf(this.kind, this.record);
  }

  async #read(): Promise<void> {
    const typed = await formDraft<ProfileFields>(this.store, 'profile', this.#draft);
    this.fields = typed ?? fieldsIn(this.kind, this.#stored);
    this.isRead = true;
    await this.updateComplete;
    // The dialog around it was opened before the fields were read, and has kept the focus for itself.
    this.renderRoot.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  #set(name: FieldName, text: string): void {
    this.fields = { ...this.fields, [name]: text };
    if (Object.keys(this.problems).length > 0) this.problems = problemsIn(this.kind, this.fields, this.strings);
    const { fields } = this;
    this.inBackground(() => this.attempt(setFormDraft(this.store, 'profile', this.#draft, fields)));
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.act(() => this.#save());
  }

  async #save(): Promise<void> {
    const { kind, store, record } = this;
    this.problems = problemsIn(kind, this.fields, this.strings);
    const [first] = Object.keys(this.problems);
    if (first !== undefined) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    const content = contentIn(kind, this.fields, this.#stored, store.frameworks);
    const parents = record?.heads ?? [];
    const saved = await this.attempt(store.save({ kind, id: record?.id ?? store.newId(), parents, content }));
    if (saved) await this.#close();
  }

  async #close(): Promise<void> {
    if (!(await this.attempt(setFormDraft(this.store, 'profile', this.#draft, undefined)))) return;
    /** @internal */
    this.dispatchEvent(new ProfilePartClosedEvent());
  }

  protected override render() {
    const { strings, kind } = this;
    if (!this.isRead) return nothing;
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      ${fieldsOfKind[kind].map(({ name, as }) => this.#renderField(name, as))} ${this.renderFailure()}
      <div class="row">
        <button class="primary" type="submit">${strings.profileSave}</button>
        <slot></slot>
        <button type="button" class="plain" @click=${() => this.act(() => this.#close())}>
          ${strings.profileDiscard}
        </button>
      </div>
    </form>`;
  }

  #renderField(name: FieldName, as: (typeof fieldsOfKind)['aim'][number]['as']) {
    const { strings, fields, problems } = this;
    const common = { name, label: strings.profileFields[name], value: fields[name] ?? '', problem: problems[name] };
    const onInput = (text: string) => this.#set(name, text);
    if (as === 'choice') {
      const names = optionsOf(name, fields, this.store.frameworks, strings) ?? {};
      // A value that is not offered, such as a category of another association, stays chosen.
      const values = [...new Set([...Object.keys(names), ...(common.value ? [common.value] : [])])];
      const labels = Object.fromEntries(values.map((value) => [value, names[value] ?? value]));
      return choiceField({
        ...common,
        value: common.value || undefined,
        values,
        names: labels,
        none: strings.profileNotStated,
        onChoose: (value) => onInput(value ?? ''),
      });
    }
    if (as === 'lines') {
      const found = likelyIdentifiers(common.value).map((one) => `“${one.found}”`);
      return textArea({
        ...common,
        rows: 3,
        hint: strings.dutiesHint,
        onInput,
        after: html`<p class=${found.length > 0 ? 'notice warn' : ''} role="status">
          ${found.length > 0 ? strings.mayIdentify(found.join(', ')) : nothing}
        </p>`,
      });
    }
    return textField({
      ...common,
      ...(as === 'number' ? { inputMode: 'decimal' as const } : {}),
      hint: as === 'date' ? strings.dateHint : undefined,
      onInput,
    });
  }

  static override styles = [...AppElement.styles];
}

declare global {
  interface HTMLElementEventMap {
    'imh-profile-part-closed': ProfilePartClosedEvent;
  }
  interface HTMLElementTagNameMap {
    'profile-part': ProfilePartElement;
  }
}
