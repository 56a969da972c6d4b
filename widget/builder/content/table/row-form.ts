import { type Framework, textIn } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { TableStrings } from '../../strings/en/table.js';
import {
  linesIn,
  type ListField,
  withCategories,
  withKind,
  withLines,
  withWording,
  type WordField,
} from '../editing/edit-node.js';
import { movedUnder, type Place, possibleParents } from '../editing/edit-order.js';
import type { EditRow } from '../editing/edit-rows.js';
import { languageName } from '../editing/language-names.js';
import { editedLanguages, mainLanguage, wordsIn } from '../editing/words.js';

export interface RowFormContext {
  readonly framework: Framework;
  readonly rows: readonly EditRow[];
  /** The row's position in `rows`. */
  readonly at: number;
  readonly words: TableStrings;
  /** BCP 47: the language of the screen. */
  readonly language: string;
  readonly change: (framework: Framework) => void;
  readonly add: (place: Place) => void;
  readonly remove: () => void;
  readonly close: () => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** Everything of a row that has no field in the table itself. */
export function rowForm(context: RowFormContext): TemplateResult {
  const { framework, rows, at, words, add, remove, close } = context;
  const { node, below } = rows[at]!;
  const { id } = node;
  const languages = editedLanguages(framework);
  const others = languages.filter((tag) => tag !== mainLanguage(framework));
  return html`<div class="form">
    ${others.map((tag) => wordField(context, 'label', words.name, tag))}
    ${languages.map((tag) => wordField(context, 'text', words.statement, tag))}
    ${languages.map((tag) => listField(context, 'demonstratedBy', words.practice, tag))}
    ${languages.map((tag) => listField(context, 'keywords', words.keywords, tag))}
    <div class="pair">${kindField(context)} ${parentField(context)}</div>
    ${categoryFields(context)}
    <div class="actions">
      <button type="button" @click=${() => add({ after: id })}>${words.addAfter}</button>
      <button type="button" @click=${() => add({ inside: id })}>${words.addInside}</button>
      <button type="button" @click=${remove}>${below > 0 ? words.removeWith(below) : words.remove}</button>
      <button type="button" @click=${close}>${words.close}</button>
    </div>
  </div>`;
}

function wordField(context: RowFormContext, field: WordField, name: string, tag: string): TemplateResult {
  const { framework } = context;
  const { node } = context.rows[context.at]!;
  return linesField(context, name, tag, {
    text: wordsIn(node[field], tag, framework),
    changed: (text) => withWording(framework, node.id, field, tag, text),
  });
}

function listField(context: RowFormContext, field: ListField, name: string, tag: string): TemplateResult {
  const { framework } = context;
  const { node } = context.rows[context.at]!;
  return linesField(context, name, tag, {
    text: linesIn(node[field], tag, framework),
    changed: (text) => withLines(framework, node.id, field, tag, text),
  });
}

interface Lines {
  readonly text: string;
  changed(text: string): Framework;
}

function linesField(context: RowFormContext, name: string, tag: string, { text, changed }: Lines): TemplateResult {
  return html`<label class="field"
    ><span class="label">${titleOf(context, name, tag)}</span>
    <textarea
      rows="2"
      lang=${tag || nothing}
      .value=${text}
      @change=${(event: Event) => context.change(changed(valueOf(event)))}
    ></textarea>
  </label>`;
}

/** With the language's name only if there are several. */
function titleOf({ framework, words, language }: RowFormContext, name: string, tag: string): string {
  return words.in(name, editedLanguages(framework).length > 1 ? languageName(tag, language) : '');
}

function kindField({ framework, rows, at, words, change }: RowFormContext): TemplateResult {
  const { node } = rows[at]!;
  const { kind = '' } = node;
  const kinds = Object.entries(words.kinds);
  const isOther = !Object.hasOwn(words.kinds, kind);
  return html`<label class="field"
    ><span class="label">${words.kind}</span>
    <select @change=${(event: Event) => change(withKind(framework, node.id, valueOf(event)))}>
      ${isOther ? html`<option value=${kind} selected>${kind || words.otherKind}</option>` : nothing}
      ${kinds.map(([value, name]) => html`<option value=${value} ?selected=${value === kind}>${name}</option>`)}
    </select>
  </label>`;
}

function parentField({ framework, rows, at, words, change }: RowFormContext): TemplateResult {
  const { node, parent = '' } = rows[at]!;
  const main = mainLanguage(framework);
  return html`<label class="field"
    ><span class="label">${words.parent}</span>
    <select @change=${(event: Event) => change(movedUnder(framework, node.id, valueOf(event) || undefined))}>
      <option value="" ?selected=${parent === ''}>${words.top}</option>
      ${possibleParents(framework, rows, at).map(({ node: { id, code = '', label }, depth }) => {
        const name = `${'– '.repeat(depth)}${code} ${textIn(label, main)}`.trim();
        return html`<option value=${id} ?selected=${id === parent}>${name}</option>`;
      })}
    </select>
  </label>`;
}

function categoryFields({ framework, rows, at, words, change }: RowFormContext): TemplateResult | typeof nothing {
  const { categories = [] } = framework;
  if (categories.length === 0) return nothing;
  const { node } = rows[at]!;
  const chosen = new Set(node.categories ?? []);
  const toggle = (id: string, isOn: boolean): void => {
    const next = categories.map((category) => category.id).filter((one) => (one === id ? isOn : chosen.has(one)));
    change(withCategories(framework, node.id, next));
  };
  return html`<fieldset>
    <legend>${words.categories}</legend>
    <p class="quiet">${words.categoriesAbout}</p>
    <div class="checks">
      ${categories.map(
        ({ id, label }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${chosen.has(id)}
              @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
            />
            ${textIn(label, mainLanguage(framework))}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
