import type { Work } from './work.js';

interface Step {
  readonly work: Work;
  /** Words for undo: what this change did, such as "Rename a row". */
  readonly label: string;
}

/** Number of changes that can be undone. A draft shares unchanged parts with the next one, so each is cheap to keep. */
const longest = 200;

/** The draft with the changes before and after it. Immutable, so that a view can compare two histories. */
export class WorkHistory {
  readonly work: Work;
  readonly #before: readonly Step[];
  readonly #after: readonly Step[];

  constructor(work: Work, before: readonly Step[] = [], after: readonly Step[] = []) {
    this.work = work;
    this.#before = before;
    this.#after = after;
  }

  /** @param label words for undo */
  change(work: Work, label: string): WorkHistory {
    if (work === this.work) return this;
    return new WorkHistory(work, [...this.#before, { work: this.work, label }].slice(-longest));
  }

  /** Replaces the draft without a step of its own: for what a person does not take back, such as the screen's language. */
  replace(work: Work): WorkHistory {
    return new WorkHistory(work, this.#before, this.#after);
  }

  /** What undo would take back; undefined if there is nothing. */
  get undoLabel(): string | undefined {
    return this.#before.at(-1)?.label;
  }

  get redoLabel(): string | undefined {
    return this.#after.at(-1)?.label;
  }

  undo(): WorkHistory {
    const step = this.#before.at(-1);
    if (!step) return this;
    const { language } = this.work;
    const back = { ...step.work, language };
    return new WorkHistory(back, this.#before.slice(0, -1), [...this.#after, { work: this.work, label: step.label }]);
  }

  redo(): WorkHistory {
    const step = this.#after.at(-1);
    if (!step) return this;
    const { language } = this.work;
    const again = { ...step.work, language };
    return new WorkHistory(again, [...this.#before, { work: this.work, label: step.label }], this.#after.slice(0, -1));
  }
}
