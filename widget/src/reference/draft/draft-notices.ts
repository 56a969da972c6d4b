import { formatDate, localDay } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { type Ref, ref } from 'lit/directives/ref.js';
import type { ReferenceStrings } from '../../strings/reference.js';
import type { Draft } from './draft.js';
import type { KeptDraft, Notice } from './draft-keeper.js';

export interface NoticeProps {
  readonly notice: Notice | undefined;
  readonly draft: Draft;
  readonly words: ReferenceStrings;
  readonly element: Ref<HTMLElement>;
  readonly deleteDraft: () => void;
  readonly restore: (draft: Draft) => void;
  /** Goes on with the draft, whatever the link fills in. */
  readonly keep: () => void;
  /** Drafts about other people. */
  readonly others: readonly KeptDraft[];
  readonly continueWith: (other: KeptDraft) => void;
}

/** Drafts about other people, to choose from. */
export function otherDrafts({ others, words, continueWith }: NoticeProps) {
  if (others.length === 0) return nothing;
  const { draft: strings } = words;
  const button = (other: KeptDraft): TemplateResult =>
    html`<button type="button" @click=${() => continueWith(other)}>
      ${strings.keep(other.draft.name.trim() || strings.someone)}
    </button>`;
  return html`<div class="notice others" role="group" aria-label=${strings.others}>
    <p>${strings.others}</p>
    <div class="actions">${others.map(button)}</div>
  </div>`;
}

/** A box at the top of the form: what happened to a draft, and what the rater can do about it. */
export function draftNotice({ notice, draft, words, element, deleteDraft, restore, keep }: NoticeProps) {
  const strings = words.draft;
  switch (notice?.about) {
    case undefined:
      return nothing;
    case 'back': {
      const date = formatDate(words.language, localDay(new Date(draft.changedAt)));
      const actions = html`<button type="button" @click=${deleteDraft}>${strings.delete}</button>`;
      return box('back', [strings.welcomeBack(date), strings.shared], actions, element);
    }
    case 'deleted': {
      const actions = html`<button type="button" @click=${() => restore(notice.draft)}>${strings.undo}</button>`;
      return box('deleted', [strings.deleted], actions, element);
    }
    case 'other': {
      const { name } = notice;
      const who = draft.name.trim() || strings.someone;
      const actions = html`<button type="button" class="primary" @click=${keep}>${strings.keep(who)}</button>
        <button type="button" @click=${deleteDraft}>${strings.replace(name)}</button>`;
      return box('other', [strings.another(who, name), strings.replaces(who)], actions, element);
    }
  }
}

function box(
  name: string,
  sentences: readonly string[],
  actions: TemplateResult,
  element: Ref<HTMLElement>,
): TemplateResult {
  return html`<div class="notice ${name}" role="group" aria-label=${sentences[0]!} ${ref(element)}>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    <div class="actions">${actions}</div>
  </div>`;
}
