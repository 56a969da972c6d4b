import type { Work } from './work.js';

/** A step changed the draft. `label` contains the words for undo, such as "Rename a row". */
export class WorkChangeEvent extends CustomEvent<{ readonly work: Work; readonly label: string }> {
  constructor(work: Work, label: string) {
    super('work-change', { bubbles: true, composed: true, detail: { work, label } });
  }
}

declare global {
  interface HTMLElementEventMap {
    'work-change': WorkChangeEvent;
  }
}
