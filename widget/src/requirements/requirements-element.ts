import {
  type Framework,
  type Outline,
  primaryLanguage,
  type Requirements,
  type Result,
  type Text,
  textAndLanguageIn,
} from '@imh/core';
import { actionStyles, type Phrase } from '@imh/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Problem } from '../data/problem.js';
import { Announcer } from '../element/announcer.js';
import { DocumentElement, type Load } from '../element/document-element.js';
import { fieldStyles } from '../element/field-styles.js';
import { forLatest } from '../element/for-latest.js';
import { LazyPart } from '../element/lazy-part.js';
import { rightsView } from '../element/rights-view.js';
import { FilteredEvent } from '../events.js';
import { resultBar } from '../list-filters/result-bar.js';
import { type RequirementsStrings, requirementsStrings } from '../strings/requirements.js';
import { categoryChoice } from './category-choice.js';
import { canSuggest, type CategoryNames, categoryNames } from './category-names.js';
import { OwnLog } from './log/own-log.js';
import { ownLogView } from './log/own-log-view.js';
import { disclaimersView, groupView } from './requirement-group-view.js';
import { groupsOf } from './requirement-groups.js';
import type { RequirementsContext } from './requirements-context.js';
import { type RequirementsDocuments, requirementsDocuments } from './requirements-documents.js';
import { requirementsStyles } from './requirements-styles.js';

type Words = RequirementsStrings;

/**
 * What an association asks for in each category: education, work, training, reflective supervision/consultation,
 * references, exam and renewal, with the source of each line, the day it was read, and what is unclear in it. Several
 * categories are shown side by side. A person can open their own evidence log and sees what they have listed beside each
 * line; the file is only read, nothing is sent. The element never states that somebody meets requirements.
 *
 * @summary Shows what each category asks.
 * @tagname imh-requirements
 * @slot - Shown while the requirements load, when they cannot be shown, and without JavaScript.
 *
 * @attr {string} [src=the JSON scripts inside the element] - URLs of imh-requirements documents, separated by spaces, relative to the page.
 * @attr {string} framework - URL of the imh-framework document that names the categories.
 * @attr {string} [category=the first category] - Ids of the categories that are selected at first, separated by spaces.
 * @attr {string} [lang=the nearest `lang` around the element] - Language to show, such as "en" or "es".
 * @attr {"compact"} layout - "compact" omits the title, for a page that has its own.
 * @attr {"include" | "same-origin"} [credentials=`same-origin`] - "include" also sends cookies to other sites.
 *
 * @fires {ReadyEvent} imh-ready - The requirements are on the page; `documents` contains them and the framework.
 * @fires {FailedEvent} imh-failed - The requirements cannot be shown; `code`, `message` and `address` give the reason.
 * @fires {FilteredEvent} imh-filtered - A person selected categories; `category` (ids, separated by spaces), `count`.
 * @fires {FilesReadEvent} imh-read-files - A person's log was read; `opened` and `failed` count files.
 *
 * @csspart frame - The whole element.
 * @csspart title - "What each category asks".
 * @csspart tools - Categories and buttons.
 * @csspart finder - "Which category fits me?"
 * @csspart log - Where a person opens their log.
 * @csspart path - "My path over the years".
 * @csspart group - One application or renewal.
 * @csspart table - What the categories ask.
 * @csspart steps - The steps of an application or a renewal.
 * @csspart rights - The framework's rights statement and trademarks.
 * @csspart failure - The reason why the requirements cannot be shown.
 */
export class RequirementsElement extends DocumentElement<RequirementsDocuments, Words> {
  static override documentAttributes = ['src', 'framework', 'credentials'];
  static override styles = [DocumentElement.styles, actionStyles, fieldStyles, requirementsStyles];

  /** Ids of the categories that are selected at first, separated by spaces. */
  @property() category = '';
  /** "compact" omits the title. */
  @property() layout = '';
  /** Ids of the categories that are shown. */
  @state() private chosen: readonly string[] = [];
  /** Code that the person asked for cannot be loaded. */
  @state() private isUnreachable = false;

