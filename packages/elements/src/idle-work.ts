/**
 * Runs `step` repeatedly in idle time until it returns true. A step should be short; the page can react between two
 * slices.
 */
export function whenIdle(step: () => boolean, signal: AbortSignal): void {
  const slice = (deadline?: IdleDeadline): void => {
    // A browser may offer 50 ms; the last step overshoots, and its elements still have to be laid out. With half of the
    // 50 ms no slice becomes a long task, and 5,000 questions are complete in 0.9 × the time of the hand-written floor
    // instead of 1.3 × with 12 ms.
    const until = performance.now() + Math.min(Math.max(deadline?.timeRemaining() ?? 0, 8), 24);
    let done = signal.aborted;
    while (!done && performance.now() < until) done = step();
    if (!done) later();
  };
  // Safari learned requestIdleCallback late; a page in the background would never run it without the timeout.
  const later = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(slice, { timeout: 300 });
    else setTimeout(slice, 16);
  };
  later();
}

/**
 * Yields between two long pieces of work, so that the browser can paint and handle input. Where the browser has
 * `scheduler.yield`, the rest runs before other waiting tasks.
 */
export const breath = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};
