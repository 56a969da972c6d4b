import { html, nothing, type TemplateResult } from 'lit';
import { type Ref, ref } from 'lit/directives/ref.js';
import type { ReferenceFinishStrings } from '../../strings/reference-finish.js';
import type { Form } from '../form/form.js';
import type { SavedFile } from './saved-file.js';

export interface DoneViewProps {
  readonly form: Form;
  readonly words: ReferenceFinishStrings;
  readonly title: Ref<HTMLElement>;
  readonly file: SavedFile;
  readonly text: Ref<HTMLTextAreaElement>;
  readonly copyButton: TemplateResult;
  /** Whether this browser keeps the draft. */
  readonly keeps: boolean;
  readonly saveAgain: () => void;
  readonly goBack: () => void;
  readonly deleteDraft: () => void;
}

/** The file is saved: what to do with it. */
export function doneView(props: DoneViewProps): TemplateResult {
  const { form, words, title, file, keeps, saveAgain, goBack } = props;
  const { done, checking } = words;
  return html`<div class="view done">
    <h2 class="title" tabindex="-1" ${ref(title)}>${done.title}</h2>
    <p>${done.saved}</p>
    <p><bdi class="file">${file.name}</bdi></p>
    <h3>${done.next}</h3>
    <ol class="steps-to-do">
      ${done.steps(form.who).map((step) => html`<li>${step}</li>`)}
    </ol>
    ${fileText(props)} ${keeps ? stillKept(props) : nothing}
    <div class="actions">
      <button type="button" class="plain" @click=${saveAgain}>${done.again}</button>
      <button type="button" class="plain" @click=${goBack}>${checking.back}</button>
    </div>
  </div>`;
}

/** For apps that do not let a page save files. */
function fileText({ words: { done }, file, text, copyButton }: DoneViewProps): TemplateResult {
  return html`<details>
    <summary>${done.noFile}</summary>
    <p>${done.noFileHelp}</p>
    <label for="file-text">${done.text}</label>
    <textarea id="file-text" rows="6" readonly .value=${file.text} ${ref(text)}></textarea>
    ${copyButton}
  </details>`;
}

function stillKept({ form, words: { done }, deleteDraft }: DoneViewProps): TemplateResult {
  const { draft } = form.words;
  return html`<div class="notice">
    <p>${`${done.stillKept} ${draft.shared}`}</p>
    <div class="actions"><button type="button" @click=${deleteDraft}>${draft.delete}</button></div>
  </div>`;
}
