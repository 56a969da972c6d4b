import { formatDate, localDay } from '@imh/core';
import { LightDomElement, type OutlineContent, tableStyles, titlesOf } from '@imh/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';
import type { ReviewFile } from '../files/review-file.js';
import { pageStyles } from '../page-styles.js';
import { compareView } from './compare-view.js';
import { EarlierFiles, type StartReading } from './earlier-files.js';
import { filesView } from './files-view.js';
import { LastResult } from './last-result.js';
import { named, type OwnSums, ownSums } from './own-sums.js';
import { openNumbersInPrint } from './numbers-view.js';
import { programFieldView } from './program-field-view.js';
import type { saveTeamSums } from './save-team-sums.js';
import { saveView } from './save-view.js';
import { strengthsView } from './strengths-view.js';
import { sumsNotes } from './sums-notes.js';
import type { TeamContext } from './team-context.js';
import { type TeamFigures, teamFigures } from './team-figures.js';
import { teamMembers } from './team-members.js';
import { type TeamOptions, teamOptionsView } from './team-options-view.js';
import type { TeamGuide } from './team-guide.js';
import { TeamPlan } from './team-plan.js';
import { growthSection, hiddenNote, otherSections } from './team-sections-view.js';
import { teamStyles } from './team-styles.js';

type ShownFigures = TeamFigures & Required<Pick<TeamFigures, 'combined'>>;

/**
 * A team's strengths and gaps by domain: totals without averages or ranks. On a reviewer's page it is one of several
 * views; for a program it is the page, with a plan, trainings, a comparison and sums to save.
 */
export class TeamElement extends LightDomElement {
  static override styles = [tableStyles, pageStyles, teamStyles];

  @property({ attribute: false }) files: readonly ReviewFile[] = [];
  @property({ attribute: false }) contents: readonly OutlineContent[] = [];
  @property({ attribute: false }) words!: EvidenceTeamStrings;
  /** Back to the reviewer's list; absent on a page for a program. */
  @property({ attribute: false }) back: (() => void) | undefined;
  @property({ attribute: false }) leaveOut: (file: ReviewFile) => void = () => undefined;
  @property({ attribute: false }) announce: (sentence: string) => void = () => undefined;
  @property({ attribute: false }) startReading!: StartReading;
  /** The guide to trainings that the page names. */
  @property({ attribute: false }) guide: TeamGuide | undefined;

  /** Index of the framework that the person has chosen; at first the first one that somebody's files are about. */
  @state() private chosen: number | undefined;
  /** Undefined until the lead has chosen: a reviewer has every file open and sees all figures. */
  @state() private smallChoice: boolean | undefined;
  @state() private showsNames = false;
  @state() private program = '';
  @state() private isProgramMissing = false;
  @state() private isUnreachable = false;

