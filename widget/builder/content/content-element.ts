import type { Framework } from '@imh/core';
import { saveFile } from '@imh/elements';
import { nextVersion } from '@imh/formats';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { StepElement } from '../step/step-element.js';
import { type ContentStrings, contentStrings } from '../strings/content.js';
import { withEdited, withFramework } from '../work/answers.js';
import type { Work } from '../work/work.js';
import { contentStyles } from './content-styles.js';
import type { FrameworkChangeEvent } from './editing/framework-change-event.js';
import { languageName } from './editing/language-names.js';
import { firstDraft } from './first-draft.js';
import type { Given, GivenEvent } from './input/input-events.js';
import { withConfirmedIds } from './plan/confirmed-ids.js';
import type { PlanElement } from './plan/plan-element.js';
import type { PlanSettledEvent } from './plan/plan-settled-event.js';
import { FileReading } from './reading/file-reading.js';
import { publishedContent } from './reading/published-content.js';
import type { ReadFile } from './reading/read-file.js';
import { readingErrorView } from './report/reading-error-view.js';
import { reportView } from './report/report-view.js';
import { templateCsv } from './starting/template.js';

/** A file whose plan waits for the person's decision. */
interface Proposal {
  readonly given: Given;
  readonly read: ReadFile;
  /** What the draft becomes. */
  readonly framework: Framework;
  /** The file is the framework that is published now. */
  readonly published?: Framework;
}

/** "Your framework": brings in a file or a text, and shows the table to edit beside the live element. */
export class ContentElement extends StepElement<ContentStrings> {
  static override properties: PropertyDeclarations = {
    ...StepElement.properties,
    found: { state: true },
    proposal: { state: true },
    isForMembers: { state: true },
  };

  static override styles = [...[StepElement.styles].flat(), contentStyles];

