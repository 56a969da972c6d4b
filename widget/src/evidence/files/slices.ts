import { whenIdle } from '@imh/elements';

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

/**
 * Makes the parts of a view in their order: as many at once as fit into a slice, the rest when the browser has nothing
 * better to do. A part that has nothing to show is left out.
 * @param most parts that are made at once: each of a long log may be a slice of its own
 * @returns makes what is left at once, for paper
 */
export function partByPart(
  holder: HTMLElement,
  parts: readonly (() => HTMLElement | false | undefined)[],
  signal: AbortSignal,
  most: number,
): () => void {
  let at = 0;
  const add = (): boolean => {
    const part = parts[at]?.();
    at += 1;
    if (part) holder.append(part);
    return at >= parts.length;
  };
  const until = performance.now() + slice;
  let done = false;
  while (!done && at < most && performance.now() < until) done = add();
  if (!done) whenIdle(add, signal);
  return () => {
    while (at < parts.length) add();
  };
}
