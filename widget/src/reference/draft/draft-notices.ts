import { formatDate, localDay } from '@imh/core';
import { button, h } from '@imh/elements';
import type { Draft } from './draft.js';
import type { Words } from './form.js';

/** A box at the top of the form that says what became of a draft, and offers what can be done about it. */
function notice(name: string, sentences: readonly string[], ...actions: HTMLElement[]): HTMLElement {
  return h(
    'div',
    { class: `notice ${name}`, role: 'group', 'aria-label': sentences[0]! },
    ...sentences.map((sentence) => h('p', {}, sentence)),
    actions.length > 0 && h('div', { class: 'actions' }, ...actions),
  );
}

export function welcomeBack({ changedAt }: Draft, words: Words, deleteDraft: () => void): HTMLElement {
  const { welcomeBack, shared, delete: deleting } = words.draft;
  const date = formatDate(words.language, localDay(new Date(changedAt)));
  return notice('back', [welcomeBack(date), shared], button(deleting, {}, deleteDraft));
}

export function deleted(words: Words, undo: () => void): HTMLElement {
  return notice('deleted', [words.draft.deleted], button(words.draft.undo, {}, undo));
}

/** A link for another person than the answers that are here: nothing of either goes without a word. */
export function otherLink(
  mine: Draft,
  theirs: string,
  words: Words,
  keep: () => void,
  replace: () => void,
): HTMLElement {
  const { another, someone, keep: keeping, replace: replacing, replaces } = words.draft;
  const who = mine.name.trim() || someone;
  return notice(
    'other',
    [another(who, theirs), replaces(who)],
    button(keeping(who), { class: 'primary' }, keep),
    button(replacing(theirs), {}, replace),
  );
}
