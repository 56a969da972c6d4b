import { type Framework, type ReferenceRating, type Result, success } from '@imh/core';
import { button, h, outlineContent, ratingStyles } from '@imh/elements';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Problem } from '../data/problem.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { formStyles } from '../element/form-styles.js';
import { sheetOf } from '../element/sheet.js';
import { AnsweredEvent, SavedEvent } from '../events.js';
import { languageOf } from '../reader-language.js';
import { type Draft, newDraft } from './draft.js';
import { DraftKeeper } from './draft-keeper.js';
import { deleted, otherLink, welcomeBack } from './draft-notices.js';
import type { Words } from './form.js';
import { newId } from '../element/new-id.js';
import { type Prefill, prefillIn } from './prefill.js';
import { ReferencePage } from './reference-page.js';
import { referenceStyles } from './reference-styles.js';
import { referenceStrings } from '../strings/reference.js';

interface Documents {
  readonly framework: Framework;
}

/** What the form says about a draft before its first question. */
type Notice =
  | { readonly about: 'back' }
  | { readonly about: 'deleted'; readonly draft: Draft }
  | { readonly about: 'other'; readonly link: Prefill };

let sheet: CSSStyleSheet | undefined;

/**
 * A form for someone who knows a person's work: supervisor, colleague, teacher, or a parent who received services.
 * It ends with a file that the rater gives to that person. Nothing is sent.
 *
 * A link's hash may fill in the start: `#imh-reference=name=Ana&relation=colleague&category=…&lang=es`; with `ask` the
 * element makes such links.
 *
 * @summary A rater's form that ends with a file.
 * @tagname imh-reference
 * @slot - Shown while the form loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - Address of an imh-framework document, relative to the page.
 * @attr {string} category - Id of the category that is chosen at first.
 * @attr {string} lang - Language to show, such as "en" or "es". Default: the nearest `lang` around the element.
 * @attr {"none"} storage - "none" keeps no draft in this browser.
 * @attr {string} ask - Offers to make a link for someone: to this page, or to the address given here.
 * @attr {"include"} credentials - "include" sends cookies to another site, too. Default: only to the same site.
 *
 * @fires {ReadyEvent} imh-ready - The form is on the page; `framework` is the document.
 * @fires {FailedEvent} imh-failed - There is nothing to show; `code`, `message` and `address` say why.
 * @fires {AnsweredEvent} imh-answered - A question was answered, or the answer taken back; `nodeId` and `answer`.
 * @fires {SavedEvent} imh-saved - The rater saved the file; `document` and `fileName`. Handle it with care: it is hers.
 *
 * @csspart frame - Everything.
 * @csspart title - The question that the form asks.
 * @csspart rating - All ratings.
 * @csspart rights - Whose the text is, and what may be done with it.
 * @csspart failure - Why there is nothing to show.
 *
 */
export class ReferenceElement extends DocumentElement<Documents, Words> {
  static readonly observedAttributes = ['src', 'category', 'lang', 'storage', 'ask', 'credentials'];

  #page: ReferencePage | undefined;
  #link: Prefill | undefined;
  /** What the page's address ended with when `#link` was read. */
  #hash = '';
  #keeper: DraftKeeper | undefined;
  /** Of the framework with this id. */
  #draft: { readonly of: string; readonly draft: Draft } | undefined;
  #notice: Notice | undefined;

  constructor() {
    super((sheet ??= sheetOf(ratingStyles, formStyles, referenceStyles)));
  }

  /** The framework that is asked about. Setting one takes it in place of any other source. */
  get framework(): Framework | undefined {
    return this.shown?.documents.framework;
  }

  set framework(framework: Framework | undefined) {
    this.give('src', framework);
  }

  /** What the file would hold now; undefined until the form says who is rated, and by whom. */
  get answers(): ReferenceRating | undefined {
    return this.#page?.document;
  }

