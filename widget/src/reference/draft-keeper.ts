import { type Draft, draftFromText, draftToText } from './draft.js';

/** Milliseconds after the last key until what was written is kept. */
const pause = 250;

/** Keeps one draft in this browser, from the first input on; where the browser forbids it, `works` is false. */
export class DraftKeeper {
  /** False as soon as the browser refuses to keep anything. */
  works = true;
  /** Called when that turns out only now. */
  refused: (() => void) | undefined;
  readonly #key: string;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #latest: Draft | undefined;

  constructor(name: string, signal: AbortSignal) {
    this.#key = `imh-reference:${name}`;
    this.#try(() => localStorage.getItem(this.#key));
    const now = (): void => this.#write();
    // A phone may end a page that is out of sight without another word.
    addEventListener('pagehide', now, { signal });
    document.addEventListener('visibilitychange', now, { signal });
    signal.addEventListener('abort', now);
  }

  read(): Draft | undefined {
    return draftFromText(this.#try(() => localStorage.getItem(this.#key)) ?? '');
  }

  keep(draft: Draft): void {
    this.#latest = draft;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#write(), pause);
  }

  delete(): void {
    clearTimeout(this.#waiting);
    this.#latest = undefined;
    this.#try(() => localStorage.removeItem(this.#key));
  }

  #write(): void {
    clearTimeout(this.#waiting);
    const draft = this.#latest;
    this.#latest = undefined;
    if (draft) this.#try(() => localStorage.setItem(this.#key, draftToText(draft)));
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
