import { type Framework, type ReferenceRating, type Result, success } from '@imh/core';
import { actionStyles, outlineContent, ratingStyles } from '@imh/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cache } from 'lit/directives/cache.js';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Problem } from '../data/problem.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { fieldStyles } from '../element/field-styles.js';
import { formStyles } from '../element/form-styles.js';
import { LateWords } from '../element/late-words.js';
import { heldBackView, rightsView } from '../element/rights-view.js';
import { switchAttribute } from '../element/switch-attribute.js';
import { AnsweredEvent, SavedEvent } from '../events.js';
import type { ReferenceFinishStrings } from '../strings/reference-finish.js';
import { referenceStrings } from '../strings/reference.js';
import { type Draft, type DraftChange, missingIn, type NeededField } from './draft/draft.js';
import { DraftKeeper } from './draft/draft-keeper.js';
import { draftNotice, type NoticeProps, otherDrafts } from './draft/draft-notices.js';
import { OtherTab } from './draft/other-tab.js';
import { ratingDocument } from './draft/rating-document.js';
import { FinishPart } from './finish/finish-part.js';
import { startDraft } from './draft/start-draft.js';
import { Doubts } from './form/doubts.js';
import { FocusMove, type Target } from './form/focus-move.js';
import { createFields, type Form, type Words } from './form/form.js';
import { formView } from './form/form-view.js';
import { nameInSentence } from './form/name-in-sentence.js';
import { nodesIn, QuestionPlans } from './ratings/question-plans.js';
import { RatingsPart } from './ratings/ratings-part.js';
import { referenceStyles } from './reference-styles.js';
import { PageLink } from './request/page-link.js';
import { RequestPart } from './request/request-part.js';

interface Documents {
  readonly framework: Framework;
}

/**
 * A form for someone who knows a person's work: supervisor, colleague, teacher, or a parent who received services.
 * It ends with a file that the rater gives to that person. Nothing is sent.
 *
 * A link's hash may fill in the start: `#imh-reference=name=Ana&relation=colleague&category=…&lang=es`; with `ask` the
 * element makes such links.
 *
 * @summary A rater fills in a form and saves it as a file.
 * @tagname imh-reference
 * @slot - Shown while the form loads, when it cannot be shown, and without JavaScript.
 *
 * @attr {string} src - URL of an imh-framework document, relative to the page.
 * @attr {string} category - Id of the category that is selected at first.
 * @attr {string} [lang=the nearest `lang` around the element] - Language to show, such as "en" or "es".
 * @attr {"none"} storage - "none" keeps no draft in the browser.
 * @attr {boolean | string} ask - Adds a form that creates a link for a rater: to this page, or to the URL in the value.
 * @attr {"include" | "same-origin"} [credentials=`same-origin`] - "include" also sends cookies to other sites.
 *
 * @fires {ReadyEvent} imh-ready - The form is rendered; `framework` is the document.
 * @fires {FailedEvent} imh-failed - The framework cannot be shown; `code`, `message` and `address` give the reason.
 * @fires {AnsweredEvent} imh-answered - A question was answered, or the answer cleared; `nodeId` and `answer`.
 * @fires {SavedEvent} imh-saved - The rater saved the file; `document` and `fileName`. Handle with care: it is private.
 *
 * @csspart frame - The whole element.
 * @csspart title - The question that the form asks.
 * @csspart rating - All ratings.
 * @csspart rights - Rights statement and trademarks.
 * @csspart failure - The reason why the form cannot be shown.
 */
export class ReferenceElement extends DocumentElement<Documents, Words> {
  static override styles = [
    DocumentElement.styles,
    actionStyles,
    fieldStyles,
    ratingStyles,
    formStyles,
    referenceStyles,
  ];

  @property() category: string | null = null;
  @property() storage: string | null = null;
  @property({ converter: switchAttribute }) ask: string | null = null;

