let listening = false;

/**
 * Runs `cleanUp` (which must be synchronous) when this test process ends, except by SIGKILL.
 * @returns a function that cancels it
 */
export function atExit(cleanUp: () => void): () => void {
  if (!listening) {
    listening = true;
    // vitest ends its workers by SIGTERM, for which Node runs no exit listeners.
    process.once('SIGTERM', () => process.exit());
  }
  // Last in, first out: a browser ends before its profile is removed.
  process.prependOnceListener('exit', cleanUp);
  return () => void process.off('exit', cleanUp);
}