  readonly #heading = createRef<HTMLElement>();
  readonly #unreachable = (): void => void (this.isUnreachable = true);
  readonly #plan = new TeamPlan(this, this.#unreachable);
  readonly #earlier = new EarlierFiles(this, this.#unreachable);
  #connection: AbortController | undefined;
  readonly #openedAt = new Date().toISOString();
  readonly #own = new LastResult<OwnSums>();
  readonly #figures = new LastResult<TeamFigures>();
  readonly #earlierFigures = new LastResult<TeamFigures>();

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.back && (changed.has('guide') || changed.has('words'))) {
      void this.#plan.load(this.guide, this.words.language);
    }
  }

  protected override render(): TemplateResult {
    const { words, contents, back } = this;
    const content = contents[this.chosen ?? this.#firstUsed()] ?? contents[0];
    return html`<div class="team">
      ${back ? this.#reviewerHead(back) : nothing} ${contents.length > 1 ? this.#choiceView(content!) : nothing}
      ${this.isUnreachable ? html`<p role="alert">${words.unreachable}</p>` : nothing}
      ${content ? this.#contentView(content) : html`<p>${words.noFramework}</p>`}
      ${back ? html`<p class="informal">${words.informal}</p>` : nothing}
    </div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    openNumbersInPrint(this, this.#connection.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection?.abort();
  }

  protected override firstUpdated(): void {
    this.#heading.value?.focus();
    this.#heading.value?.scrollIntoView({ block: 'nearest' });
  }

  #reviewerHead(back: () => void): TemplateResult {
    const { words } = this;
    return html`<nav class="ways no-print" aria-label=${words.peopleHeading}>
        <button type="button" @click=${back}>${words.backToList}</button>
        <button type="button" @click=${() => print()}>${words.print}</button>
      </nav>
      <h2 tabindex="-1" class="person-name" ${ref(this.#heading)}>${words.teamTitle}</h2>
      <p class="quiet">${words.teamHint}</p>`;
  }

  #contentView(content: OutlineContent): TemplateResult {
    const { words, back } = this;
    const context: TeamContext = { content, words, title: titlesOf(content) };
    const figures = this.#figuresOf(content);
    const { combined, own } = figures;
    return html`${
      back
        ? nothing
        : html`${filesView(this.files, words, this.leaveOut)}
          ${programFieldView({
            words,
            program: this.program,
            isMissing: this.isProgramMissing,
            write: (program) => this.#write(program),
          })}`
    }
    ${teamOptionsView({
      words,
      showsSmall: this.#showsSmall,
      showsNames: this.showsNames,
      hasNames: !back && own.names.length > 0,
      choose: (options) => this.#choose(options),
    })}
    ${sumsNotes(figures, content, words).map((note) => html`<p class="mark-line">${note}</p>`)}
    ${combined ? this.#figuresView({ ...figures, combined }, context) : html`<p>${words.teamNothing}</p>`}`;
  }

  #figuresView(figures: ShownFigures, context: TeamContext): TemplateResult {
    const { words, back } = this;
    const { combined, own } = figures;
    const { rows, people, selfChecks, ratings, logs, from, to, programs } = combined;
    const dateOf = (day: string): string => formatDate(words.language, day);
    const growth = growthSection(rows, context);
    return html`<p class="only-print program-line">
        ${[this.program.trim(), dateOf(localDay(new Date()))].filter(Boolean).join(' · ')}
      </p>
      <p class="facts">
        ${[words.teamCounts(people, selfChecks, ratings, logs), programs.length > 1 && words.programs(programs.length)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      ${from !== undefined && to !== undefined ? html`<p class="quiet">${words.teamPeriod(dateOf(from), dateOf(to))}</p>` : nothing}
      ${own.sums ? html`<p class="quiet">${words.teamRules}</p>` : nothing}
      ${
        programs.length > 1
          ? html`<p class="quiet" dir="auto">
              ${words.programsTitle}:
              ${words.and(programs.map(({ name, people: count }) => words.programPeople(name || words.theseFiles, count)))}
            </p>`
          : nothing
      }
      ${hiddenNote(rows, context)} ${growth}
      ${
        growth === nothing
          ? nothing
          : strengthsView({
              ...context,
              rows,
              planned: this.#plan.planned,
              ...(back ? {} : { addToPlan: this.#plan.add }),
            })
      }
      ${back ? nothing : this.#plan.render(rows, context)} ${otherSections(rows, context)}
      ${back ? nothing : this.#programEnd(figures, context)}`;
  }

  #programEnd(figures: ShownFigures, context: TeamContext): TemplateResult {
    const { words } = this;
    const { files, failed } = this.#earlier;
    const names = this.showsNames ? figures.own.names : [];
    return html`${compareView({
      ...context,
      now: figures.combined.rows,
      earlier: files.length > 0 ? this.#earlierFiguresOf(context.content) : undefined,
      failed,
      read: (chosen) => this.#earlier.read(chosen, this.startReading),
      clear: () => {
        this.#earlier.clear();
        this.requestUpdate();
      },
    })}
    ${
      names.length > 0
        ? html`<section>
            <h3 class="section">${words.namesTitle}</h3>
            <ul class="gaps">
              ${names.map((name) => html`<li dir="auto">${name}</li>`)}
            </ul>
          </section>`
        : nothing
    }
    ${saveView(words, () => void this.#save(context.content))}`;
  }

  #choiceView(chosen: OutlineContent): TemplateResult {
    const { words, contents } = this;
    const choose = (event: Event): void => void (this.chosen = (event.target as HTMLSelectElement).selectedIndex);
    return html`<div class="fields no-print">
      <div>
        <label for="team-framework">${words.teamFramework}</label>
        <select id="team-framework" @change=${choose}>
          ${contents.map(
            (content) =>
              html`<option ?selected=${content === chosen}>
                ${content.say(content.framework.title).text}, ${words.version(content.framework.version)}
              </option>`,
          )}
        </select>
      </div>
    </div>`;
  }

  get #showsSmall(): boolean {
    return this.smallChoice ?? this.back !== undefined;
  }

  #choose({ showsSmall, showsNames }: Partial<TeamOptions>): void {
    if (showsSmall !== undefined) this.smallChoice = showsSmall;
    if (showsNames !== undefined) this.showsNames = showsNames;
  }

  #write(program: string): void {
    this.program = program;
    if (program.trim()) this.isProgramMissing = false;
  }

  async #save(content: OutlineContent): Promise<void> {
    const { combined, ...figures } = this.#figuresOf(content);
    if (!combined) return;
    this.isProgramMissing = figures.own.sums !== undefined && !this.program.trim();
    if (this.isProgramMissing) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('#team-program')?.focus();
      return;
    }
    const { id, version } = content.framework;
    const saving = this.#saveSums(combined, {
      words: this.words,
      program: this.program.trim(),
      framework: { id, version },
      showsSmall: this.#showsSmall,
      plan: this.#plan.state.plan,
      participants: this.showsNames ? figures.own.names : [],
    });
    const file = await saving.catch(this.#unreachable);
    if (file) this.announce(this.words.saved(file));
  }

  async #saveSums(...saving: Parameters<typeof saveTeamSums>): Promise<string> {
    const { saveTeamSums } = await import('./save-team-sums.js');
    return saveTeamSums(...saving);
  }

  #figuresOf(content: OutlineContent): TeamFigures {
    const own = this.#own.of([this.files, content], () => ownSums(this.files, content, this.#openedAt));
    const { program } = this;
    return this.#figures.of([own, content, this.#showsSmall, program], () =>
      teamFigures({ own: named(own, program), files: this.files, content, showsSmall: this.#showsSmall }),
    );
  }

  #earlierFiguresOf(content: OutlineContent): TeamFigures {
    const { files } = this.#earlier;
    return this.#earlierFigures.of([files, content, this.#showsSmall], () =>
      teamFigures({ own: ownSums(files, content, this.#openedAt), files, content, showsSmall: this.#showsSmall }),
    );
  }

  #firstUsed(): number {
    return this.contents.findIndex(
      ({ framework }) =>
        teamMembers(this.files, framework).members.length > 0 ||
        this.files.some((file) => file.kind === 'sums' && file.document.framework.id === framework.id),
    );
  }

  static define(tag = 'imh-evidence-team', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}
