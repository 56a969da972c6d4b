import { type Draft, draftFromText, draftToText } from './draft.js';

/** Milliseconds after the last key until what was written is kept. */
const pause = 250;

/** Keeps one draft in this browser, from the first input on; where the browser forbids it, `works` is false. */
export class DraftKeeper {
  /** False as soon as the browser refuses to keep anything. */
  works = true;
  /** Called when that turns out only now. */
  refused: (() => void) | undefined;
  /**
   * Called when another tab has written the draft, or has deleted it: then `theirs` is undefined.
   * @param isWriting what was written here last is not kept yet
   */
  elsewhere: ((theirs: Draft | undefined, isWriting: boolean) => void) | undefined;
  readonly #key: string;
  /** What this tab knows to be kept. */
  #seen: string | null | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #latest: Draft | undefined;

  constructor(name: string, signal: AbortSignal) {
    this.#key = `imh-reference:${name}`;
    this.#seen = this.#stored();
    addEventListener('storage', () => this.#hear(), { signal });
    const now = (): void => this.write();
    // A phone may end a page that is out of sight without another word.
    addEventListener('pagehide', now, { signal });
    document.addEventListener('visibilitychange', now, { signal });
    signal.addEventListener('abort', now);
  }

  read(): Draft | undefined {
    return draftFromText(this.#seen ?? '');
  }

  keep(draft: Draft): void {
    this.#latest = draft;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.write(), pause);
  }

  delete(): void {
    clearTimeout(this.#waiting);
    this.#latest = undefined;
    this.#seen = null;
    this.#try(() => localStorage.removeItem(this.#key));
  }

  /** What is not kept yet. */
  write(): void {
    clearTimeout(this.#waiting);
    if (!this.#latest) return;
    // A page that was asleep has heard of nothing.
    this.#hear();
    const text = draftToText(this.#latest);
    this.#latest = undefined;
    this.#seen = text;
    this.#try(() => localStorage.setItem(this.#key, text));
  }

  #hear(): void {
    const now = this.#stored();
    if (now === this.#seen) return;
    this.#seen = now;
    const theirs = draftFromText(now ?? '');
    if (theirs || now === null) this.elsewhere?.(theirs, this.#latest !== undefined);
  }

  #stored(): string | null | undefined {
    return this.#try(() => localStorage.getItem(this.#key));
  }

  #try<Kept>(act: () => Kept): Kept | undefined {
    try {
      return act();
    } catch {
      this.works = false;
      this.refused?.();
      return undefined;
    }
  }
}
