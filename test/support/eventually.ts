/**
 * Polls until the answer is neither undefined, null, false nor an error.
 * @param what completes "Waited … s for" in the message of a failed run
 * @returns the answer
 */
export async function eventually<T>(
  what: string,
  ask: () => T | Promise<T>,
  { timeout = 30_000, every = 50 }: { timeout?: number; every?: number } = {},
): Promise<Exclude<T, undefined | null | false>> {
  const giveUpAt = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      last = await ask();
      if (last !== undefined && last !== null && last !== false) return last as Exclude<T, undefined | null | false>;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  } while (Date.now() < giveUpAt);
  const seen = last instanceof Error ? last.message : String(last);
  throw new Error(`Waited ${timeout / 1000} s for ${what}. Last answer: ${seen}`);
}
