import { nextFrame } from './next-frame.js';

/** Name of the mark, in the performance timeline of the panel; its detail is the time of the click. */
const markName = 'imh-form-painted';

let marked = 0;

/**
 * Marks the moment at which the form of a click was painted first, for the benchmark.
 * @param click when the user clicked
 */
export function markPainted(click: number): void {
  if (click === marked) return;
  marked = click;
  void nextFrame().then(() => performance.mark(markName, { detail: click }));
}
