/**
 * Does `step` again and again while the browser has nothing better to do, until it says that it is done.
 * The step is to be short; the time between two steps belongs to the page.
 */
export function whenIdle(step: () => boolean, signal: AbortSignal): void {
  const slice = (deadline?: IdleDeadline): void => {
    // A browser may offer 50 ms; the last step overshoots, and what it built is still to be laid out.
    const until = performance.now() + Math.min(Math.max(deadline?.timeRemaining() ?? 0, 8), 12);
    let done = signal.aborted;
    while (!done && performance.now() < until) done = step();
    if (!done) later();
  };
  // Safari learned requestIdleCallback late; a page in the background would wait for ever without the timeout.
  const later = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(slice, { timeout: 300 });
    else setTimeout(slice, 16);
  };
  later();
}

/** Between two long pieces of work: the browser paints, and answers the person, before the next. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
