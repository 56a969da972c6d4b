import {
  formatDate,
  localDay,
  type MatchedTraining,
  matchingTrainings,
  type SelfCheckGap,
  type Training,
  type Trainings,
  webAddress,
} from '@imh/core';
import { type OutlineContent, phrase } from '@imh/elements';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Problem } from '../../data/problem.js';
import { reasonOf } from '../../failure/reason.js';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import type { Asked } from '../result/asked.js';

/** What the list needs; for a person's plan and for a team's. */
export type TrainingWords = Pick<
  SelfCheckKeepingStrings,
  | 'language'
  | 'trainings'
  | 'trainingsFrom'
  | 'trainingsNone'
  | 'trainingsFailed'
  | 'relatesTo'
  | 'saysWho'
  | 'next'
  | 'hours'
  | 'more'
>;
type Words = TrainingWords;

/** A guide, or why it could not be loaded, in a sentence. */
export type LoadedGuide = { readonly guide: Trainings } | { readonly reason: string };

/** Trainings shown at first, and with each "Show more". */
const first = 4;
const step = 16;

export interface TrainingListProps {
  readonly words: Words;
  readonly content: OutlineContent;
  readonly asked: Pick<Asked, 'nameOf'>;
  readonly gaps: readonly SelfCheckGap[];
  /** Nodes in the plan; they come before the gaps. */
  readonly planned: ReadonlySet<string>;
}

/** Trainings of the association's guide that match the plan and the gaps, each with the reason. */
export class TrainingList {
  readonly #host: ReactiveControllerHost;
  #shown = first;
  #loaded: LoadedGuide | undefined;
  #matched: { readonly gaps: readonly SelfCheckGap[]; readonly trainings: readonly MatchedTraining[] } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Why a guide could not be loaded. */
  async explain(problem: Problem, language: string): Promise<LoadedGuide> {
    return { reason: await reasonOf(problem, language) };
  }

  /** The guide to show; undefined if the publisher names none. */
  setGuide(loaded: LoadedGuide | undefined): void {
    this.#loaded = loaded;
    this.#matched = undefined;
    this.#host.requestUpdate();
  }

  /** @param isWhole every training, without a button that shows more */
  render(props: TrainingListProps, isWhole = false): TemplateResult | typeof nothing {
    const { words, content } = props;
    if (!this.#loaded) return nothing;
    const heading = html`<h4>${words.trainings}</h4>`;
    if ('reason' in this.#loaded)
      return html`${heading}
        <p>${words.trainingsFailed} ${this.#loaded.reason}</p>`;
    const { guide } = this.#loaded;
    const matched = this.#match(guide, props);
    if (matched.length === 0)
      return html`${heading}
        <p>${words.trainingsNone}</p>`;
    const shown = isWhole ? matched : matched.slice(0, this.#shown);
    const left = matched.length - shown.length;
    const more = (): void => {
      this.#shown += step;
      this.#host.requestUpdate();
    };
    return html`${heading}
      <p class="quiet">${words.trainingsFrom(content.say(guide.title).text)}</p>
      <ul>
        ${shown.map((training) => trainingItem(training, props))}
      </ul>
      ${left > 0 ? html`<button type="button" class="plain" @click=${more}>${words.more(left)}</button>` : nothing}`;
  }

  /** Not again while the person writes the plan: the list keeps its order under their hands. */
  #match(guide: Trainings, { content, gaps, planned }: TrainingListProps): readonly MatchedTraining[] {
    if (this.#matched?.gaps !== gaps) {
      const trainings = matchingTrainings(guide, {
        frameworkId: content.framework.id,
        outline: content.outline,
        gaps: [...new Set([...planned, ...gaps.map(({ node }) => node)])],
        today: localDay(new Date()),
      });
      this.#matched = { gaps, trainings };
    }
    return this.#matched.trainings;
  }
}

function trainingItem({ training, reasons, next }: MatchedTraining, props: TrainingListProps): TemplateResult {
  const { words, content, asked } = props;
  const name = phrase(content.say(training.title));
  const { provider, minutes, urls, alignedBy } = training;
  const areas = [...new Set(reasons.flatMap((reason) => ('gap' in reason ? [asked.nameOf(reason.gap).text] : [])))];
  const facts = [provider, next && words.next(formatDate(words.language, next)), minutes && hoursOf(minutes, words)];
  const address = webAddress(urls?.[0]);
  const relation = [words.relatesTo(areas.slice(0, 3).join('; ')), aligned(words, alignedBy)];
  return html`<li>
    <div>
      <p>${address ? html`<a href=${address}>${name}</a>` : html`<strong>${name}</strong>`}</p>
      <p class="quiet">${facts.filter(Boolean).join(' · ')}</p>
      <p>${relation.filter(Boolean).join(', ')}</p>
    </div>
  </li>`;
}

const hoursOf = (minutes: number, words: Words): string => words.hours(Math.round(minutes / 6) / 10);
const aligned = (words: Words, by: Training['alignedBy']): string => (by ? words.saysWho[by] : '');
