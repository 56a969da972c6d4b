let listening = false;

/**
 * Runs `cleanUp` (which must be synchronous) when this test process ends, however it ends but for SIGKILL.
 * @returns takes it back
 */
export function atExit(cleanUp: () => void): () => void {
  if (!listening) {
    listening = true;
    // vitest ends its workers by SIGTERM, after which Node runs no exit listener by itself.
    process.once('SIGTERM', () => process.exit());
  }
  // Last in, first out: a browser ends before its profile is removed.
  process.prependOnceListener('exit', cleanUp);
  return () => void process.off('exit', cleanUp);
}
