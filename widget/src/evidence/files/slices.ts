/** Milliseconds of work after which the page gets its turn. */
const slice = 12;

/**
 * Does something with each item and lets the page breathe in between: a log may have thousands of entries.
 * @throws when the signal aborts
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  let until = performance.now() + slice;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await breathe(signal);
    until = performance.now() + slice;
  }
}

/** Lets the page have its turn. @throws when the signal aborts */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
