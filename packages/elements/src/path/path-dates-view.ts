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
  return html`
    ${coming.length > 0 ? datesList(coming, 'dates', context) : html`<p>${words.datesUnknown}</p>`}
    ${
      past.length > 0
        ? html`<p>${words.over}</p>
            ${datesList(past, 'dates over', context)}`
        : nothing
    }
    ${requirements.map((set) => setView(set, context))}
  `;
}

/** Each date once, with everything that is due then. */
function datesList(dates: readonly ComingDate[], kind: string, context: PathContext): TemplateResult {
  const byDate = new Map<string, ComingDate[]>();
  for (const one of dates) byDate.set(one.date, [...(byDate.get(one.date) ?? []), one]);
  return html`<ul class=${kind}>
    ${[...byDate.values()].map(
      (same) =>
        html`<li>
          ${dateView(same[0]!, context)}
          <ul>
            ${same.map((one) => html`<li>${whatView(one, context)}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;
}

/** "December 31, 2026 (in 31 days)" */
export function dateView({ date, days }: ComingDate, { words }: PathContext): TemplateResult {
  const isPartial = date.length < 10;
  const distance = days < 0 || isPartial ? '' : ` (${words.inDays(days)})`;
  return html`<time datetime=${date}>${formatDate(words.language, date)}</time>${distance}`;
}

/** What is due then, with its list if there are several. */
export function whatView({ set, kind, step }: ComingDate, { words, path }: PathContext): TemplateResult {
  const say = sayOf(set, words);
  const what = {
    period: () => words.period,
    valid: () => words.valid,
    from: () => html`${words.firstDay} ${say(step?.text)}`,
    by: () => html`${words.lastDay} ${say(step?.text)}`,
  }[kind]();
  return html`${what} ${path.requirements.length > 1 ? html`<span class="quiet">${say(set.title)}</span>` : nothing}`;
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
