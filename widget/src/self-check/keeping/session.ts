import type { Answer, Framework, PlanItem, SelfCheck } from '@imh/core';
import { newId } from '../../element/new-id.js';
import { type Keeping, KeptText } from './kept-text.js';
import { documentOf, emptyState, hasContent, type SelfCheckState } from './self-check-state.js';

/**
 * Something that the person did not do here. `unreadable`: what the browser keeps is not a self-check; the next answer
 * replaces it. `unreachable`: code that is needed to merge could not be loaded.
 */
export type Incident = 'updated' | 'deleted' | 'refused' | 'unreadable' | 'unreachable';

export class IncidentEvent extends Event {
  constructor(readonly incident: Incident) {
    super('incident');
  }
}

/** Milliseconds from an answer to its writing, so that the answer is painted first. */
const writingDelay = 200;

/**
 * A person's answers about one framework, and where this browser keeps them: a list of self-checks of which the last is
 * the current one. Nothing is written before the first answer. Dispatches `change` after every change, and `incident`.
 * What reads and merges is loaded when it is needed.
 */
export class Session extends EventTarget {
  readonly framework: Framework;
  /** Language of the next document. */
  language = 'en';
  #state = emptyState;
  #earlier: readonly SelfCheck[] = [];
  #isResumable = false;
  #givenCategory: string | null = null;
  readonly #kept: KeptText;
  #isUnwritten = false;

  constructor(framework: Framework, keeps: boolean) {
    super();
    this.framework = framework;
    this.#kept = new KeptText(`imh-self-check:${framework.id}`, keeps);
  }

  isFor({ id, version }: Framework): boolean {
    return this.framework.id === id && this.framework.version === version;
  }

  get state(): SelfCheckState {
    return this.#state;
  }

  /** Self-checks that were begun before the current one. */
  get earlier(): readonly SelfCheck[] {
    return this.#earlier;
  }

  get keeping(): Keeping {
    return this.#kept.keeping;
  }

  /** There is a self-check of an earlier visit, and the person has not decided whether to continue it. */
  get isResumable(): boolean {
    return this.#isResumable;
  }

  /** The answers were given for another version, or some of their nodes are not in this one. */
  get isCarried(): boolean {
    const { base, others } = this.#state;
    const version = base?.framework.version;
    return others.length > 0 || (version !== undefined && version !== this.framework.version);
  }

