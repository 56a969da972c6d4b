/** Milliseconds of work after which the browser can paint and handle input. */
const slice = 12;

/**
 * Runs `work` for each item in short tasks, so that the page stays responsive: a log may have thousands of entries.
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

/** Lets the browser paint and handle input before the work continues. @throws when the signal aborts */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
