import { button, h, type OutlineContent } from '@imh/elements';
import { copyButton } from './copy-button.js';
import { type Relation, relations } from '../reference/draft.js';
import { categorySelect, labelled, nameField } from '../reference/fields.js';
import type { Words } from '../reference/form.js';
import { Missing } from '../reference/missing.js';
import { linkWith } from '../reference/prefill.js';
import { referenceFinishStrings } from '../strings/reference-finish.js';

interface LinkMaker {
  readonly content: OutlineContent;
  readonly words: Words;
  /** Of the page with the form; undefined in a frame that was not told. */
  readonly address: string | undefined;
}

/** Where somebody who needs a reference makes a link for the person she asks. Nothing of it is kept or sent. */
export async function linkMaker({ content, words, address }: LinkMaker): Promise<HTMLElement> {
  const end = await referenceFinishStrings(words.language);
  const { ask } = end;
  if (address === undefined) return h('p', {}, ask.noAddress);
  const name = nameField('ask-name', '');
  const noName = new Missing('ask-name-missing', name);
  const relation = h(
    'select',
    { id: 'ask-relation' },
    h('option', { value: '' }, ask.anyone),
    ...relations.map((value) => h('option', { value }, ask.relations[value])),
  );
  const category = categorySelect(content, words.categoryUnknown, 'ask-category');
  const language = languageSelect(content, words.language);
  const link = h('textarea', { id: 'ask-link', rows: '3', readonly: '', dir: 'ltr', class: 'address' });
  const message = h('textarea', { id: 'ask-message', rows: '7', readonly: '' });
  const made = h(
    'div',
    { class: 'made', hidden: '' },
    labelled(link, ask.link),
    copyButton(ask.copyLink, link, end),
    labelled(message, ask.message),
    copyButton(ask.copyMessage, message, end),
  );
  const make = async (): Promise<void> => {
    const who = name.value.trim();
    noName.say(who ? undefined : ask.nameMissing);
    if (!who) {
      noName.focus();
      return;
    }
    const spoken = language?.value ?? '';
    link.value = linkWith(address, {
      name: who,
      relation: relation.value as Relation | '',
      category: category.value,
      language: spoken,
    });
    const theirs = spoken ? await referenceFinishStrings(spoken) : end;
    message.lang = theirs.language;
    message.value = theirs.ask.letter(who, link.value);
    made.hidden = false;
    link.focus();
    link.select();
  };
  // What was made says nothing of what is chosen by now.
  const fields = h(
    'div',
    { class: 'fields' },
    labelled(name, ask.name, noName.element),
    labelled(relation, ask.relation),
    (content.framework.categories?.length ?? 0) > 1 && labelled(category, ask.category),
    language && labelled(language, ask.language),
  );
  fields.addEventListener('input', () => {
    noName.say(undefined);
    made.hidden = true;
  });
  return h(
    'div',
    { class: 'link-maker' },
    h('p', {}, ask.what),
    fields,
    h('p', { class: 'quiet' }, `${ask.private} ${ask.careful}`),
    h(
      'div',
      { class: 'actions' },
      button(ask.make, {}, () => void make()),
    ),
    made,
  );
}

/** Languages that the framework speaks, each by its own name. */
function languageSelect({ framework }: OutlineContent, current: string): HTMLSelectElement | undefined {
  const { languages = [] } = framework;
  if (languages.length < 2) return undefined;
  const select = h(
    'select',
    { id: 'ask-language' },
    ...languages.map((tag) =>
      h('option', { value: tag, lang: tag }, new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag),
    ),
  );
  if (languages.includes(current)) select.value = current;
  return select;
}
