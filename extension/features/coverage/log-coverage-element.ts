import { type EntryFilter, type EvidenceContent, localDay, plannedEvidence, textIn, type Trainings } from '@imh/core';
import {
  countedCoverage,
  type CoverageColumn,
  type CoverageMapLabels,
  type CoverageRow,
  type CoverageTable,
  isHow,
  type OutlineContent,
  outlineContent,
  titlesOf,
} from '@imh/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { DoneElement } from '../done-element.js';
import { viewAddress } from '../log/view-address.js';
import { currentAim, showFramework, shownFramework } from '../settings.js';
import type { Strings } from '../../strings/index.js';
import { type CoverageData, readCoverage } from './coverage-data.js';
import { coveragePicture } from './coverage-picture.js';
import { logCoverageStyles } from './log-coverage-styles.js';
import { type NextStep, nextStepsIn, nextStepsView } from './next-steps.js';
import { otherFrameworksView } from './other-frameworks.js';
import { selfCheckColumn } from './self-check-column.js';

/** Shows how many entries of which kind support each part of a framework, which parts have none, and what could fill them. */
export class LogCoverageElement extends DoneElement {
  @state() private data?: CoverageData | undefined;
  @state() private category: string | undefined;
  @state() private gapsFirst = true;
  @state() private isRead = false;
  #table!: CoverageTable;
  #labels!: CoverageMapLabels;
  #content!: OutlineContent;
  /** Filters of rows that are no part of the framework, by the key of the row. */
  readonly #lostFilters = new Map<string, EntryFilter>();
  #isCategoryChosen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what !== 'drafts',
      () => this.#read(),
    );
  }

  async #read(): Promise<void> {
    const framework = await shownFramework(this.store);
    const data = framework && (await readCoverage(this.store, framework));
    if (!this.#isCategoryChosen) {
      const category = (await currentAim(this.store))?.aim.category;
      this.category = framework?.categories?.some(({ id }) => id === category) ? category : undefined;
    }
    this.data = data;
    this.isRead = true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { data, strings, category, gapsFirst } = this;
    if (!data || !['app', 'data', 'category', 'gapsFirst'].some((name) => changed.has(name))) return;
    const { framework, outline, counters, selfCheck } = data;
    this.#content = outlineContent(framework, { language: strings.language });
    const column = selfCheck && selfCheckColumn(selfCheck, framework, outline, strings);
    const table = countedCoverage({
      content: this.#content,
      counters,
      category,
      gapsFirst,
      ...(column ? { aside: ({ node }) => column.textOf(node.id) } : {}),
    });
    this.#table = { ...table, elsewhere: this.#lostRows(data) };
    this.#labels = labelsIn(strings, column?.heading);
  }

  #lostRows({ framework, lost }: CoverageData): CoverageRow[] {
    this.#lostFilters.clear();
    return lost.map(({ label, counter, node, ids }, index): CoverageRow => {
      const key = `elsewhere ${index}`;
      const filter: EntryFilter =
        node === undefined
          ? { ids: ids ?? [] }
          : { nodes: [{ framework: framework.id, node }], statuses: ['finished'] };
      this.#lostFilters.set(key, filter);
      const { entries: count, minutes, kinds, hows } = counter;
      return { key, title: label, level: 'elsewhere', count, minutes, kinds, hows, isIncomplete: false };
    });
  }

  protected override render() {
    const { strings, data } = this;
    if (!data) return this.isRead ? html`<p class="notice">${strings.pickerNoFramework}</p>` : nothing;
    const title = titlesOf(this.#content);
    return html`
      ${this.renderDone()} ${this.renderFailure()} ${this.#renderOutdated(data)}
      <section class="card stack" aria-labelledby="coverage">
        <h2 id="coverage">${strings.coverage}</h2>
        ${this.#renderChoices(data)} ${this.#renderSummary(data)} ${coveragePicture(this.#table, strings)}
        <imh-coverage-map
          .table=${this.#table}
          .labels=${this.#labels}
          .language=${strings.language}
          .addressOf=${this.#addressOf}
        ></imh-coverage-map>
        ${this.#renderUntagged(data)}
        <p class="quiet">${strings.informal}</p>
      </section>
      ${otherFrameworksView(data, strings, title, (id) => this.act(() => this.attempt(showFramework(this.store, id))))}
      ${this.#renderNext(data, title)}
    `;
  }

  #renderChoices({ framework }: CoverageData) {
    const { strings, store } = this;
    const { language } = strings;
    const frameworks = store.frameworks;
    return html`<div class="choices">
      <div>
        <label class="label" for="framework">${strings.coverageFramework}</label>
        <select id="framework" @change=${(event: Event) => this.#chooseFramework(valueOf(event))}>
          ${frameworks.map(
            ({ id, title }) =>
              html`<option value=${id} .selected=${id === framework.id}>${textIn(title, language)}</option>`,
          )}
        </select>
      </div>
      ${
        framework.categories?.length
          ? html`<div>
              <label class="label" for="category">${strings.coverageCategory}</label>
              <select id="category" @change=${(event: Event) => this.#chooseCategory(valueOf(event))}>
                <option value="" .selected=${this.category === undefined}>${strings.allCategories}</option>
                ${framework.categories.map(
                  ({ id, label }) =>
                    html`<option value=${id} .selected=${id === this.category}>${textIn(label, language)}</option>`,
                )}
              </select>
            </div>`
          : nothing
      }
      <label class="check"
        ><input
          type="checkbox"
          .checked=${this.gapsFirst}
          @change=${(event: Event) => (this.gapsFirst = (event.target as HTMLInputElement).checked)}
        />
        ${strings.gapsFirst}</label
      >
    </div>`;
  }

  #chooseFramework(id: string): void {
    this.#isCategoryChosen = false;
    this.act(() => this.attempt(showFramework(this.store, id)));
  }

  #chooseCategory(id: string): void {
    this.#isCategoryChosen = true;
    this.category = id || undefined;
  }

  #renderSummary({ outline, counters }: CoverageData) {
    const rows = new Set(this.#table.rows.map(({ key }) => key));
    // Only items without children can be tagged.
    const parts = [...outline.byId.values()].filter(({ children, node }) => children.length === 0 && rows.has(node.id));
    const isOutline = parts.every(({ node }) => node.kind === 'domain' || node.kind === 'area');
    const covered = parts.filter(({ node }) => counters.has(node.id)).length;
    return html`<p>${this.strings.coverageSummary(covered, parts.length, isOutline)}</p>`;
  }

  readonly #addressOf = ({ key }: CoverageRow, column: CoverageColumn): string => {
    const own: EntryFilter = { nodes: [{ framework: this.data!.framework.id, node: key }], statuses: ['finished'] };
    const filter = this.#lostFilters.get(key) ?? own;
    if (column === 'all') return viewAddress({ view: 'entries', filter });
    return viewAddress({
      view: 'entries',
      filter: isHow(column) ? { ...filter, how: column } : { ...filter, kinds: [column] },
    });
  };

  #renderOutdated({ outdated }: CoverageData) {
    const { strings } = this;
    return outdated.map(
      ({ version, entries }) =>
        html`<p class="notice">
          ${strings.updateNotice(entries, version)}
          <a href=${viewAddress({ view: 'update' })}>${strings.updateReview}</a>
        </p>`,
    );
  }

  #renderUntagged({ untagged }: CoverageData) {
    if (untagged === 0) return nothing;
    const address = viewAddress({ view: 'entries', filter: { missing: ['competencies'], statuses: ['finished'] } });
    return html`<p><a href=${address}>${this.strings.coverageUntagged(untagged)}</a></p>`;
  }

  #renderNext(data: CoverageData, title: (node: string) => string): TemplateResult {
    const today = localDay(new Date());
    return nextStepsView({
      ...nextStepsIn(data, this.category, today),
      guides: data.guides,
      strings: this.strings,
      title,
      plan: (step) => this.act(() => this.#plan(step, today)),
      addGuide: (file) => this.act(() => this.#addGuide(file)),
      removeGuide: (guide) => this.act(() => this.#removeGuide(guide)),
    });
  }

  async #plan({ training, guide }: NextStep, today: string): Promise<void> {
    const { language } = this.strings;
    const { framework } = this.data!;
    const content: EvidenceContent = plannedEvidence(training, { guide, framework, language, today });
    const id = this.store.newId();
    const saved = await this.attempt(this.store.save({ kind: 'entry', id, parents: [], content }));
    if (!saved) return;
    this.done = {
      sentence: this.strings.planned(content.title),
      undo: () => this.attempt(this.store.save({ kind: 'entry', id, parents: saved.value.heads })),
    };
  }

  async #addGuide(file: File): Promise<void> {
    const { strings } = this;
    this.done = undefined;
    const { readGuideSource } = await import('../page-documents/read-taken.js');
    const read = await readGuideSource(new Uint8Array(await file.arrayBuffer()), this.data?.framework, strings);
    if (!read.ok) {
      this.done = { sentence: strings.linkFailed(file.name, read.error) };
      return;
    }
    const guide = read.value;
    if (!(await this.attempt(this.store.guides.put(guide)))) return;
    const title = textIn(guide.title, strings.language, guide.language);
    this.done = { sentence: strings.guideAdded(title, guide.trainings.length) };
  }

  async #removeGuide(guide: Trainings): Promise<void> {
    const { strings, store } = this;
    if (!(await this.attempt(store.guides.remove(guide.id)))) return;
    this.done = {
      sentence: strings.guideRemoved(textIn(guide.title, strings.language, guide.language)),
      undo: () => this.attempt(store.guides.put(guide)),
    };
  }

  static override styles = [...DoneElement.styles, ...logCoverageStyles];
}

function labelsIn(strings: Strings, aside: string | undefined): CoverageMapLabels {
  return {
    coverageCaption: strings.coverageHint,
    area: strings.coveragePart,
    allKinds: strings.coverageEntries,
    showCompetencies: strings.coverageShowCompetencies,
    showMissing: strings.coverageShowMissing,
    nothingListed: strings.coverageNothing,
    hours: strings.hoursTotal,
    kinds: strings.evidenceKinds,
    hows: strings.evidenceHows,
    entriesBehind: strings.coverageCell,
    elsewhere: strings.coverageElsewhere,
    elsewhereHint: strings.coverageElsewhereHint,
    ...(aside === undefined ? {} : { aside }),
  };
}

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

declare global {
  interface HTMLElementTagNameMap {
    'log-coverage': LogCoverageElement;
  }
}
