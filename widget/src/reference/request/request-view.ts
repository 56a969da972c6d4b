import type { OutlineContent } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Ref, ref } from 'lit/directives/ref.js';
import type { ReferenceFinishStrings } from '../../strings/reference-finish.js';
import { type Relation, relations } from '@imh/core';
import { categoryOptions, nameField } from '../form/fields.js';
import type { Prefill } from '@imh/core';

/** What the link will fill in, as chosen so far. */
export type Request = Prefill;

export interface MadeLink {
  readonly link: string;
  readonly message: string;
  /** Of the message. */
  readonly language: string;
}

export interface RequestViewProps {
  readonly content: OutlineContent;
  readonly words: ReferenceFinishStrings;
  readonly categoryUnknown: string;
  readonly request: Request;
  readonly isNameMissing: boolean;
  readonly made: MadeLink | undefined;
  readonly name: Ref<HTMLElement>;
  readonly link: Ref<HTMLTextAreaElement>;
  readonly message: Ref<HTMLTextAreaElement>;
  readonly copyLink: TemplateResult;
  readonly copyMessage: TemplateResult;
  readonly change: (change: Partial<Request>) => void;
  readonly make: () => void;
}

export const noAddressView = ({ ask }: ReferenceFinishStrings): TemplateResult => html`<p>${ask.noAddress}</p>`;

export function requestView(props: RequestViewProps): TemplateResult {
  const { content, words, request, isNameMissing, made, name, change, make } = props;
  const { ask } = words;
  return html`<div class="link-maker">
    <p>${ask.what}</p>
    <div class="fields">
      ${nameField({
        id: 'ask-name',
        label: ask.name,
        value: request.name,
        element: name,
        missing: isNameMissing && ask.nameMissing,
        written: (name) => change({ name }),
      })}
      ${select('ask-relation', ask.relation, relationOptions(props), (relation) =>
        change({ relation: relation as Relation | '' }),
      )}
      ${
        (content.framework.categories?.length ?? 0) > 1
          ? select('ask-category', ask.category, categories(props), (category) => change({ category }))
          : nothing
      }
      ${
        request.language
          ? select('ask-language', ask.language, languageOptions(props), (language) => change({ language }))
          : nothing
      }
    </div>
    <p class="quiet">${`${ask.private} ${ask.careful}`}</p>
    <div class="actions"><button type="button" @click=${make}>${ask.make}</button></div>
    ${made ? madeView(props, made) : nothing}
  </div>`;
}

function select(id: string, label: string, options: unknown, chosen: (value: string) => void): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @input=${({ target }: Event) => chosen((target as HTMLSelectElement).value)}>
      ${options}
    </select>
  </div>`;
}

function relationOptions({ words: { ask }, request }: RequestViewProps): TemplateResult {
  const options = relations.map(
    (relation) =>
      html`<option value=${relation} .selected=${live(relation === request.relation)}>
        ${ask.relations[relation]}
      </option>`,
  );
  return html`<option value="" .selected=${live(!request.relation)}>${ask.anyone}</option>
    ${options}`;
}

const categories = ({ content, categoryUnknown, request }: RequestViewProps): TemplateResult =>
  categoryOptions({ content, none: categoryUnknown, chosen: request.category });

/** Languages of the framework, each by its own name. */
function languageOptions({ content, request }: RequestViewProps): TemplateResult[] {
  return (content.framework.languages ?? []).map((language) => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    return html`<option value=${language} lang=${language} .selected=${live(language === request.language)}>
      ${name}
    </option>`;
  });
}

function madeView(
  { words: { ask }, link, message, copyLink, copyMessage }: RequestViewProps,
  made: MadeLink,
): TemplateResult {
  return html`<div class="made">
    <div class="field">
      <label for="ask-link">${ask.link}</label>
      <textarea id="ask-link" class="address" rows="3" readonly dir="ltr" .value=${made.link} ${ref(link)}></textarea>
    </div>
    ${copyLink}
    <div class="field">
      <label for="ask-message">${ask.message}</label>
      <textarea
        id="ask-message"
        rows="7"
        readonly
        lang=${made.language}
        .value=${made.message}
        ${ref(message)}
      ></textarea>
    </div>
    ${copyMessage}
  </div>`;
}
