import { type Framework, localDay, textIn, type Training, type Trainings } from '@imh/core';
import { fileName, saveFile, tableStyles } from '@imh/elements';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Given, GivenEvent } from '../content/input/input-events.js';
import { readInWorker } from '../content/reading/read-in-worker.js';
import { StepElement } from '../step/step-element.js';
import { trainingFormStrings } from '../strings/training-form.js';
import { type TrainingsStepStrings, trainingsStepStrings } from '../strings/trainings.js';
import { withFramework } from '../work/answers.js';
import type { Work } from '../work/work.js';
import { aboutView } from './about-view.js';
import { calendarView } from './calendar-view.js';
import { Candidates } from './candidates.js';
import * as changes from './changes.js';
import { columnsView } from './columns-view.js';
import { listView } from './list-view.js';
import { questionsView } from './questions-view.js';
import { readGiven } from './read-given.js';
import { type SheetGuide, sheetGuide, type TrainingsSheet } from './sheet.js';
import { summaryView } from './summary-view.js';
import { trainingsStyles } from './trainings-styles.js';
import { unusedView } from './unused-view.js';
import type { SheetView, TrainingsView } from './view.js';
import { wordsView } from './words-view.js';

/** Wordings and trainings that are shown before "Show more". */
const [FIRST_WORDINGS, FIRST_TRAININGS] = [10, 25];

type Refusal = { readonly code: string; readonly message: string; readonly name: string | undefined };

/** "Trainings": a spreadsheet becomes a guide, with what could not be decided by itself listed to settle. */
export class TrainingsElement extends StepElement<TrainingsStepStrings> {
  static override properties: PropertyDeclarations = {
    ...StepElement.properties,
    refusal: { state: true },
    isReading: { state: true },
    isFrameworkRefused: { state: true },
    open: { state: true },
    shownWordings: { state: true },
    shownTrainings: { state: true },
    picker: { state: true },
  };

  static override styles = [...[StepElement.styles].flat(), tableStyles, trainingsStyles];

  private refusal: Refusal | undefined;
  private isReading = false;
  private isFrameworkRefused = false;
  /** Id of the training whose fields are open. */
  private open: string | undefined;
  private shownWordings = FIRST_WORDINGS;
  private shownTrainings = FIRST_TRAININGS;
  private picker: Awaited<ReturnType<typeof trainingFormStrings>>['picker'] | undefined;
  #read: { readonly of: Work; readonly found: SheetGuide | undefined } | undefined;
  #candidates: Candidates | undefined;
  readonly #followed = new WeakSet<Framework>();

  protected override async loadWords(language: string): Promise<TrainingsStepStrings> {
    const [words, { picker }] = await Promise.all([trainingsStepStrings(language), trainingFormStrings(language)]);
    this.picker = picker;
    return words;
  }

  protected override willUpdate(changed: Parameters<StepElement<TrainingsStepStrings>['willUpdate']>[0]): void {
    super.willUpdate(changed);
    if (changed.has('work') && this.work) this.#follow(this.work);
  }

  protected override renderStep(work: Work, words: TrainingsStepStrings): TemplateResult {
    return html`<div class="step" @builder-given=${(event: GivenEvent) => void this.#take(event.given)}>
      ${work.trainings ? this.#guide(work, work.trainings, words) : this.#empty(work, words)}
    </div>`;
  }