  override connectedCallback(): void {
    this.#hash = location.hash;
    this.#link = prefillIn(this.#hash);
    super.connectedCallback();
    addEventListener('hashchange', () => this.#follow(), { signal: this.connected! });
  }

  protected override changed(name: string, now: string | null): void {
    // Chosen at first means until somebody wrote something.
    if (name === 'category' && !this.#draft?.draft.changedAt) this.#draft = undefined;
    super.changed(name, now);
  }

  protected override loadWords(language: string): Promise<Words> {
    return referenceStrings(this.#link?.language || language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    const framework = await load('src', frameworkKind);
    return framework.ok ? success({ framework: framework.value }) : framework;
  }

  protected override render({ framework }: Documents, words: Words, signal: AbortSignal): Node {
    const content = outlineContent(framework, { language: this.#link?.language || languageOf(this) });
    this.#keeper?.write();
    const keeper = this.getAttribute('storage') === 'none' ? undefined : new DraftKeeper(framework.id, signal);
    this.#keeper = keeper;
    const draft = this.#draftOf(framework);
    this.#page = new ReferencePage({
      content,
      words,
      draft,
      signal,
      announcer: new Announcer(signal),
      base: this.base,
      now: () => new Date(),
      changed: () => this.#changed(draft),
      answered: (node, { answered, total }) =>
        /** @internal */
        this.dispatchEvent(new AnsweredEvent(node, draft.answers.get(node), answered, total)),
      keeps: keeper?.works === true,
      notice: this.#noticeView(draft, words),
      deleteDraft: () => void this.#delete(draft),
      linkMaker: this.#linkMaker(words, content),
      saved: (document, fileName) =>
        /** @internal */
        this.dispatchEvent(new SavedEvent(document, fileName)),
    });
    if (keeper) {
      keeper.refused = () => this.#page?.keepsNothing();
      keeper.elsewhere = (theirs, isWriting) => {
        if (this.#keeper === keeper) void this.#meetTab(draft, theirs, isWriting);
      };
    }
    return this.#page.element;
  }

  protected override afterReady(): void {
    if (location.hash !== this.#hash) this.#follow();
  }

  /** The draft at hand, the one that this browser kept, or a new one with what the link says. */
  #draftOf(framework: Framework): Draft {
    if (this.#draft?.of === framework.id) return this.#draft.draft;
    const kept = this.#keeper?.read();
    const draft = kept ?? this.#newDraft(framework);
    this.#draft = { of: framework.id, draft };
    this.#notice = kept && { about: 'back' };
    if (kept) this.#meet(kept);
    return draft;
  }

  #newDraft(framework: Framework): Draft {
    const { name = '', relation = '', category = '' } = this.#link ?? {};
    const wanted = category || (this.getAttribute('category') ?? '');
    const known = framework.categories?.some(({ id }) => id === wanted);
    return newDraft(newId(), { name, relation, category: known ? wanted : '' });
  }

  /** A link meets answers that are here already: those of the same person go on, others are asked about. */
  #meet(draft: Draft): void {
    const link = this.#link;
    if (link?.name && link.name !== draft.name.trim()) this.#notice = { about: 'other', link };
    else if (link?.relation && !draft.relation) draft.relation = link.relation;
  }

  /** The page's address was changed to another link. */
  #follow(): void {
    if (!this.shown || !this.#draft) return;
    this.#hash = location.hash;
    const link = prefillIn(this.#hash);
    if (!link) return;
    this.#link = link;
    const { draft } = this.#draft;
    if (draft.changedAt) this.#meet(draft);
    else this.#draft = { of: this.#draft.of, draft: this.#newDraft(this.shown.documents.framework) };
    void this.reword();
  }

  /** Another tab has written. Where nothing else was written here this one shows the same; else the person is asked. */
  async #meetTab(mine: Draft, theirs: Draft | undefined, isWriting: boolean): Promise<void> {
    if (!isWriting && (!mine.changedAt || !theirs || theirs.id === mine.id)) {
      if (theirs) await this.#replace(theirs, { about: 'back' });
      else if (mine.changedAt) await this.#replace(undefined, { about: 'deleted', draft: mine });
    } else if (theirs && this.shown) {
      const show = (): void => {
        this.#keeper?.keep(theirs);
        void this.#startWith(theirs, { about: 'back' });
      };
      const { otherTab } = await import('../reference-end/other-tab.js');
      await otherTab(this.root, this.shown.words.language, show);
    }
  }

  #changed(draft: Draft): void {
    draft.changedAt = new Date().toISOString();
    this.#keeper?.keep(draft);
  }

  async #delete(draft: Draft): Promise<void> {
    this.#keeper?.delete();
    await this.#startWith(undefined, { about: 'deleted', draft });
  }

  async #startWith(draft: Draft | undefined, notice: Notice | undefined): Promise<void> {
    await this.#replace(draft, notice);
    this.#page?.focusNotice();
  }

  /** @param draft undefined for a new one */
  async #replace(draft: Draft | undefined, notice: Notice | undefined): Promise<void> {
    const framework = this.framework;
    if (!framework) return;
    this.#draft = { of: framework.id, draft: draft ?? this.#newDraft(framework) };
    this.#notice = notice;
    await this.reword();
  }

  #noticeView(draft: Draft, words: Words): HTMLElement | undefined {
    const notice = this.#notice;
    switch (notice?.about) {
      case undefined:
        return undefined;
      case 'back':
        return welcomeBack(draft, words, () => void this.#delete(draft));
      case 'deleted':
        return deleted(words, () => {
          this.#keeper?.keep(notice.draft);
          void this.#startWith(notice.draft, { about: 'back' });
        });
      case 'other': {
        const keep = (): void => {
          this.#link = undefined;
          void this.#startWith(draft, undefined);
        };
        return otherLink(draft, notice.link.name, words, keep, () => void this.#delete(draft));
      }
    }
  }

  /** For those who need a reference, not for those who came by a link; its code comes when it is opened. */
  #linkMaker(
    words: Words,
    content: Parameters<typeof import('../reference-end/link-maker.js').linkMaker>[0]['content'],
  ): HTMLElement | undefined {
    if (!this.hasAttribute('ask') || this.#link) return undefined;
    const body = h('div', { id: 'ask', hidden: '' });
    const trouble = h('p', { role: 'alert' });
    const toggle = button(words.ask, { class: 'ask', 'aria-expanded': 'false', 'aria-controls': 'ask' }, () => {
      body.hidden = !body.hidden;
      toggle.setAttribute('aria-expanded', String(!body.hidden));
      if (!body.hidden && !body.hasChildNodes()) void open();
    });
    const open = async (): Promise<void> => {
      try {
        const { linkMaker } = await import('../reference-end/link-maker.js');
        trouble.textContent = '';
        body.replaceChildren(await linkMaker({ content, words, address: this.#address }));
      } catch {
        trouble.textContent = words.unreachable;
      }
    };
    return h('div', { class: 'asking' }, toggle, trouble, body);
  }

  /** Where a link leads: what `ask` says, else this page; a hash of the page around a frame does not come in here. */
  get #address(): string | undefined {
    const { network } = ReferenceElement.host;
    return network.addressOf(this, 'ask') ?? (window.parent === window ? location.href : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-reference': ReferenceElement;
  }
}
