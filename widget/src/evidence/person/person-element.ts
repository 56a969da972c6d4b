import { entryStyles, GrowingList, LightDomElement, progressStyles, tableStyles, titlesOf } from '@imh/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { LazyPart } from '../../element/lazy-part.js';
import { Printing } from '../../element/printing.js';
import { nameOf } from '../files/review-file.js';
import { pageStyles } from '../page-styles.js';
import { measuredLog } from '../people/measured-log.js';
import { logsIn, shownPeople } from '../people/shown-people.js';
import { entriesByDate } from './entries-by-date.js';
import { missingSectionView } from './missing-section-view.js';
import { personSections, type Section } from './person-sections.js';
import { personStyles } from './person-styles.js';
import type { PersonProps } from './person-view.js';
import type { SectionContext } from './section-context.js';
import { subjectLine } from './subject-line.js';

/** Number of entries from which sections are rendered one by one, because each takes noticeably long. */
const longLog = 500;

/** One person's log: what is missing, coverage, progress, certificates, profile, ratings and entries. */
export class PersonElement extends LightDomElement {
  static override styles = [tableStyles, entryStyles, progressStyles, pageStyles, personStyles];

  @property({ attribute: false }) props!: PersonProps;

  @state() private areEntriesOpen = false;
  @state() private isWriting = false;
  @state() private isUnreachable = false;
  readonly #growing = new GrowingList(this, { first: 2, step: 1 });
  readonly #printing = new Printing(this, () => this.#parts);
  /** The list of all entries is rendered once the person opens it, or prints. */
  #wereEntriesOpened = false;
  readonly #questions = new LazyPart(
    this,
    () => import('./define-questions.js'),
    () => (this.isUnreachable = true),
  );
  readonly #heading = createRef<HTMLElement>();
  #context!: SectionContext;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('props');
    const { file, files, contents, requirements, state, arrange, words, language, announce } = this.props;
    const isSame =
      before?.files === files &&
      before.contents === contents &&
      before.requirements === requirements &&
      before.state.chosen === state.chosen &&
      before.words === words;
    if (changed.has('props') && !isSame) {
      const measured = measuredLog(file, { contents, requirements, chosen: state.chosen });
      const { review } = measured;
      const { content } = review;
      const hidesNotes = file.log.purpose === 'backup';
      const entries = { labels: words, language, content, title: titlesOf(content), hidesNotes };
      const { today } = file;
      this.#context = {
        review,
        measured,
        words,
        language,
        contents,
        state,
        arrange,
        files,
        entries,
        today,
        announce,
      };
    }
  }

  protected override render(): TemplateResult {
    const { file } = this.props;
    const sections = personSections(this.#context);
    const isLong = file.entries.length > longLog && !this.#printing.isPrinting;
    const rendered = isLong ? this.#growing.renderedOf([...sections, undefined]) : [...sections, undefined];
    return html`<div class="person">
      ${this.#navigationView()}
      <h2 tabindex="-1" class="person-name" dir="auto" ${ref(this.#heading)}>${nameOf(file)}</h2>
      <p class="quiet">${subjectLine(this.#context)}</p>
      ${this.#missingView()}
      ${repeat(
        rendered,
        (section) => section?.key,
        (section) => (section ? sectionView(section, this.#context) : this.#entriesView()),
      )}
    </div>`;
  }

  protected override firstUpdated(): void {
    this.#heading.value?.focus();
    this.#heading.value?.scrollIntoView({ block: 'nearest' });
  }

  #navigationView(): TemplateResult {
    const { file, files, contents, requirements, state, words, open, back } = this.props;
    const shown = shownPeople(files, state, { contents, requirements, chosen: state.chosen });
    const people = shown.includes(file) ? shown : logsIn(files);
    const index = people.indexOf(file);
    const goTo = (label: string, target: number): TemplateResult =>
      html`<button type="button" ?disabled=${!people[target]} @click=${() => open(people[target]!)}>${label}</button>`;
    return html`<nav class="ways no-print" aria-label=${words.peopleHeading}>
      <button type="button" @click=${back}>${words.backToList}</button>
      ${
        people.length > 1
          ? html`${goTo(words.previous, index - 1)} ${goTo(words.next, index + 1)}
              <span class="quiet">${words.placeOf(index + 1, people.length)}</span>`
          : nothing
      }
      <button type="button" @click=${this.#print}>${words.printPerson}</button>
    </nav>`;
  }

  #missingView(): unknown {
    const { isWriting, isUnreachable } = this;
    const isWritable = isWriting && this.#questions.part !== undefined;
    return guard([this.#context, isWritable, isUnreachable], () =>
      missingSectionView(this.#context, { isWriting: isWritable, isUnreachable, write: this.#write }),
    );
  }

  #entriesView(): TemplateResult {
    const { words, file } = this.props;
    const { areEntriesOpen } = this;
    const { isPrinting } = this.#printing;
    this.#wereEntriesOpened ||= areEntriesOpen || isPrinting;
    const toggle = (event: Event): void => {
      if (!isPrinting) this.areEntriesOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`<section>
      <details class="all-entries" ?open=${areEntriesOpen || isPrinting} @toggle=${toggle}>
        <summary>${words.allEntries} (${file.entries.length})</summary>
        ${
          this.#wereEntriesOpened
            ? html`<imh-entry-list
                .entries=${guard([file], () => entriesByDate(file.entries))}
                .context=${this.#context.entries}
                .whole=${isPrinting}
              ></imh-entry-list>`
            : nothing
        }
      </details>
    </section>`;
  }

  readonly #write = async (): Promise<void> => {
    this.isUnreachable = false;
    this.isWriting = (await this.#questions.load()) !== undefined;
  };

  readonly #print = async (): Promise<void> => {
    this.#printing.begin();
    await this.updateComplete;
    print();
  };

  /** Includes the parts inside, which printing and tests wait for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await Promise.all([...this.#parts].map(({ updateComplete }) => updateComplete));
    return isComplete;
  }

  get #parts(): Iterable<LightDomElement> {
    return this.querySelectorAll<LightDomElement>('imh-entry-list, imh-coverage-map');
  }

  static define(tag = 'imh-evidence-person', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}

function sectionView({ title, view }: Section, context: SectionContext): TemplateResult {
  return html`<section>
    <h3 class="section">${title}</h3>
    ${guard([context], view)}
  </section>`;
}
