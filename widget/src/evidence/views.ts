import { h } from '@imh/elements';
import type { Desk, FirstWords, View } from './desk.js';

export interface Viewed {
  readonly element?: HTMLElement;
  /** Where a person goes on who came here by pressing something. */
  readonly focus?: HTMLElement | undefined;
}

/** Loads what shows a view, and its words; says so where they cannot be had. */
export async function viewOf(view: View, words: FirstWords, around: Omit<Desk, 'words'>): Promise<Viewed> {
  const code =
    view.is === 'person'
      ? import('./person-view.js').then(
          ({ personView }) =>
            (desk: Desk) =>
              personView(desk, view),
        )
      : view.is === 'team'
        ? import('./team-view.js').then(
            ({ teamView }) =>
              (desk: Desk) =>
                teamView(desk, view),
          )
        : import('./people-view.js').then(
            ({ peopleView }) =>
              (desk: Desk) =>
                peopleView(desk, view),
          );
  const more = import('./evidence-views/words.js').then(({ viewWords }) => viewWords(words.language));
  const loaded = await Promise.all([code, more]).catch(() => undefined);
  if (!loaded) return { element: h('p', { role: 'alert' }, words.unreachable) };
  const [show, viewWords] = loaded;
  return show({ ...around, words: { ...words, ...viewWords } });
}
