import {
  formatDate,
  formatHours,
  gapsOf,
  matchingTrainings,
  type MatchedTraining,
  textIn,
  type Trainings,
  webAddress,
} from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fileButton } from '../file-button.js';
import type { Strings } from '../../strings/index.js';
import type { CoverageData } from './coverage-data.js';

/** A training of one of the installed guides that matches a gap. */
export interface NextStep extends MatchedTraining {
  readonly guide: Trainings;
}

/** Trainings listed at once; more are only counted. */
const mostSteps = 8;

interface NextSteps {
  readonly gaps: readonly string[];
  readonly steps: readonly NextStep[];
}

/** Trainings of the installed guides for areas without evidence: those that fill the most gaps first. */
export function nextStepsIn(data: CoverageData, category: string | undefined, today: string): NextSteps {
  const { framework, outline, counters, guides } = data;
  const gaps = gapsOf(outline, counters, category);
  const steps = guides.flatMap((guide) =>
    matchingTrainings(guide, { frameworkId: framework.id, outline, gaps, today }).map((step) => ({ ...step, guide })),
  );
  return { gaps, steps: steps.sort((one, other) => other.reasons.length - one.reasons.length) };
}

interface NextStepsProps extends NextSteps {
  readonly guides: readonly Trainings[];
  readonly strings: Strings;
  title(node: string): string;
  plan(step: NextStep): void;
  addGuide(file: File): void;
  removeGuide(guide: Trainings): void;
}

export function nextStepsView({ guides, gaps, steps, ...rest }: NextStepsProps): TemplateResult {
  const { strings, addGuide, removeGuide } = rest;
  const more = steps.length - mostSteps;
  const emptySentence =
    guides.length === 0 ? strings.nextNoGuide : gaps.length === 0 ? strings.nextNoGap : strings.nextNoMatch;
  return html`<section class="card stack" aria-labelledby="next">
    <h3 id="next">${strings.nextTitle}</h3>
    ${steps.length === 0 ? html`<p>${emptySentence}</p>` : nothing}
    <ul class="list steps">
      ${steps.slice(0, mostSteps).map((step) => stepView(step, rest))}
    </ul>
    ${more > 0 ? html`<p class="quiet">${strings.nextMore(more)}</p>` : nothing}
    <div class="row">
      ${fileButton({ label: strings.addGuide, accept: '.json,.csv,.tsv,.txt,.xlsx', onFiles: ([file]) => file && addGuide(file) })}
      ${guides.map(
        (guide) =>
          html`<button type="button" class="plain" @click=${() => removeGuide(guide)}>
            ${strings.removeGuide(textIn(guide.title, strings.language, guide.language))}
          </button>`,
      )}
    </div>
  </section>`;
}

function stepView(step: NextStep, { strings, title, plan }: Omit<NextStepsProps, 'guides' | 'gaps' | 'steps'>) {
  const { training, guide, reasons, next } = step;
  const { language } = strings;
  const name = textIn(training.title, language, guide.language);
  const address = webAddress(training.urls?.[0]);
  const facts = [
    training.provider,
    next && formatDate(language, next),
    training.minutes === undefined ? undefined : strings.hoursTotal(formatHours(training.minutes, language)),
    training.alignedBy && strings.alignedBy[training.alignedBy],
  ];
  const gaps = reasons.flatMap((reason) => ('gap' in reason ? [title(reason.gap)] : []));
  return html`<li>
    <p class="step-title">
      ${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${name}</a>` : name}
    </p>
    <p class="quiet">${facts.filter(Boolean).join(' · ')}</p>
    <p>${strings.nextFor(gaps.join('; '))}</p>
    <button type="button" aria-label="${strings.planTraining}: ${name}" @click=${() => plan(step)}>
      ${strings.planTraining}
    </button>
  </li>`;
}