  /** The name that sentences use; it changes when the rater has left the field. */
  @state() private sentenceName = '';
  @state() private missing: ReadonlySet<NeededField> = new Set();
  /** True if the page to check the answers on could not be loaded. */
  @state() private isUnreachable = false;

  readonly #announcer = new Announcer(this);
  readonly #link = new PageLink(this, () => this.#followLink());
  readonly #doubts = new Doubts(this);
  readonly #fields = createFields();
  readonly #keeper = new DraftKeeper(this, {
    start: () => startDraft(this.framework, this.#link.prefill, this.category),
    replaced: (draft) => this.#startWith(draft),
  });
  readonly #ratings = new RatingsPart(this, {
    change: (change) => this.#change(change),
    answered: (node, answer, answered, total) =>
      /** @internal */
      this.dispatchEvent(new AnsweredEvent(node, answer, answered, total)),
    announce: (sentence) => this.#announcer.announce(sentence),
  });
  readonly #laterWords = new LateWords<ReferenceFinishStrings>(this, async (language) =>
    (await import('../strings/reference-finish.js')).referenceFinishStrings(language),
  );
  readonly #request = new RequestPart(this, this.#laterWords);
  readonly #otherTab = new OtherTab(this, this.#laterWords);
  readonly #finish = new FinishPart(this, this.#laterWords, ({ document, name }) =>
    /** @internal */
    this.dispatchEvent(new SavedEvent(document, name)),
  );

  readonly #focus = new FocusMove(this, this.#fields, {
    ratings: () => this.#ratings.firstField,
    finish: () => this.#finish.title,
  });

  /** Undefined until there is something to rate. */
  #plans: QuestionPlans | undefined;

  /** The framework that the form asks about. Setting one shows it in place of any other source. */
  @property({ attribute: false })
  get framework(): Framework | undefined {
    return this.shown?.documents.framework;
  }

  set framework(framework: Framework | undefined) {
    this.give('src', framework);
  }

  /** The document as it would be saved now; undefined until the person and the rater are filled in. */
  get answers(): ReferenceRating | undefined {
    const { draft } = this.#keeper;
    if (!this.shown || !draft || !this.#plans) return undefined;
    const { documents, words } = this.shown;
    return ratingDocument(draft, {
      framework: documents.framework,
      nodes: nodesIn(this.#plans.of(draft)),
      language: words.language,
      ownScale: this.#plans.ownScale,
    });
  }

  protected override get language(): string {
    return this.#link.prefill?.language || super.language;
  }

  protected override loadWords(language: string): Promise<Words> {
    return referenceStrings(language);
  }

  protected override async loadDocuments(load: Load): Promise<Result<Documents, Problem>> {
    const framework = await load('src', frameworkKind);
    return framework.ok ? success({ framework: framework.value }) : framework;
  }

  protected override documentsReady(): void {
    this.#followLink();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.shown) return;
    const { documents, words } = this.shown;
    if (changed.has('shown')) {
      this.#plans = new QuestionPlans(outlineContent(documents.framework, { language: this.language }), words);
    }
    this.#keeper.open(documents.framework.id, this.storage !== 'none', this.#link.prefill);
    if (changed.has('category')) this.#keeper.restart();
    this.#ratings.update(this.#form(words), this.#plans!);
  }

  protected override renderDocuments(_documents: Documents, words: Words): TemplateResult {
    const { content } = this.#plans!;
    const isForm = !this.#finish.isShown;
    const notOfficial = html`<p class="notice not-official">${words.notOfficial}</p>`;
    const otherTab = this.#otherTab.render(this.#keeper.otherTab, words.language, (draft) => this.#restore(draft));
    // The form stays in memory while another page is shown: with the history of its fields, and its open area.
    const form = cache(isForm ? this.#renderForm(words) : nothing);
    return html`${otherTab}${notOfficial}${this.#announcer.render()}${form}${isForm ? nothing : this.#renderFinish(words)}
    ${heldBackView(content, words, this.base)} ${rightsView(content, words)} ${notOfficial}`;
  }

  #form(words: Words): Form {
    return {
      words,
      draft: this.#keeper.draft!,
      content: this.#plans!.content,
      who: nameInSentence(this.sentenceName) || words.thisPerson,
      missing: this.missing,
      fields: this.#fields,
      doubts: this.#doubts,
      change: (change) => this.#change(change),
      named: () => (this.sentenceName = this.#keeper.draft!.name),
    };
  }

  #renderForm(words: Words): TemplateResult {
    const { draft, notice, keeps } = this.#keeper;
    const deleteDraft = (): void => this.#deleteDraft();
    const notices: NoticeProps = {
      notice,
      words,
      deleteDraft,
      draft: draft!,
      element: this.#fields.notice,
      restore: (draft) => this.#restore(draft),
      keep: () => this.#ignoreLink(),
      others: this.#keeper.others,
      continueWith: (other) => {
        this.#keeper.continueWith(other);
        this.#ignoreLink();
      },
    };
    return formView({
      keeps,
      deleteDraft,
      form: this.#form(words),
      notice: html`${draftNotice(notices)} ${otherDrafts(notices)}`,
      // For people who ask for a reference, not for those who came by a link.
      request:
        this.ask === null || this.#link.prefill
          ? nothing
          : this.#request.render({ words, content: this.#plans!.content, address: this.#address }),
      ratings: this.#ratings.render(),
      isUnreachable: this.isUnreachable,
      check: () => void this.#check(),
    });
  }

  #renderFinish(words: Words): unknown {
    return this.#finish.render({
      form: this.#form(words),
      plans: this.#plans!,
      keeps: this.#keeper.keeps,
      document: () => this.answers,
      goTo: (field) => this.#goTo(field),
      deleteDraft: () => this.#deleteDraft(),
      turned: () => this.#focus.to('finish'),
    });
  }

  #change(change: DraftChange): void {
    this.#keeper.change(change);
    if (this.missing.size > 0) this.missing = new Set([...this.missing].filter((field) => !(field in change)));
  }

  /** Opens the page to check the answers on. If something is missing, goes there instead. */
  async #check(): Promise<void> {
    const missing = missingIn(this.#keeper.draft!);
    this.missing = new Set(missing);
    if (missing[0]) return this.#goTo(missing[0]);
    const isLoaded = await this.#finish.load(this.shown!.words.language);
    this.isUnreachable = !isLoaded;
    if (!isLoaded || missingIn(this.#keeper.draft!).length > 0) return;
    this.#finish.check();
    this.#focus.to('finish');
  }

  /** Shows the form, with the focus at a field. */
  #goTo(field: Target): void {
    this.#finish.close();
    this.#focus.to(field);
  }

  #deleteDraft(): void {
    this.#keeper.delete();
    this.#goTo('notice');
  }

  #restore(draft: Draft): void {
    this.#keeper.restore(draft);
    this.#goTo('notice');
  }

  /** The hash of the page has changed, perhaps to another link. */
  #followLink(): void {
    const link = this.shown && this.#link.follow();
    if (!link) return;
    this.#finish.close();
    this.#keeper.meet(link);
    void this.changeLanguage();
  }

  #ignoreLink(): void {
    this.#link.ignore();
    this.#keeper.dismissNotice();
    this.#goTo('notice');
    void this.changeLanguage();
  }

  #startWith(draft: Draft): void {
    this.#finish.close();
    this.sentenceName = draft.name;
    this.missing = new Set();
    this.#doubts.clear();
  }

  /** Where a link leads: the address in `ask`, else this page. In a frame, that is the page inside the frame. */
  get #address(): string | undefined {
    const { network } = ReferenceElement.host;
    return network.addressOf(this, 'ask') ?? (location.protocol.startsWith('http') ? location.href : undefined);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-reference': ReferenceElement;
  }
}
