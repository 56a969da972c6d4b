/** A computation that pauses after each part of its work, so that a page can handle input and paint in between. */
export type Steps<Result> = Generator<undefined, Result>;

/**
 * Calls `work` for each item, with pauses.
 * @param stride items between two pauses; simple work on the default number takes well under a millisecond
 */
export function* each<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
  stride = 256,
): Steps<void> {
  for (const [index, item] of items.entries()) {
    work(item, index);
    if (index % stride === stride - 1) yield;
  }
}

/** Runs a computation without pauses. */
export function completed<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
