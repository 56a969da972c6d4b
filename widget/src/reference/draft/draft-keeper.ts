import type { ReactiveControllerHost } from 'lit';
import { keptUnder, KeptValue } from '../../element/kept-value.js';
import type { Prefill } from '@imh/core';
import type { Draft, DraftChange } from './draft.js';
import { draftFromText, draftToText } from './draft-text.js';

/** What the form tells the rater about a draft before the first question. */
export type Notice =
  | { readonly about: 'back' }
  | { readonly about: 'deleted'; readonly draft: Draft }
  /** The link is about the person of this name, the draft about somebody else; the browser keeps only one of them. */
  | { readonly about: 'other'; readonly name: string };

export interface DraftKeeperOptions {
  /** A new draft with what the link and the page fill in. */
  readonly start: () => Draft;
  /** Another draft has taken the place of the one in the form. */
  readonly replaced: (draft: Draft) => void;
}

/** A draft and the key under which the browser keeps it. */
export interface KeptDraft {
  readonly key: string;
  readonly draft: Draft;
}

/**
 * The draft in the form, and its copy in this browser from the first input on. A draft that was started by a link has a
 * key of its own for the person that the link names, so that answers about two people never replace each other.
 */
export class DraftKeeper {
  draft: Draft | undefined;
  /** Drafts about other people that this browser keeps. */
  others: readonly KeptDraft[] = [];
  notice: Notice | undefined;
  /** A draft that another tab has written while this form was being filled in. */
  otherTab: Draft | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: DraftKeeperOptions;
  readonly #kept: KeptValue;
  #framework: string | undefined;
  /** Key of a draft that no link has started; undefined if none is kept. Other keys begin with it and a space. */
  #base: string | undefined;
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
    const base = isWanted ? `imh-reference:${framework}` : undefined;
    if (base !== this.#base) this.#kept.open(base);
    this.#base = base;
    if (this.#framework === framework) return;
    this.#framework = framework;
    this.#open(base);
    if (link) this.meet(link);
  }

  /** Shows another draft that this browser keeps. */
  continueWith({ key }: KeptDraft): void {
    this.#open(key);
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

  /** Applies a link: a draft about the same person goes on; a draft about another one is kept beside it. */
  meet({ name, relation }: Prefill): void {
    const before = this.draft;
    const isOther = name !== '' && name !== before?.name.trim();
    if (before?.changedAt && isOther && !(this.#base && this.keeps)) this.notice = { about: 'other', name };
    else if (isOther || !before?.changedAt) this.#openFor(name);
    const { draft } = this;
    if (draft?.changedAt && relation && !draft.relation && this.notice?.about !== 'other') {
      this.draft = { ...draft, relation };
    }
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

  #openFor(name: string): void {
    const known = this.#drafts().find(({ draft }) => draft.name.trim() === name);
    this.#open(known?.key ?? (this.#base && name ? `${this.#base} ${name}` : this.#base));
  }

  #open(key: string | undefined): void {
    this.#kept.open(key);
    const kept = draftFromText(this.#kept.value ?? '');
    this.#show(kept ?? this.#options.start(), kept && { about: 'back' });
  }

  /** All drafts about the framework that this browser keeps. */
  #drafts(): KeptDraft[] {
    const kept = this.#base === undefined ? [] : keptUnder(this.#base);
    return [...kept].flatMap(([key, text]) => {
      const draft = draftFromText(text);
      return draft ? [{ key, draft }] : [];
    });
  }

  #write(draft: Draft): void {
    this.#kept.write(() => draftToText(draft));
  }

  #show(draft: Draft, notice: Notice | undefined): void {
    this.draft = draft;
    this.notice = notice;
    this.others = this.#drafts().filter((other) => other.draft.id !== draft.id);
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
