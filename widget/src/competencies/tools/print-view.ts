import type { OutlineView } from '@imh/elements';
import { html, nothing } from 'lit';
import type { CompetencyToolsStrings } from '../../strings/competency-tools.js';
import { drawerView } from './drawer-view.js';

export { printStyles } from './print-styles.js';

/** True if some of the rows that a filter leaves are open and others closed: then the person chooses what to print. */
export function hasPrintChoice({ rowViews, open, visible }: OutlineView): boolean {
  const states = rowViews.flatMap((row, index) => (row?.toggle && visible?.[index] !== 0 ? [open[index] === 1] : []));
  return states.includes(true) && states.includes(false);
}

export interface PrintProps {
  readonly strings: CompetencyToolsStrings;
  /** A filter hides some competencies. */
  readonly isFiltered: boolean;
  /** Some rows are open and others are not. */
  readonly hasParts: boolean;
  /** Categories with a printout of their own. */
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly onPrint: (what: 'open' | 'all') => void;
  readonly onCategory: (id: string) => void;
  readonly onClose: () => void;
}

export function printView(props: PrintProps) {
  const { strings, isFiltered, hasParts, categories, onPrint, onCategory, onClose } = props;
  const content = html`${isFiltered ? html`<p>${strings.printFiltered}</p>` : nothing}
    <div class="choices">
      ${hasParts ? html`<button type="button" @click=${() => onPrint('open')}>${strings.printOpen}</button>` : nothing}
      <button type="button" @click=${() => onPrint('all')}>${strings.printAll}</button>
      ${categories.map(
        ({ id, name }) =>
          html`<button type="button" @click=${() => onCategory(id)}>${strings.printCategory(name)}</button>`,
      )}
    </div>`;
  return drawerView({ title: strings.printTitle, closeLabel: strings.close, content, onClose });
}

/** `print()` returns when the person is done, or at once in browsers that do not wait. */
export function printOpenRows({ element }: OutlineView): void {
  element.classList.add('as-open');
  addEventListener('afterprint', () => element.classList.remove('as-open'), { once: true });
  print();
}