  /** What was read last, for its report; not part of the draft. */
  private found: { readonly read: ReadFile; readonly isUntitled: boolean; readonly guessed?: string } | undefined;
  private proposal: Proposal | undefined;
  private isForMembers = false;
  #isFoundNew = false;
  readonly #reading = new FileReading(this);

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['dragover', 'drop'] as const) {
      addEventListener(type, (event) => this.#takeDrop(event), { signal: this.connected });
    }
  }

  protected override loadWords(language: string): Promise<ContentStrings> {
    return contentStrings(language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // The draft was undone, replaced or emptied: what is shown about a file has to be about this draft.
    if (!changed.has('work')) return;
    const id = this.work.framework?.id;
    if (this.found && this.found.read.framework.id !== id) this.found = undefined;
    if (this.proposal && changed.get('work')?.framework !== this.work.framework) this.proposal = undefined;
  }

  /** What has arrived is read from its beginning, also by screen readers. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { renderRoot, proposal, found } = this;
    if (changed.has('proposal') && proposal)
      void renderRoot.querySelector<PlanElement>('builder-plan')?.showFromStart();
    if (this.#isFoundNew && found && !proposal) {
      const heading = renderRoot.querySelector<HTMLElement>('#found');
      // The draft, and with it the report, may be rendered one update later.
      if (!heading) return;
      this.#isFoundNew = false;
      heading.focus();
    }
  }

  protected override renderStep({ framework, published }: Work, words: ContentStrings): TemplateResult {
    return html`<div class="step">
      <h1>${framework ? words.draftTitle : words.title}</h1>
      ${framework ? this.#draft(framework, published !== undefined, words) : this.#empty(words)}
    </div>`;
  }

  #empty(words: ContentStrings): TemplateResult {
    return html`<p class="lead">${words.lead}</p>
      ${this.#progress(words)} ${this.#input(words, 'draft')}
      <div class="start">
        <section class="box">
          <h2>${words.startTitle}</h2>
          <div class="actions">
            <button type="button" @click=${() => this.#saveTemplate(words)}>${words.template}</button>
            <button type="button" @click=${() => void this.#useStarter(words)}>${words.starter}</button>
          </div>
          <p class="quiet">${words.starterAbout}</p>
        </section>
        ${this.#publishedInput(words)}
      </div>`;
  }

  #input(words: ContentStrings, kind: 'draft' | 'published'): TemplateResult {
    const take = ({ given }: GivenEvent): void =>
      void (kind === 'draft' ? this.#take(given) : this.#takePublished(given));
    return html`<builder-file-input .words=${words.input} @builder-given=${take}></builder-file-input>`;
  }

  #publishedInput(words: ContentStrings): TemplateResult {
    return html`<details class="box">
      <summary>${words.publishedTitle}</summary>
      <p class="text">${words.publishedAbout}</p>
      ${this.#input(words, 'published')}
    </details>`;
  }

  #progress(words: ContentStrings): TemplateResult | typeof nothing {
    const reading = this.#reading.state;
    if (reading.state === 'failed') return readingErrorView(reading.error, reading.given, words);
    if (reading.state === 'none') return nothing;
    const { progress } = reading;
    const label = progress.phase === 'loading' ? words.loading : words.understanding;
    return html`<div class="notice actions" role="status">
      <label>${label} <progress value=${progress.phase === 'loading' ? progress.share : nothing}></progress></label>
      <button type="button" @click=${() => this.#reading.cancel()}>${words.cancel}</button>
    </div>`;
  }

  #draft(framework: Framework, hasPublished: boolean, words: ContentStrings): TemplateResult {
    const { found, proposal } = this;
    return html`${this.#progress(words)}
      ${
        proposal
          ? html`<builder-plan
              .plan=${proposal.read.plan}
              .words=${words.plan}
              @builder-plan-settled=${(event: PlanSettledEvent) => void this.#settle(proposal, event)}
            ></builder-plan>`
          : nothing
      }
      ${found ? reportView(found.read, words) : nothing}
      ${
        found?.guessed
          ? html`<p class="quiet">${words.languageGuessed(languageName(found.guessed, words.language))}</p>`
          : nothing
      }
      <div class="beside" @builder-framework-changed=${(event: FrameworkChangeEvent) => this.#edit(event)}>
        <div class="editing">
          <section class="box" aria-labelledby="about">
            <h2 id="about">${words.about.title}</h2>
            <builder-about
              .framework=${framework}
              .words=${words.about}
              .language=${words.language}
              .isUntitled=${found?.isUntitled ?? false}
            ></builder-about>
          </section>
          <section class="box" aria-labelledby="table">
            <h2 id="table">${words.table.title}</h2>
            <p class="quiet">${words.table.about}</p>
            <builder-outline-table
              .framework=${framework}
              .words=${words.table}
              .language=${words.language}
            ></builder-outline-table>
          </section>
        </div>
        <section class="preview" aria-labelledby="preview">
          <h2 id="preview">${words.preview}</h2>
          ${this.#previewNote(framework, words)}
          <div class="box">
            <builder-preview
              .language=${words.language}
              .framework=${this.isForMembers ? this.#forMembers(framework) : framework}
            ></builder-preview>
          </div>
        </section>
      </div>
      <div class="start">
        <details class="box">
          <summary>${words.correctTitle}</summary>
          <p class="text">${words.correctAbout}</p>
          ${this.#input(words, 'draft')}
        </details>
        ${hasPublished ? html`<p class="notice">${words.publishedOpen}</p>` : this.#publishedInput(words)}
      </div>`;
  }

  /** Which visitors see the preview like this, and why it may show titles only. */
  #previewNote({ rights }: Framework, words: ContentStrings): TemplateResult {
    const display = rights?.display ?? 'full';
    const isAnswered = this.work.source !== undefined;
    return html`<p class="quiet">${words.previewAbout}</p>
      ${
        display === 'full'
          ? nothing
          : html`<p class="notice">
              ${isAnswered ? words.previewTitles : words.previewUnanswered}
              <a href="#rights">${isAnswered ? words.previewChange : words.previewAnswer}</a>
            </p>`
      }
      ${
        display === 'members'
          ? html`<label class="check"
              ><input
                type="checkbox"
                .checked=${this.isForMembers}
                @change=${(event: Event) => (this.isForMembers = (event.target as HTMLInputElement).checked)}
              />
              ${words.previewMembers}</label
            >`
          : nothing
      }`;
  }

  /** What members see once they have signed in. */
  readonly #forMembers = remembered((framework: Framework): Framework => ({
    ...framework,
    rights: { ...framework.rights, display: 'full' },
  }));

  /** Without this, a file that is dropped beside the field would replace the page. */
  #takeDrop(event: DragEvent): void {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
    if (file) void this.#take({ content: file, name: file.name });
  }

  /** A file on an empty table becomes the draft; on a draft, it is a correction whose plan is shown first. */
  async #take(dropped: Given): Promise<void> {
    const given = await publishedContent(dropped);
    const { framework } = this.work;
    this.proposal = undefined;
    if (!framework) return this.#takeNew(given);
    const read = await this.#reading.read(given, { previous: framework });
    if (read) this.proposal = { given, read, framework: read.framework };
  }

  async #takeNew(given: Given): Promise<void> {
    const words = this.words!;
    // A first version of an association's own: made from the content, it would be a row of letters and digits.
    const read = await this.#reading.read(given, { version: '1' });
    if (!read) return;
    this.#show(read, given, words.read(given.name ?? words.pastedText));
  }

  /** The draft becomes what was read. */
  #show(read: ReadFile, given: Given, label: string): void {
    const { framework, ...about } = firstDraft(read, given.name?.replace(/\.[^.]*$/, '') ?? this.words!.untitled);
    const { published: _published, framework: _framework, ...work } = this.work;
    this.found = { read, ...about };
    this.#isFoundNew = true;
    this.change(withFramework(work, framework), label);
  }

  async #takePublished(opened: Given): Promise<void> {
    const given = await publishedContent(opened);
    const words = this.words!;
    const draft = this.work.framework;
    this.proposal = undefined;
    const read = await this.#reading.read(given, {}, draft);
    if (!read) return;
    const published = read.framework;
    if (read.draft) {
      this.proposal = { given, read, framework: read.draft, published };
      return;
    }
    this.found = { read, isUntitled: false };
    this.#isFoundNew = true;
    this.change(withFramework({ ...this.work, published }, published), words.publishedLabel);
  }

  async #settle(proposal: Proposal, { choice, confirmed }: PlanSettledEvent): Promise<void> {
    const words = this.words!;
    this.proposal = undefined;
    if (choice === 'cancel') return;
    const { given, read, published } = proposal;
    if (choice === 'apply') {
      const framework = withConfirmedIds(proposal.framework, confirmed);
      this.found = published ? undefined : { read, isUntitled: false };
      const work = { ...this.work, ...(published && { published }) };
      this.change(withFramework(work, framework), published ? words.publishedLabel : words.plan.applied);
      return;
    }
    if (published) {
      this.#show(read, given, words.plan.replaced);
      return;
    }
    // With ids of its own, not those of the draft.
    const again = await this.#reading.read(given, { version: '1' });
    if (again) this.#show(again, given, words.plan.replaced);
  }

  /** The first edit of what is published makes it a version of its own. */
  #edit({ framework, label }: FrameworkChangeEvent): void {
    const { published } = this.work;
    const isNext = published?.id === framework.id && published.version === framework.version;
    const version = isNext ? nextVersion(published.version, `${published.version}-2`) : framework.version;
    const supersedes = isNext ? { supersedes: published.version } : {};
    this.change(withEdited(this.work, { ...framework, version, ...supersedes }), label);
  }

  #saveTemplate({ language }: ContentStrings): void {
    saveFile(language === 'es' ? 'competencias.csv' : 'competencies.csv', templateCsv(language), 'text/csv');
  }

  async #useStarter(words: ContentStrings): Promise<void> {
    const { starter } = await import('./starting/starter.js');
    this.change(withFramework(this.work, starter), words.starterLabel);
  }
}

/** The last result again for the same argument, so that a preview with the same framework does not render again. */
function remembered<Argument extends object, Value>(compute: (argument: Argument) => Value) {
  let last: { readonly argument: Argument; readonly value: Value } | undefined;
  return (argument: Argument): Value => {
    if (last?.argument !== argument) last = { argument, value: compute(argument) };
    return last.value;
  };
}
