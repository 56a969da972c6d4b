import { dateOf, formatDate, formatHours, primaryLanguage, type ReviewQuestion, reviewQuestions } from '@imh/core';
import { button, h } from '@imh/elements';
import { copyText } from '../element/copy-text.js';
import type { Desk } from './desk.js';
import { type ViewWords, viewWords } from './evidence-views/words.js';
import type { Review } from './review.js';

/** Languages that the questions can be written in. */
const spoken = ['en', 'es'] as const;

interface Asked {
  readonly box: HTMLInputElement;
  readonly text: HTMLTextAreaElement;
}

/** What to ask the applicant, made from what is missing; each question can be left out and put in other words. */
export function questionsView(desk: Desk, review: Review): HTMLElement {
  const { words } = desk;
  const { file, content } = review;
  const framework = content && { document: content.framework, outline: content.outline };
  const questions = reviewQuestions(file.entries, file.row, framework);
  if (questions.length === 0) return h('p', { tabindex: '-1' }, words.noQuestions);
  const list = h('ol', { class: 'asked' });
  const byHand = h('div', {});
  let asked: Asked[] = [];
  let their: ViewWords = words;

  const write = (): void => {
    asked = questions.map((question, index) => {
      const box = h('input', { type: 'checkbox', checked: '', 'aria-label': words.include(index + 1) });
      const text = h('textarea', { 'aria-label': words.wording(index + 1), lang: their.language, dir: 'auto' });
      text.value = wordingOf(question, review, their);
      text.rows = Math.min(12, text.value.split('\n').length + 1);
      box.addEventListener('change', () => (text.disabled = !box.checked));
      return { box, text };
    });
    list.replaceChildren(...asked.map(({ box, text }) => h('li', {}, box, text)));
  };
  const select = h(
    'select',
    { id: 'questions-language' },
    ...spoken.map((language) => h('option', { value: language }, words.languages[language])),
  );
  // The applicant reads them: her language first, where it is known and spoken here.
  const hers = file.log.language && primaryLanguage(file.log.language);
  const speak = async (language: string): Promise<void> => {
    their = await viewWords(language);
    select.value = their.language;
    write();
  };
  select.addEventListener('change', () => void speak(select.value));
  void speak(spoken.find((language) => language === hers) ?? words.language);

  const copy = async (): Promise<void> => {
    const chosen = asked.filter(({ box, text }) => box.checked && text.value.trim());
    const letter = letterOf(
      chosen.map(({ text }) => text.value.trim()),
      file.log.subject?.name,
      their,
    );
    const isCopied = await copyText(letter, () => {
      const field = h('textarea', { id: 'by-hand', readonly: '', rows: '12', lang: their.language, dir: 'auto' });
      field.value = letter;
      byHand.replaceChildren(h('label', { for: 'by-hand' }, words.copyByHand), field);
      return field;
    });
    if (!isCopied) return;
    byHand.replaceChildren(h('p', { class: 'quiet' }, words.copied(chosen.length)));
    desk.announcer.say(words.copied(chosen.length));
  };
  return h(
    'div',
    { class: 'questions' },
    h('p', { class: 'quiet' }, words.questionsHint),
    h(
      'div',
      { class: 'fields' },
      h('div', {}, h('label', { for: 'questions-language' }, words.questionsLanguage), select),
    ),
    list,
    button(words.copyQuestions, { class: 'primary' }, () => void copy()),
    byHand,
  );
}

/** The question and, a line each, what it is about. */
function wordingOf({ kind, entries }: ReviewQuestion, { file }: Review, words: ViewWords): string {
  const byId = new Map(file.entries.map((entry) => [entry.id, entry]));
  const nameOf = (id: string): string => {
    const { content, minutes } = byId.get(id)!;
    const date = dateOf(content);
    const facts = [
      date !== undefined && formatDate(words.language, date),
      kind === 'duplicate' && minutes !== undefined && words.hours(formatHours(minutes, words.language)),
    ].filter(Boolean);
    // A title may hold line breaks, and must not look like a question of its own.
    const title = content.title.replace(/\s+/g, ' ').trim();
    return facts.length > 0 ? `${title} (${facts.join(', ')})` : title;
  };
  return [words.ask[kind], ...entries.map((ids) => `– ${ids.map(nameOf).join(' / ')}`)].join('\n');
}

function letterOf(questions: readonly string[], name: string | undefined, words: ViewWords): string {
  const numbered = questions.map((question, index) => `${index + 1}. ${question}`);
  return [words.greeting(name?.replace(/\s+/g, ' ').trim()), ...numbered, words.closing].join('\n\n');
}
