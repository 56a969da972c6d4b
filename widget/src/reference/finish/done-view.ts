import { localDay } from '@imh/core';
import { button, h } from '@imh/elements';
import type { EndWords, View } from './check-view.js';
import { copyButton } from './copy-button.js';
import { fileName } from '../element/file-name.js';
import { saveFile } from '../element/save-file.js';
import type { ReferencePage } from '../reference/reference-page.js';

/** Saves the file, and says what to do with it. */
export function doneView(page: ReferencePage, end: EndWords): View {
  const { words, now, keeps, deleteDraft, saved } = page.options;
  const { done } = end;
  // Checked before this view is shown.
  const document = page.document!;
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const name = fileName(end.word, document.subject.name, localDay(now()));
  const save = (): void => {
    saveFile(name, text);
    saved(document, name);
  };
  save();

  const heading = h('h2', { class: 'title', tabindex: '-1' }, done.title);
  const field = h('textarea', { id: 'file-text', rows: '6', readonly: '' });
  field.value = text;
  const steps = done.steps(page.form.naming.who).map((step) => h('li', {}, step));
  const element = h(
    'div',
    { class: 'view done' },
    heading,
    h('p', {}, done.saved),
    h('p', {}, h('bdi', { class: 'file' }, name)),
    h('h3', {}, done.next),
    h('ol', { class: 'steps-to-do' }, ...steps),
    h(
      'details',
      {},
      h('summary', {}, done.noFile),
      h('p', {}, done.noFileHelp),
      h('label', { for: 'file-text' }, done.text),
      field,
      copyButton(done.copy, field, end),
    ),
    keeps &&
      h(
        'div',
        { class: 'notice' },
        h('p', {}, `${done.stillKept} ${words.draft.shared}`),
        h('div', { class: 'actions' }, button(words.draft.delete, {}, deleteDraft)),
      ),
    h(
      'div',
      { class: 'actions' },
      button(done.again, { class: 'plain' }, save),
      button(end.checking.back, { class: 'plain' }, () => page.back()),
    ),
  );
  return { element, heading };
}