  readonly #set: { requirements?: readonly Requirements[] | undefined; framework?: Framework | undefined } = {};
  readonly #announcer = new Announcer(this);
  readonly #ownLog = new OwnLog(this, (sentence) => this.#announcer.announce(sentence));
  readonly #finder = new LazyPart(
    this,
    () => import('./finder/define-finder.js'),
    () => (this.isUnreachable = true),
  );
  readonly #path = new LazyPart(
    this,
    () => import('./path/define-path.js'),
    () => (this.isUnreachable = true),
  );
  readonly #namesOf = forLatest((documents: RequirementsDocuments, _words: Words) =>
    categoryNames(documents, this.language),
  );
  readonly #groupsOf = forLatest(({ requirements }: RequirementsDocuments) => groupsOf(requirements));

  /** The requirements that are shown. Setting some shows them in place of any other source. */
  @property({ attribute: false })
  get requirements(): readonly Requirements[] | undefined {
    return this.shown?.documents.requirements;
  }

  set requirements(requirements: readonly Requirements[] | undefined) {
    this.give('src', (this.#set.requirements = requirements));
  }

  /** The framework that names the categories. Setting one uses it in place of any other source. */
  @property({ attribute: false })
  get framework(): Framework | undefined {
    const framework = this.shown?.documents.framework;
    return typeof framework === 'object' ? framework : undefined;
  }

  set framework(framework: Framework | undefined) {
    this.give('framework', (this.#set.framework = framework));
  }

  protected override loadWords(language: string): Promise<Words> {
    return requirementsStrings(language);
  }

  protected override loadDocuments(load: Load): Promise<Result<RequirementsDocuments, Problem>> {
    const { requirements, framework } = this.#set;
    return requirementsDocuments(load, { requirements, framework });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.shown) return;
    const { documents, words } = this.shown;
    const { ids } = this.#namesOf(documents, words);
    const before = changed.get('shown') as typeof this.shown | undefined;
    const areNew = changed.has('shown') && documents !== before?.documents;
    const known = this.chosen.filter((id) => ids.includes(id));
    if (changed.has('category') || (areNew && known.length === 0)) {
      const asked = ids.filter((id) => this.category.split(/\s+/).includes(id));
      this.chosen = asked.length > 0 ? asked : ids.slice(0, 1);
    } else if (known.length < this.chosen.length) this.chosen = known;
  }

  protected override renderDocuments(documents: RequirementsDocuments, words: Words): unknown {
    const names = this.#namesOf(documents, words);
    const chosen = names.ids.length > 0 ? this.chosen : [undefined];
    const context = this.#contextOf(names, words);
    const isCompact = this.layout === 'compact';
    return html`${isCompact ? nothing : html`<div class="about"><h2 class="title" part="title">${words.title}</h2></div>`}
      ${documents.framework === 'missing' ? html`<p class="notice" dir="auto">${words.namesMissing}</p>` : nothing}
      <div class="tools" part="tools">
        ${categoryChoice(names, chosen, words, (categories) => void this.#choose(categories))}
        ${canSuggest(names.ids) ? this.#finderView(names, words) : nothing}
        ${ownLogView(this.#ownLog, words, () => void this.#closeLog())} ${this.#pathView(documents, names, words)}
        ${resultBar(names.ids.length > 1 ? words.chosen(chosen.length) : '', words)} ${this.#announcer.render()}
      </div>
      ${this.#groupsOf(documents).map((group) => groupView(group, chosen, context))}
      ${disclaimersView(documents.requirements, context)} ${names.content ? rightsView(names.content, words) : nothing}`;
  }

  #finderView({ ids, nameOf, descriptionOf }: CategoryNames, words: Words) {
    return this.#lazyView(
      'finder',
      words.whichCategory,
      this.#finder,
      () =>
        html`<imh-category-finder
          .language=${words.language}
          .ids=${ids}
          .nameOf=${nameOf}
          .descriptionOf=${descriptionOf}
          .show=${this.#showBoth}
        ></imh-category-finder>`,
    );
  }

  #pathView({ requirements }: RequirementsDocuments, { nameOf, content }: CategoryNames, words: Words) {
    const { state } = this.#ownLog;
    return this.#lazyView(
      'path',
      words.myPath,
      this.#path,
      () =>
        html`<imh-own-path
          .language=${words.language}
          .requirements=${requirements}
          .content=${content}
          .category=${this.chosen[0]}
          .nameOf=${nameOf}
          .log=${state.is === 'open' ? state.log : undefined}
          .show=${this.#showBoth}
        ></imh-own-path>`,
    );
  }

  /** Something to open, whose code is loaded then. */
  #lazyView(name: string, title: string, code: LazyPart<unknown>, view: () => TemplateResult) {
    const load = ({ currentTarget }: Event): void => {
      if ((currentTarget as HTMLDetailsElement).open) void code.load();
    };
    return html`<details class="opens ${name}" part=${name} @toggle=${load}>
      <summary>${title}</summary>
      ${this.isUnreachable && !code.part ? html`<p role="alert">${this.shown?.words.unreachable}</p>` : nothing}
      ${code.part ? view() : nothing}
    </details>`;
  }

  readonly #showBoth = async (categories: readonly string[]): Promise<void> => {
    await this.#choose(categories);
    this.renderRoot.querySelector<HTMLElement>('.group h3')?.focus();
  };

  #contextOf({ nameOf, content }: CategoryNames, words: Words): RequirementsContext {
    const around = primaryLanguage(words.language);
    const log = this.#ownLog.state;
    const outlineFor = ({ framework }: Requirements): Outline | undefined =>
      framework && framework.id === content?.framework.id ? content.outline : undefined;
    return {
      words,
      nameOf,
      say(set: Requirements, text: Text | undefined): Phrase {
        const { text: said, language = set.language } = textAndLanguageIn(text, words.language, set.language);
        return said && language && primaryLanguage(language) !== around ? { text: said, language } : { text: said };
      },
      titleOf(node: string): string {
        const row = content?.rows.find(({ node: one }) => one.id === node);
        return (row && content?.words(row).label.text) || node;
      },
      counts: log.is === 'open' ? log.counts : undefined,
      outlineFor,
    };
  }

  async #choose(chosen: readonly string[]): Promise<void> {
    // A table without columns would say nothing; the box that was unchecked is checked again.
    if (chosen.length === 0) return this.requestUpdate();
    this.chosen = chosen;
    await this.updateComplete;
    if (!this.shown) return;
    this.#announcer.announce(this.shown.words.chosen(chosen.length));
    /** @internal */
    this.dispatchEvent(new FilteredEvent('', chosen.join(' '), chosen.length));
  }

  async #closeLog(): Promise<void> {
    this.#ownLog.close();
    if (this.shown) this.#announcer.announce(this.shown.words.log.closed);
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById('choose-log')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'imh-requirements': RequirementsElement;
  }
}