  document(): SelfCheck | undefined {
    return documentOf(this.#state, this.framework, this.language);
  }

  /** Listens to other tabs, and writes before the page is left, until the signal aborts. */
  connect(signal: AbortSignal): void {
    const flush = (): void => void (this.#isUnwritten && this.write());
    const heard = ({ key }: StorageEvent): void => {
      if ((key === this.#kept.key || key === null) && this.keeping === 'kept') void this.#readOther();
    };
    signal.addEventListener('abort', flush);
    addEventListener('pagehide', flush, { signal });
    document.addEventListener('visibilitychange', flush, { signal });
    addEventListener('storage', heard, { signal });
  }

  keep(keeps: boolean): void {
    this.#kept.keeping = keeps ? 'kept' : 'none';
    this.#changed();
  }

  /** @param category the publisher's choice, '' for none; null if the person chooses */
  giveCategory(category: string | null): void {
    this.#givenCategory = category;
    this.replace(this.#state);
  }

  chooseCategory(category: string | undefined): void {
    if (hasContent(this.#state)) this.#edit({ category });
    else this.replace({ ...this.#state, category });
  }

  /** @param answer undefined to take the answer back */
  answer(node: string, answer: Answer | undefined): void {
    const answers = new Map(this.#state.answers);
    if (answer) answers.set(node, answer);
    else answers.delete(node);
    this.#edit({ answers });
  }

  setPlan(plan: readonly PlanItem[]): void {
    this.#edit({ plan });
  }

  /** Shows another state without writing it. */
  replace(state: SelfCheckState, earlier = this.#earlier): void {
    const given = this.#givenCategory;
    this.#state = given === null ? state : { ...state, category: given || undefined };
    this.#earlier = earlier;
    this.#changed();
  }

  /** Makes a document that the person opened the current one; the one before becomes an earlier one. */
  open(state: SelfCheckState): void {
    const before = this.document();
    this.#isResumable = false;
    this.replace(state, before && before.id !== state.id ? [...this.#earlier, before] : this.#earlier);
    this.write();
  }

  /** The person continues with what there is, or with what the page has set. */
  resume(state = this.#state): void {
    this.#isResumable = false;
    this.replace(state);
  }

  /** Begins again; the current answers become an earlier self-check. */
  startAgain(): void {
    const before = this.document();
    this.#isResumable = false;
    this.replace(emptyState, before ? [...this.#earlier, before] : this.#earlier);
  }

  /** Writes the current state, merged with what another tab has written meanwhile. */
  write(): void {
    this.#isUnwritten = false;
    if (this.keeping !== 'kept') return;
    const now = this.#kept.read();
    if (now !== this.#kept.seen && now !== null) {
      void this.#takeOver(now).then((isMerged) => {
        if (!isMerged) return;
        this.write();
        this.#report('updated');
      });
      return;
    }
    const check = this.document();
    const checks = check ? [...this.#earlier, check] : this.#earlier;
    this.#store(checks.length > 0 ? JSON.stringify(checks) : null);
  }

  /** Reads what the browser keeps. @returns false if that needs code that could not be loaded */
  async read(): Promise<boolean> {
    if (this.#kept.seen === null) return true;
    const isRead = await this.#takeOver(this.#kept.seen, null);
    this.#isResumable = hasContent(this.#state);
    return isRead;
  }

  /** The browser keeps something that is not a self-check. */
  get isUnreadable(): boolean {
    return this.#kept.seen !== null && !hasContent(this.#state) && this.#earlier.length === 0;
  }

  /** @returns a function that restores the present state */
  remember(): () => void {
    const [state, earlier] = [this.#state, this.#earlier];
    return () => {
      this.replace(state, earlier);
      this.write();
    };
  }

  /** Removes everything from the page and the browser. @returns a function that restores it */
  delete(): () => void {
    const restore = this.remember();
    this.#isUnwritten = false;
    this.#store(null);
    this.#isResumable = false;
    this.replace(emptyState, []);
    return restore;
  }

  /** A change by the person: written soon. */
  #edit(change: Partial<SelfCheckState>): void {
    const { id = newId() } = this.#state;
    this.#isResumable = false;
    this.#state = { ...this.#state, ...change, id, takenAt: new Date().toISOString() };
    this.#changed();
    if (this.#isUnwritten) return;
    this.#isUnwritten = true;
    setTimeout(() => void (this.#isUnwritten && this.write()), writingDelay);
  }

  /** Another tab wrote. */
  async #readOther(): Promise<void> {
    const now = this.#kept.read();
    if (now === this.#kept.seen) return;
    if (now === null) {
      this.#kept.seen = null;
      this.replace(emptyState, []);
      this.#report('deleted');
    } else if (this.#isUnwritten) this.write();
    else if (await this.#takeOver(now)) this.#report('updated');
  }

  /** @returns false if the code for it could not be loaded; then nothing has changed */
  async #takeOver(now: string, before = this.#kept.seen): Promise<boolean> {
    try {
      const { readKept, mergeKept } = await import('./kept-checks.js');
      const [known, kept] = [await readKept(before), await readKept(now)];
      const merged = mergeKept(this.framework, this.document(), known, kept);
      this.#kept.seen = now;
      if (merged) this.replace(merged.state ?? this.#state, merged.earlier);
      return true;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#report('unreachable');
      return false;
    }
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }

  #report(incident: Incident): void {
    this.dispatchEvent(new IncidentEvent(incident));
  }

  #store(text: string | null): void {
    if (this.#kept.write(text)) return;
    this.#changed();
    this.#report('refused');
  }
}
