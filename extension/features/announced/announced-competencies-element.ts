import { cleanAddress } from '@imh/capture';
import {
  type AnnouncedTags,
  announcedTags,
  type CompetencyTag,
  formatDate,
  type Framework,
  localDay,
  permittedTitle,
  textIn,
  type Trainings,
} from '@imh/core';
import type { Draft } from '@imh/storage';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DoneElement } from '../done-element.js';
import { shownFramework } from '../settings.js';
import { announcedView, foldedList } from './announced-view.js';
import { filledIn } from './guide-matches.js';
import { inFormStyles } from '../form/in-form-styles.js';

type Listed = NonNullable<NonNullable<Draft['fromPage']>['trainings']>[number];

/**
 * What announces itself for the page of a draft: competencies that an installed training guide has filled in, those that
 * the page itself states, and the trainings of a page that lists several.
 */
export class AnnouncedCompetenciesElement extends DoneElement {
  /** The draft in the form; it is changed in the store, from which the form takes it over. */
  @property({ attribute: false }) draft?: Draft | undefined;
  @state() private guides: readonly Trainings[] = [];
  @state() private shown?: Framework | undefined;
  #announced?: { readonly of: Draft['fromPage']; readonly shown: Framework | undefined; readonly found: AnnouncedTags };

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what === 'guides' || what === 'frameworks' || what === 'settings',
      async () => {
        this.shown = await shownFramework(this.store);
        this.guides = await this.store.guides.list();
      },
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') && changed.get('draft')?.id !== this.draft?.id) this.done = undefined;
  }

  protected override render() {
    const { draft, strings } = this;
    if (!draft) return nothing;
    const { trainings = [] } = draft.fromPage ?? {};
    return html`
      ${this.renderDone()} ${this.renderFailure()} ${this.#renderGuides(draft)} ${this.#renderAnnounced(draft)}
      ${trainings.length > 1 ? this.#renderTrainings(trainings, strings.trainingsListed(trainings.length)) : nothing}
    `;
  }

  /** "From the training guide of …", with one button that removes all of its competencies. */
  #renderGuides(draft: Draft) {
    const { strings, guides } = this;
    const found = (draft.fromGuides ?? []).flatMap(({ guide: id, training: part, unknown }) => {
      const guide = guides.find((one) => one.id === id);
      const training = guide?.trainings.find((one) => one.id === part);
      return guide && training ? [{ guide, training, unknown }] : [];
    });
    if (found.length === 0) return nothing;
    const count = fromGuide(draft).length;
    return html`<div class="notice stack">
      ${found.map(({ guide, training, unknown }) => {
        const words = (text: Trainings['title'] | undefined) => textIn(text, strings.language, guide.language);
        const source = words(guide.publisher?.name) || words(guide.title);
        return html`<p>
          ${strings.fromGuide(source, words(training.title))}
          ${training.alignedBy ? `${strings.alignedBy[training.alignedBy]}.` : nothing}
          ${unknown > 0 ? strings.guideUnknown(unknown) : nothing}
        </p>`;
      })}
      ${
        count > 0
          ? html`<div class="row">
              <button type="button" class="plain" @click=${() => this.act(() => this.#removeFromGuides())}>
                ${strings.fromGuideRemove(count)}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderAnnounced(draft: Draft) {
    const { strings } = this;
    const { tags, unknown } = this.#announcedIn(draft);
    const chosen = new Set((draft.content.competencies ?? []).map(keyOf));
    return announcedView(
      {
        tags,
        unknown,
        isChosen: (tag) => chosen.has(keyOf(tag)),
        nameOf: (tag) => this.#nameOf(tag),
        choose: (some, isChosen) => this.act(() => this.#choose(some, isChosen)),
      },
      strings,
    );
  }

  #announcedIn({ fromPage }: Draft): AnnouncedTags {
    const { shown, store, strings } = this;
    const known = this.#announced;
    if (known && known.of === fromPage && known.shown === shown) return known.found;
    const found = announcedTags(fromPage?.announced ?? [], {
      frameworks: store.frameworks,
      shown,
      language: strings.language,
    });
    this.#announced = { of: fromPage, shown, found };
    return found;
  }

  #nameOf({ framework: id, node, label }: CompetencyTag): string {
    const framework = this.store.framework(id);
    const found = framework?.nodes.find((one) => one.id === node);
    const title = framework && found && permittedTitle(framework, found, 'show', this.strings.language);
    return title || label || node || '';
  }

  #renderTrainings(trainings: readonly Listed[], title: string): TemplateResult {
    const { strings } = this;
    return html`<section class="stack trainings" aria-labelledby="trainings">
      <h3 id="trainings">${title}</h3>
      <p class="hint">${strings.trainingsListedHint}</p>
      ${foldedList(
        trainings,
        (training) =>
          html`<div>
            <p>${training.title}</p>
            ${training.dateStart ? html`<p class="quiet">${daysIn(training, strings.language)}</p>` : nothing}
            <button
              type="button"
              class="plain"
              aria-label="${strings.trainingUse}: ${training.title}"
              @click=${() => this.act(() => this.#use(training))}
            >
              ${strings.trainingUse}
            </button>
          </div>`,
        strings.trainingsMore,
      )}
    </section>`;
  }

  async #choose(tags: readonly CompetencyTag[], isChosen: boolean): Promise<void> {
    const keys = new Set(tags.map(keyOf));
    await this.#change((draft) => {
      const others = (draft.content.competencies ?? []).filter((tag) => !keys.has(keyOf(tag)));
      return withTags(draft, isChosen ? [...others, ...tags] : others);
    });
  }

  async #removeFromGuides(): Promise<void> {
    let removed: readonly CompetencyTag[] = [];
    const changed = await this.#change((draft) => {
      removed = fromGuide(draft);
      const others = (draft.content.competencies ?? []).filter((tag) => !removed.includes(tag));
      return withTags(draft, others);
    });
    if (!changed) return;
    this.done = {
      sentence: this.strings.fromGuideRemoved(removed.length),
      undo: () => this.#change((draft) => withTags(draft, [...(draft.content.competencies ?? []), ...removed])),
    };
  }

  /** One of several trainings becomes the subject of the draft. What the person has typed elsewhere stays. */
  async #use(training: Listed): Promise<void> {
    const { language } = this.strings;
    const guides = await this.store.guides.list();
    let before: Draft | undefined;
    const changed = await this.#change((draft) => {
      before = draft;
      const chosen = { ...draft, content: { ...draft.content, ...contentOf(training) } };
      return filledIn(this.store, chosen, guides, language);
    });
    if (!changed) return;
    this.done = {
      sentence: this.strings.trainingUsed(training.title),
      undo: () =>
        this.#change((draft) => ({ ...draft, content: before!.content, fromGuides: before!.fromGuides ?? [] })),
    };
  }

  /** Changes the draft as it is stored now, which has every keystroke of the form. */
  async #change(update: (draft: Draft) => Draft): Promise<Draft | undefined> {
    const { store, draft } = this;
    const current = draft && (await store.draft(draft.id));
    if (!current) return undefined;
    const next = { ...update(current), touched: true, changedAt: new Date().toISOString() };
    const { draftNotKept, draftFailed } = this.strings;
    const kept = await this.attempt(store.keepDraft(next), ({ code }) =>
      code === 'full-disk' ? draftNotKept : draftFailed,
    );
    return kept && next;
  }

  static override styles = [
    ...DoneElement.styles,
    inFormStyles,
    css`
      div[role='status']:not(:has(> *)) {
        position: absolute;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-inline-size: 0;
      }
      fieldset.stack,
      .trainings.stack,
      .notice.stack {
        gap: 0.5rem;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      h3 {
        font: inherit;
        font-weight: 600;
      }
      .list {
        gap: 0.5rem;
      }
      .choice {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.6rem;
        align-items: baseline;
        overflow-wrap: anywhere;
      }
      .choice input {
        inline-size: 1.15rem;
        block-size: 1.15rem;
        margin: 0;
        transform: translateY(0.15rem);
      }
    `,
  ];
}

