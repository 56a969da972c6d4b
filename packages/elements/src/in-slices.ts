/** Milliseconds of work after which the browser can paint and handle input. */
const slice = 12;

/**
 * Runs a computation that pauses after each part of its work, in short tasks, so that the page stays responsive: a log may
 * contain thousands of entries.
 * @throws the reason of the signal once it is aborted
 */
export async function inSlices<Result>(steps: Iterator<unknown, Result>, signal: AbortSignal): Promise<Result> {
  signal.throwIfAborted();
  let until = performance.now() + slice;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breathe(signal);
    until = performance.now() + slice;
  }
}

/**
 * Lets the browser handle everything that waits before the work continues. In contrast to `breath`, also timers: the work
 * may last for seconds.
 * @throws the reason of the signal once it is aborted
 */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
