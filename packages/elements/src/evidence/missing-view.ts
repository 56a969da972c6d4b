import { reviewQuestions } from '@imh/core';
import { button, h } from '@imh/elements';
import type { Desk } from './desk.js';
import { type Review, titlesOf } from './review.js';

/** Areas that are named in a line; the map has them all. */
const mostNamed = 8;

/** What a reviewer comes for: what is missing or unclear, and questions about it, written when somebody asks for them. */
export function missingView(desk: Desk, review: Review): HTMLElement {
  const { words, announcer } = desk;
  const { file, content, gaps, areas } = review;
  const framework = content && { document: content.framework, outline: content.outline };
  const questions = reviewQuestions(file.entries, file.row, framework);
  const title = content ? titlesOf(content) : (id: string) => id;
  const named = gaps.slice(0, mostNamed).flatMap((id, index) => [index > 0 && '; ', h('bdi', {}, title(id))]);
  const rest = gaps.length - mostNamed;
  const lines = [
    gaps.length > 0 &&
      h('li', {}, `${words.columns.gaps}: ${words.areas(gaps.length, areas)} (`, ...named, rest > 0 && `; + ${rest}`, ')'), // prettier-ignore
    ...questions.map(({ kind, entries }) => h('li', {}, words.missing[kind](entries.length))),
  ].filter((line) => line !== false);
  const write = button(words.writeQuestions, { class: 'primary no-print' }, () => {
    import('./questions-view.js').then(
      ({ questionsView }) => {
        const view = questionsView(desk, review);
        view.classList.add('no-print');
        write.replaceWith(view);
      },
      () => announcer.say(words.unreachable),
    );
  });
  return h(
    'div',
    { class: 'missing' },
    lines.length > 0 ? h('ul', {}, ...lines) : h('p', {}, words.noQuestions),
    questions.length > 0 && write,
  );
}