const keyOf = ({ framework, node, localArea }: CompetencyTag): string => JSON.stringify([framework, node, localArea]);

const fromGuide = ({ content }: Draft): CompetencyTag[] =>
  (content.competencies ?? []).filter(({ source }) => source === 'training-guide');

const withTags = (draft: Draft, competencies: CompetencyTag[]): Draft => ({
  ...draft,
  content: { ...draft.content, competencies },
});

function daysIn({ dateStart = '', dateEnd }: Listed, language: string): string {
  return [dateStart, dateEnd].flatMap((day) => (day ? [formatDate(language, day)] : [])).join(' – ');
}

/** As a page that has only this training would fill them in. */
function contentOf({ title, url, dateStart, dateEnd }: Listed): Draft['content'] {
  const address = cleanAddress(url ?? '');
  const last = dateEnd ?? dateStart;
  const today = localDay(new Date());
  const isUpcoming = dateStart !== undefined && dateStart > today;
  const isDay = last !== undefined && last.length === today.length;
  return {
    title,
    ...(address ? { url: address } : {}),
    ...(dateStart ? { dateStart } : {}),
    ...(isUpcoming ? { status: 'planned' } : isDay ? { status: 'finished', dateCompleted: last } : {}),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'announced-competencies': AnnouncedCompetenciesElement;
  }
}
