import { button, h } from '@imh/elements';
import { adopt } from '../element/adopt.js';
import { otherTabStyles } from './other-tab-styles.js';
import { referenceFinishStrings } from '../strings/reference-finish.js';

/** Says that another tab has written something else, in sight wherever the person is in the form; and aloud, at once. */
export async function otherTab(root: ShadowRoot, language: string, show: () => void): Promise<void> {
  const { otherTab: words } = await referenceFinishStrings(language);
  adopt(root, otherTabStyles);
  const notice = h(
    'div',
    { class: 'notice other-tab' },
    h('p', { role: 'alert' }, words.isOpen),
    h('div', { class: 'actions' }, button(words.show, {}, show)),
  );
  root.querySelector('.other-tab')?.remove();
  root.querySelector('.frame')?.prepend(notice);
}
