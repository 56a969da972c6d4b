import type { EvidenceStore, MadeVersion, RestoredVersion } from '@imh/storage';

/** A change of entries that can be taken back. */
export interface UndoStep {
  /** What was done, as the object of "Undo": "deleting “A webinar”". */
  readonly what: string;
  readonly made: readonly MadeVersion[];
}

/** The changes that were made on this page, the last one on top. */
export class UndoStack extends EventTarget {
  readonly #steps: UndoStep[] = [];

  get top(): UndoStep | undefined {
    return this.#steps.at(-1);
  }

  push(step: UndoStep): void {
    if (step.made.length === 0) return;
    this.#steps.push(step);
    this.dispatchEvent(new Event('change'));
  }

  /** Removes a step that was taken back, so that the steps below it apply to the versions that doing so has added. */
  drop(step: UndoStep, restored: readonly RestoredVersion[]): void {
    const at = this.#steps.indexOf(step);
    if (at < 0) return;
    this.#steps.splice(at, 1);
    const added = new Map(restored.map((each) => [`${each.id} ${each.restored}`, each.version]));
    for (const [place, { what, made }] of this.#steps.entries()) {
      const current = made.map((each) => {
        const version = added.get(`${each.id} ${each.of ?? each.version}`);
        return version === undefined ? each : { id: each.id, version, of: each.of ?? each.version };
      });
      this.#steps[place] = { what, made: current };
    }
    this.dispatchEvent(new Event('change'));
  }
}

const stacks = new WeakMap<EvidenceStore, UndoStack>();

/** The stack of a page, which has one store: entries and trash share it. */
export function undoStackOf(store: EvidenceStore): UndoStack {
  const stack = stacks.get(store) ?? new UndoStack();
  stacks.set(store, stack);
  return stack;
}
