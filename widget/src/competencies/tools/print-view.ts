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
  readonly onPrint: (what: 'open' | 'all') => void;
  readonly onClose: () => void;
}

export function printView({ strings, isFiltered, onPrint, onClose }: PrintProps) {
  const content = html`${isFiltered ? html`<p>${strings.printFiltered}</p>` : nothing}
    <div class="choices">
      <button type="button" @click=${() => onPrint('open')}>${strings.printOpen}</button>
      <button type="button" @click=${() => onPrint('all')}>${strings.printAll}</button>
    </div>`;
  return drawerView({ title: strings.printTitle, closeLabel: strings.close, content, onClose });
}

/** `print()` returns when the person is done, or at once in browsers that do not wait. */
export function printOpenRows({ element }: OutlineView): void {
  element.classList.add('as-open');
  addEventListener('afterprint', () => element.classList.remove('as-open'), { once: true });
  print();
}
