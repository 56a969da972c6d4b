import { button, h, type OutlineView } from '@imh/elements';
import { adopt } from '../element/adopt.js';
import { drawer } from './drawer.js';
import { printingStyles } from './printing-styles.js';
import { competencyToolsStrings } from '../strings/competency-tools.js';

/**
 * Asks what goes on paper where there is a choice, and prints it. Without being asked, a browser's own print command
 * takes everything.
 */
export async function printing(pressed: HTMLElement, view: OutlineView, language: string): Promise<void> {
  const words = await competencyToolsStrings(language);
  const { open, views, visible } = view;
  const closed = views.some((row, index) => row?.toggle && !open[index] && visible?.[index] !== 0);
  const opened = views.some((row, index) => row?.toggle && open[index] && visible?.[index] !== 0);
  if (!closed || !opened) return print();
  drawer(pressed, words.printTitle, words.close, ({ close }) => [
    visible?.includes(0) === true && words.printFiltered,
    h(
      'div',
      { class: 'choices' },
      button(words.printOpen, {}, () => {
        close();
        printOpen(view.element);
      }),
      button(words.printAll, {}, () => {
        close();
        print();
      }),
    ),
  ]);
}

/** `print()` returns when the person is done, or at once where the browser does not wait. */
function printOpen(outline: HTMLElement): void {
  adopt(outline.getRootNode() as ShadowRoot, printingStyles);
  outline.classList.add('as-open');
  addEventListener('afterprint', () => outline.classList.remove('as-open'), { once: true });
  print();
}