  #empty(work: Work, words: TrainingsStepStrings): TemplateResult {
    return html`<h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${this.#progress(words)} ${work.framework ? nothing : this.#frameworkMissing(words)}
      <builder-file-input .words=${words.input}></builder-file-input>`;
  }

  #progress(words: TrainingsStepStrings): TemplateResult | typeof nothing {
    const { refusal } = this;
    if (this.isReading) return html`<p class="notice" role="status">${words.reading}</p>`;
    if (!refusal) return nothing;
    return html`<div class="notice fault" role="alert">
      <h2>${words.refusedTitle}${refusal.name ? `: ${refusal.name}` : ''}</h2>
      <p class="text">${words.refused[refusal.code] ?? words.refused['other']}</p>
    </div>`;
  }

  #frameworkMissing(words: TrainingsStepStrings): TemplateResult {
    return html`<div class="notice">
      <p>${words.frameworkMissing}</p>
      <div class="actions">
        <a href="#content">${words.toFramework}</a>
        <label class="pick-framework">
          <span>${words.frameworkOpen}</span>
          <input type="file" @change=${(event: Event) => void this.#openFramework(event.target as HTMLInputElement)} />
        </label>
      </div>
      <p class="quiet">${words.input.notUploaded}</p>
      ${this.isFrameworkRefused ? html`<p role="alert">${words.frameworkRefused}</p>` : nothing}
    </div>`;
  }

  #guide(work: Work, guide: Trainings, words: TrainingsStepStrings): TemplateResult {
    const framework = changes.frameworkOf(work);
    const view: TrainingsView = { words, guide, framework, stated: work.framework };
    const { trainingsSheet: sheet } = work;
    const found = this.#found(work);
    const sheetView = sheet && found && this.#sheetView(view, sheet, found);
    return html`<h1>${words.title}</h1>
      ${this.#progress(words)} ${framework ? nothing : this.#frameworkMissing(words)}
      <div class="beside">
        <div class="parts">
          ${summaryView(view, sheetView, found?.update)} ${sheetView ? this.#decisions(sheetView) : nothing}
          ${aboutView(view, (about, label) => this.change(changes.withAbout(work, about, today()), label))}
          ${this.#list(work, view, found)} ${calendarView(view)} ${this.#files(work, guide, words)}
        </div>
        <section class="preview" aria-labelledby="preview">
          <h2 id="preview">${words.preview}</h2>
          <p class="quiet">${words.previewAbout}</p>
          <builder-preview
            tag="imh-trainings"
            .language=${words.language}
            .framework=${work.framework}
            .trainings=${guide}
          ></builder-preview>
        </section>
      </div>`;
  }

  #sheetView(view: TrainingsView, sheet: TrainingsSheet, { plan }: SheetGuide): SheetView {
    const { choices } = sheet;
    return {
      ...view,
      plan,
      choices,
      choose: (next, label) => this.change(changes.withSheet(this.work, { ...sheet, choices: next }, today()), label),
    };
  }

  #decisions(view: SheetView): unknown {
    const { framework } = view;
    const { language } = view.words;
    const isOther = this.#candidates?.framework !== framework || this.#candidates?.language !== language;
    if (framework && isOther) this.#candidates = new Candidates(framework, language);
    return html`${columnsView(view)} ${questionsView(view)}
    ${
      framework && this.picker
        ? wordsView(view, {
            candidates: this.#candidates!,
            picker: this.picker,
            shown: this.shownWordings,
            showMore: () => (this.shownWordings += 20),
          })
        : nothing
    }
    ${unusedView(view)}`;
  }

  #list(work: Work, view: TrainingsView, found: SheetGuide | undefined): TemplateResult {
    const { words } = view;
    const titled = (training: Training): string => words.wordsLabel(titleOf(training, words.language));
    return listView(view, {
      plan: found?.plan,
      open: this.open,
      shown: this.shownTrainings,
      showMore: () => (this.shownTrainings += 50),
      openFields: (id) => (this.open = id),
      edit: (training, row, edit, field) =>
        this.change(changes.withEdit(work, training.id, row, edit, today()), words.edited(field, titled(training))),
      remove: (training, row) =>
        this.change(changes.withoutTraining(work, training.id, row, today()), words.removed(titled(training))),
      add: () => {
        const training: Training = { id: crypto.randomUUID(), title: words.untitled };
        this.open = training.id;
        this.shownTrainings = Math.max(this.shownTrainings, view.guide.trainings.length + 1);
        this.change(changes.withAdded(work, training, today()), words.added);
      },
    });
  }

  #files(work: Work, guide: Trainings, words: TrainingsStepStrings): TemplateResult {
    const save = (): void => {
      const name = fileName('trainings', titleOf(guide, words.language), today());
      saveFile(name, `${JSON.stringify(guide, null, 2)}\n`);
    };
    return html`<div class="actions">
        <a class="way" href="#publish">${words.publish}</a>
        <button type="button" @click=${save}>${words.save}</button>
        <button type="button" @click=${() => this.change(changes.withoutTrainings(work), words.discarded)}>
          ${words.discard}
        </button>
      </div>
      <p class="quiet">${words.saveAbout}</p>
      <details class="box">
        <summary><h2>${words.another}</h2></summary>
        <p>${words.anotherAbout}</p>
        <builder-file-input .words=${words.input}></builder-file-input>
      </details>`;
  }

  /** What the draft's table becomes; read once for each draft. */
  #found(work: Work): SheetGuide | undefined {
    if (this.#read?.of === work) return this.#read.found;
    const { trainingsSheet: sheet } = work;
    const read = sheet && sheetGuide(sheet, changes.frameworkOf(work), today());
    this.#read = { of: work, found: read?.ok ? read.value : undefined };
    return this.#read.found;
  }

  /** Where the framework has changed since the table was read, its words are matched again: once, so that it can be undone. */
  #follow(work: Work): void {
    const found = this.#found(work);
    const { framework } = work;
    if (!found || !framework || this.#followed.has(framework)) return;
    this.#followed.add(framework);
    if (JSON.stringify(found.guide) === JSON.stringify(work.trainings)) return;
    const label = this.words?.wordsTitle ?? '';
    void this.updateComplete.then(() => {
      if (this.work === work) this.change({ ...work, trainings: found.guide }, label);
    });
  }

  async #take(given: Given): Promise<void> {
    this.isReading = true;
    this.refusal = undefined;
    const read = await readGiven(given);
    this.isReading = false;
    const { work, words } = this;
    const name = given.name;
    const label = words!.readLabel(name ?? words!.pastedTable);
    if (!read.ok) {
      this.refusal = { ...read.error, name };
    } else if ('guide' in read.value) this.change(changes.withGuide(work, read.value.guide), label);
    else {
      const next = changes.withTable(work, read.value.table, name, today());
      if (next.ok) this.change(next.value, label);
      else this.refusal = { ...next.error, name };
    }
  }

  async #openFramework(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    input.value = '';
    const read = await readInWorker({ content: file, options: {} }, this.connected, () => undefined).catch(
      () => undefined,
    );
    this.isFrameworkRefused = read?.ok !== true;
    if (read?.ok) this.change(withFramework(this.work, read.value.framework), this.words!.frameworkRead);
  }
}

const today = (): string => localDay(new Date());
const titleOf = ({ title }: Pick<Trainings, 'title'>, language: string): string => textIn(title, language);
