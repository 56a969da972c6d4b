import type { Framework, SelfCheck } from '@imh/core';
import { documentOf, nothingSaid, type Said, saysSomething } from './said.js';

/** What becomes of answers: kept in this browser; not, because the page said so; not, because the browser refuses. */
export type Keeping = 'kept' | 'none' | 'blocked';

/** Something of the session changed that the page did not do itself. */
export type Elsewhere = 'updated' | 'deleted' | 'refused' | 'unreadable';

/**
 * A person's answers about one framework, and their place in this browser: a list of self-checks, the last of them the
 * one at hand. Nothing is written before the first answer. What reads, merges or carries over comes when it is needed.
 */
export class Session {
  readonly framework: Framework;
  keeping: Keeping;
  said: Said = nothingSaid();
  /** Self-checks that were begun before this one, as they are kept. */
  earlier: readonly SelfCheck[] = [];
  /** A self-check of another day is there, and the person has not said whether to go on with it. */
  resumable = false;
  /** Something is kept that is no self-check; the next answer takes its place. */
  unreadable = false;
  /** What happened to the session outside of the page. */
  elsewhere: (what: Elsewhere) => void = () => undefined;
  language = 'en';
  /** The category that the page has set, whatever a document says. */
  categoryGiven: string | undefined;
  readonly key: string;
  /** What this page knows to be in the browser's storage. */
  #seen: string | null = null;
  #unwritten = false;

  constructor(framework: Framework, keeps: boolean) {
    this.framework = framework;
    this.key = `imh-self-check:${framework.id}`;
    this.keeping = keeps ? 'kept' : 'none';
    this.#seen = this.#stored();
  }

  /** Listens to other tabs, and writes before the page goes, until the signal. */
  connect(signal: AbortSignal): void {
    const flush = (): void => void (this.#unwritten && this.write());
    signal.addEventListener('abort', flush);
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    addEventListener(
      'storage',
      ({ key }) => void ((key === this.key || key === null) && this.keeping === 'kept' && this.#hear()),
      { signal },
    );
  }

  /** The answers were given for another version, or some of them have no place in this one. */
  get isCarried(): boolean {
    const { base, others } = this.said;
    const version = base?.framework.version;
    return others.length > 0 || (version !== undefined && version !== this.framework.version);
  }

  document(): SelfCheck | undefined {
    return documentOf(this.said, this.framework, this.language);
  }

  /** After the person said something: it is written soon. */
  changed(): void {
    this.said.takenAt = new Date().toISOString();
    this.resumable = false;
    if (this.#unwritten) return;
    this.#unwritten = true;
    // The paint of the answer goes first.
    setTimeout(() => void (this.#unwritten && this.write()), 200);
  }

  /** Other things said; the map of answers stays the same one, because the questions on the page write into it. */
  replace(said: Said): void {
    const { answers } = this.said;
    const given = [...said.answers];
    answers.clear();
    for (const [node, answer] of given) answers.set(node, answer);
    this.said = { ...said, category: this.categoryGiven ?? said.category, answers };
  }

  /** Begins anew; the answers at hand stay beside, to compare with. */
  startAgain(): void {
    const before = this.document();
    if (before) this.earlier = [...this.earlier, before];
    this.replace(nothingSaid());
    this.resumable = false;
  }

  /** Writes what is said, with what another tab has written meanwhile. */
  write(): void {
    this.#unwritten = false;
    if (this.keeping !== 'kept') return;
    const now = this.#stored();
    const check = this.document();
    if (now !== this.#seen && now !== null) {
      void import('./returning.js').then(async ({ takeOver }) => {
        await takeOver(this, this.#seen, now);
        this.#seen = now;
        this.write();
        this.elsewhere('updated');
      });
      return;
    }
    const checks = check ? [...this.earlier, check] : this.earlier;
    this.#store(checks.length > 0 ? JSON.stringify(checks) : null);
  }

  /** Reads what is kept, if anything is. */
  async read(): Promise<void> {
    if (this.#seen === null) return;
    const { takeOver } = await import('./returning.js');
    await takeOver(this, null, this.#seen);
    this.resumable = saysSomething(this.said);
    this.unreadable = !this.resumable;
  }

  /** @returns brings back what is said now */
  remember(): () => void {
    const { earlier } = this;
    const said = { ...this.said, answers: new Map(this.said.answers) };
    return () => {
      this.replace(said);
      this.earlier = earlier;
      this.write();
    };
  }

  /** Takes everything out of the page and the browser. @returns puts it back */
  delete(): () => void {
    const back = this.remember();
    this.replace(nothingSaid());
    this.earlier = [];
    this.#unwritten = false;
    if (this.keeping === 'kept') this.#store(null);
    return back;
  }

  /** Another tab wrote. */
  async #hear(): Promise<void> {
    const now = this.#stored();
    if (now === this.#seen) return;
    if (now === null) {
      this.#seen = null;
      this.replace(nothingSaid());
      this.earlier = [];
      this.elsewhere('deleted');
    } else if (this.#unwritten) this.write();
    else {
      const before = this.#seen;
      this.#seen = now;
      const { takeOver } = await import('./returning.js');
      await takeOver(this, before, now);
      this.elsewhere('updated');
    }
  }

  #stored(): string | null {
    if (this.keeping !== 'kept') return null;
    try {
      return localStorage.getItem(this.key);
    } catch {
      this.keeping = 'blocked';
      return null;
    }
  }

  #store(text: string | null): void {
    try {
      if (text === null) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, text);
      this.#seen = text;
    } catch {
      // No room, or no permission.
      this.keeping = 'blocked';
      this.elsewhere('refused');
    }
  }
}
