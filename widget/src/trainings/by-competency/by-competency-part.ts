// Loaded for a guide with view="crosswalk".
import { GrowingList, tableStyles } from '@imh/elements';
import { html, type LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { forLatest } from '../../element/for-latest.js';
import { addStyles } from '../../element/late-styles.js';
import { LateWords } from '../../element/late-words.js';
import { selectField } from '../../list-filters/filter-fields.js';
import { guideViewsStrings } from '../../strings/guide-views.js';
import type { TrainingsStrings } from '../../strings/trainings.js';
import type { FilterState } from '../filter-state.js';
import type { FoundTrainings } from '../found-trainings.js';
import type { GuideActions } from '../guide-actions.js';
import type { GuideContent } from '../guide-content.js';
import { competencyCrosswalk, type CrosswalkDomain } from './by-competency-content.js';
import { byCompetencyStyles } from './by-competency-styles.js';
import { countsView } from './counts-view.js';
import { type Coverage, domainView, headingId } from './domain-view.js';

export interface ByCompetencyProps {
  readonly content: GuideContent;
  readonly found: FoundTrainings;
  readonly filter: FilterState;
  readonly words: TrainingsStrings;
  readonly actions: GuideActions;
  readonly headingLevel: 2 | 3;
}

/** A guide as a crosswalk: every competency with its trainings, and those without one first. */
export class ByCompetency {
  readonly #host: LitElement;
  readonly #strings: LateWords<Awaited<ReturnType<typeof guideViewsStrings>>>;
  readonly #growing: GrowingList;
  readonly #crosswalkOf = forLatest(competencyCrosswalk);
  #coverage: Coverage = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#strings = new LateWords(host, guideViewsStrings);
    this.#growing = new GrowingList(host, { first: 3, step: 1 });
    for (const styles of [tableStyles, byCompetencyStyles]) addStyles(host.renderRoot as ShadowRoot, styles);
  }

  /** Loads the strings, so that the first render is complete. */
  prepare(language: string): Promise<unknown> {
    return this.#strings.load(language);
  }

  /** In place of the list of trainings; undefined without the framework or its strings. */
  render({ content, found, filter, ...view }: ByCompetencyProps) {
    const strings = this.#strings.in(view.words.language);
    if (!strings) return undefined;
    const { names } = content;
    if (!names) return undefined;
    const crosswalk = this.#crosswalkOf(names, found, filter);
    const coverage = this.#coverage;
    const shown = crosswalk.domains.filter(({ covered, total }) =>
      coverage === 'with' ? covered > 0 : coverage === 'without' ? covered < total : true,
    );
    const props = { ...view, content, coverage, strings };
    const choose = (value: string): void => {
      this.#coverage = value as Coverage;
      this.#host.requestUpdate();
    };
    return html`<div class="crosswalk-view" part="crosswalk">
      <p class="lead">${strings.covered(crosswalk.covered, crosswalk.total, names.competencies > 0)}</p>
      ${countsView({ crosswalk, strings, goTo: (domain) => this.#goTo(domain, crosswalk.domains) })}
      <div class="fields coverage">
        ${selectField({
          id: 'coverage',
          label: strings.show,
          value: coverage,
          any: strings.showAll,
          choices: [
            ['without', strings.withoutTraining],
            ['with', strings.withTraining],
          ],
          change: choose,
        })}
      </div>
      ${shown.length === 0 ? html`<p class="quiet">${strings.nothing}</p>` : nothing}
      ${repeat(
        this.#growing.renderedOf(shown),
        ({ id }) => id,
        (domain) => domainView(domain, props),
      )}
    </div>`;
  }

  /** @param back leads back from the trainings of one competency; undefined if the crosswalk is shown */
  renderNotice(
    language: string,
    { lacksFramework, back }: { lacksFramework: boolean; back: (() => void) | undefined },
  ) {
    const strings = this.#strings.in(language);
    if (strings && lacksFramework) return html`<p class="notice">${strings.needsFramework}</p>`;
    return strings && back
      ? html`<button type="button" class="plain back" @click=${back}>${strings.back}</button>`
      : nothing;
  }

  async #goTo(domain: CrosswalkDomain, domains: readonly CrosswalkDomain[]): Promise<void> {
    this.#coverage = '';
    this.#growing.growTo(domains.indexOf(domain) + 1);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const heading = (this.#host.renderRoot as ShadowRoot).getElementById(headingId(domain));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }
}
