import type { ReactiveControllerHost } from 'lit';
import { KeptValue } from '../../element/kept-value.js';
import type { Prefill } from '@imh/core';
import type { Draft, DraftChange } from './draft.js';
import { draftFromText, draftToText } from './draft-text.js';

/** What the form tells the rater about a draft before the first question. */
export type Notice =
  | { readonly about: 'back' }
  | { readonly about: 'deleted'; readonly draft: Draft }
  /** The link is about the person of this name, the draft about somebody else. */
  | { readonly about: 'other'; readonly name: string };

export interface DraftKeeperOptions {
  /** A new draft with what the link and the page fill in. */
  readonly start: () => Draft;
  /** Another draft has taken the place of the one in the form. */
  readonly replaced: (draft: Draft) => void;
}

/** The draft in the form, and its copy in this browser from the first input on. */
export class DraftKeeper {
  draft: Draft | undefined;
  notice: Notice | undefined;
  /** A draft that another tab has written while this form was being filled in. */
  otherTab: Draft | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftKeeperOptions;
  readonly #kept: KeptValue;
  #framework: string | undefined;
  #isWanted = true;

  constructor(host: ReactiveControllerHost, options: DraftKeeperOptions) {
    this.#host = host;
    this.#options = options;
    this.#kept = new KeptValue(host, (text, isWriting) => this.#changedElsewhere(text, isWriting));
  }

  /** False if the page wants no draft in the browser, or the browser refuses. */
  get keeps(): boolean {
    return this.#isWanted && this.#kept.state !== 'blocked';
  }

  /**
   * The draft about a framework: the one in the form, else the one that this browser kept, else a new one.
   * @param isWanted whether the page allows keeping it
   */
  open(framework: string, isWanted: boolean, link: Prefill | undefined): void {
    this.#isWanted = isWanted;
    this.#kept.open(isWanted ? `imh-reference:${framework}` : undefined);
    if (this.#framework === framework) return;
    this.#framework = framework;
    const kept = draftFromText(this.#kept.value ?? '');
    this.#show(kept ?? this.#options.start(), kept && { about: 'back' });
    if (kept && link) this.meet(link);
  }

  change(change: DraftChange): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...change, changedAt: new Date().toISOString() };
    this.#write(this.draft);
    this.#host.requestUpdate();
  }

  /** Fills in a new form once more. A draft with an answer stays. */
  restart(): void {
    if (this.draft && !this.draft.changedAt) this.#show(this.#options.start(), this.notice);
  }

  /** Applies a link: a draft about the same person goes on; the rater is asked about a draft about another one. */
  meet({ name, relation }: Prefill): void {
    const { draft } = this;
    if (!draft?.changedAt) this.restart();
    else if (name && name !== draft.name.trim()) this.notice = { about: 'other', name };
    else if (relation && !draft.relation) this.draft = { ...draft, relation };
    this.#host.requestUpdate();
  }

  delete(): void {
    const { draft } = this;
    if (!draft) return;
    this.#kept.remove();
    this.#show(this.#options.start(), { about: 'deleted', draft });
  }

  /** Puts a draft into the form that was deleted, or that another tab has written. */
  restore(draft: Draft): void {
    this.#write(draft);
    this.#show(draft, { about: 'back' });
  }

  dismissNotice(): void {
    this.notice = undefined;
    this.#host.requestUpdate();
  }

  #write(draft: Draft): void {
    this.#kept.write(() => draftToText(draft));
  }

  #show(draft: Draft, notice: Notice | undefined): void {
    this.draft = draft;
    this.notice = notice;
    this.otherTab = undefined;
    this.#options.replaced(draft);
    this.#host.requestUpdate();
  }

  /** Shows the same as the other tab if nothing else was written here; otherwise asks the rater. */
  #changedElsewhere(text: string | undefined, isWriting: boolean): void {
    const mine = this.draft;
    const theirs = draftFromText(text ?? '');
    if (!mine || (!theirs && text !== undefined)) return;
    if (!isWriting && (!mine.changedAt || !theirs || theirs.id === mine.id)) {
      if (theirs) this.#show(theirs, { about: 'back' });
      else if (mine.changedAt) this.#show(this.#options.start(), { about: 'deleted', draft: mine });
    } else if (theirs) {
      this.otherTab = theirs;
      this.#host.requestUpdate();
    }
  }
}
