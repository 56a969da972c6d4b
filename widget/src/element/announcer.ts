import { h } from '@imh/elements';

/** Milliseconds of quiet before something is said, so that a screen reader is not interrupted by every key. */
const pause = 500;

/** A place from which a screen reader says what happened, in words that nobody sees. */
export class Announcer {
  readonly element = h('p', { class: 'visually-hidden', role: 'status' });
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => clearTimeout(this.#waiting));
  }

  /** The last of what comes in quick succession is said. */
  say(sentence: string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => (this.element.textContent = sentence), pause);
  }
}
