import { type ComingDate, comingDates, formatDate, pastDates, type Requirements, webAddress } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { sayOf, type PathContext } from './path-context.js';
import { stepView } from './steps-view.js';

/** Renewal dates and deadlines, then the steps of each list with its source. */
export function datesView(context: PathContext): TemplateResult {
  const { path, words } = context;
  const { requirements, today } = path;
  if (requirements.length === 0) return html`<p>${words.setsUnknown}</p>`;
  const coming = comingDates(requirements, today);
  const past = pastDates(requirements, today);
  const item = (date: ComingDate) => html`<li>${dateSentence(date, context)}</li>`;
  return html`
    ${
      coming.length > 0
        ? html`<ul class="dates">
            ${coming.map(item)}
          </ul>`
        : html`<p>${words.datesUnknown}</p>`
    }
    ${
      past.length > 0
        ? html`<p>${words.over}</p>
            <ul class="dates over">
              ${past.map(item)}
            </ul>`
        : nothing
    }
    ${requirements.map((set) => setView(set, context))}
  `;
}

/** "December 31, 2026 (in 31 days): Last day: Attest …" */
export function dateSentence({ set, kind, date, days, step }: ComingDate, context: PathContext): TemplateResult {
  const { words, path } = context;
  const say = sayOf(set, words);
  const what = {
    period: () => words.period,
    valid: () => words.valid,
    from: () => html`${words.firstDay} ${say(step?.text)}`,
    by: () => html`${words.lastDay} ${say(step?.text)}`,
  }[kind]();
  const isPartial = date.length < 10;
  return html`<time datetime=${date}>${formatDate(words.language, date)}</time>${
      days < 0 || isPartial ? nothing : html` <span class="quiet">(${words.inDays(days)})</span>`
    }:
    ${what} ${path.requirements.length > 1 ? html`<span class="quiet">${say(set.title)}</span>` : nothing}`;
}

function setView(set: Requirements, { words }: PathContext): TemplateResult {
  const say = sayOf(set, words);
  const { steps = [], source, notFound } = set;
  return html`<h4>${say(set.title)}</h4>
    ${notFound ? html`<p class="unknown">${say(notFound)}</p>` : nothing}
    ${
      steps.length > 0
        ? html`<ol class="steps" aria-label=${words.steps}>
            ${steps.map((step) => stepView(step, words, say))}
          </ol>`
        : html`<p>${words.stepsUnknown}</p>`
    }
    ${source ? sourceView(source, say, words) : nothing}`;
}

function sourceView(
  { url, title, seen }: NonNullable<Requirements['source']>,
  say: ReturnType<typeof sayOf>,
  { source, read, language }: PathContext['words'],
): TemplateResult {
  const address = webAddress(url);
  const name = title === undefined ? (address ?? '') : say(title);
  return html`<p class="quiet">
    ${source}:
    ${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${name}</a>` : name}${
      seen ? html`, ${read(formatDate(language, seen))}` : nothing
    }
  </p>`;
}
