import type { Category } from '@imh/core';
import { button, h, type OutlineContent } from '@imh/elements';
import { said } from '../element/said.js';
import type { SelfCheckStrings } from '../strings/self-check.js';

export interface StartOptions {
  readonly words: SelfCheckStrings;
  /** Answers of another day: how far they go, in words. */
  readonly resume: string | undefined;
  /** None: a category is chosen already, or there is none to choose. */
  readonly categories: readonly Category[];
  readonly resumed: () => void;
  readonly startedAgain: () => void;
  readonly chosen: (category: string | undefined) => void;
}

/** Before the first question: go on with what is there, or say whose work it is about. */
export function startView({ say }: OutlineContent, options: StartOptions): HTMLElement {
  const { words, resume, categories, resumed, startedAgain, chosen } = options;
  if (resume) {
    return h(
      'div',
      { class: 'start', part: 'start' },
      h(
        'div',
        { class: 'buttons' },
        button(resume, { class: 'primary' }, resumed),
        button(words.startAgain, {}, startedAgain),
      ),
      h('p', { class: 'quiet' }, words.earlierStays),
    );
  }
  let group = '';
  const cards = categories.flatMap((category, at) => {
    const heading = say(category.group);
    const isNew = heading.text !== group;
    group = heading.text;
    const press = button('', { 'aria-describedby': `about${at}` }, () => chosen(category.id));
    press.append(said('span', say(category.label)) || category.id);
    return [
      isNew && said('p', heading, { class: 'group' }),
      h(
        'div',
        { class: 'card' },
        press,
        h(
          'div',
          { id: `about${at}` },
          said('p', say(category.description)),
          said('p', say(category.ageRange), { class: 'quiet' }),
        ),
      ),
    ];
  });
  return h(
    'div',
    { class: 'start', part: 'start' },
    h('h3', { tabindex: '-1' }, words.chooseCategory),
    ...cards,
    button(words.everything, { class: 'plain' }, () => chosen(undefined)),
  );
}
