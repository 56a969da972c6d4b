import { webAddress } from '@imh/core';
import { codeText, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GuideViewsStrings } from '../../strings/guide-views.js';
import type { TrainingsStrings } from '../../strings/trainings.js';
import { factsOf } from '../facts.js';
import type { GuideActions } from '../guide-actions.js';
import type { GuideContent, GuideEntry } from '../guide-content.js';
import type { CrosswalkArea, CrosswalkDomain, CrosswalkLine } from './by-competency-content.js';

/** Which competencies are shown: all, or only those with or without a training. */
export type Coverage = '' | 'with' | 'without';

export interface DomainView {
  readonly content: GuideContent;
  readonly coverage: Coverage;
  readonly headingLevel: 2 | 3;
  readonly strings: GuideViewsStrings;
  readonly words: TrainingsStrings;
  readonly actions: GuideActions;
}

/** One domain: first what has no training yet, then each competency with its trainings. */
export function domainView(domain: CrosswalkDomain, view: DomainView) {
  const { coverage, headingLevel, strings } = view;
  const { id, without, covered, total } = domain;
  const isWhole = domain.areas.length === 1 && domain.areas[0]!.lines[0]!.id === id;
  const level = (headingLevel + 1) as 3 | 4;
  return html`<section class="domain" aria-labelledby=${headingId(domain)} part="domain">
    ${heading(
      headingLevel,
      headingId(domain),
      html`${named(domain)}${' '}<span class="count">${strings.share(covered, total)}</span>`,
    )}
    ${without.length > 0 && coverage !== 'with' && !isWhole ? missing(domain, level, strings) : nothing}
    ${
      coverage === 'without'
        ? isWhole && without.length > 0
          ? html`<p class="quiet">${strings.noTraining}</p>`
          : nothing
        : html`${isWhole ? nothing : onWhole(domain, strings.onWholeDomain, view)}
          ${repeat(
            domain.areas,
            (_, at) => at,
            (area) => areaView(area, level, view, isWhole),
          )}`
    }
  </section>`;
}

/** Id of a domain's heading, for the list of domains. */
export const headingId = ({ id }: CrosswalkLine): string => `d-${encodeURIComponent(id)}`;

function missing({ without }: CrosswalkDomain, level: 3 | 4, strings: GuideViewsStrings) {
  const line = (one: CrosswalkLine) =>
    html`<li>
      ${named(one)}${one.area?.text ? html`<span class="quiet">${' · '}${phrase(one.area)}</span>` : nothing}
    </li>`;
  return html`<div class="missing">
    ${heading(level, undefined, strings.without(without.length))}
    <ul>
      ${without.map(line)}
    </ul>
  </div>`;
}

function areaView(area: CrosswalkArea, level: 3 | 4, view: DomainView, isWhole: boolean) {
  const lines = area.lines.filter(({ entries }) => entries.length > 0);
  const { heading: top } = area;
  if (lines.length === 0 && !top?.entries.length) return nothing;
  if (isWhole) return trainingsOn(lines[0]!, view);
  return html`<div class="area">
    ${top?.name.text ? heading(level, undefined, named(top)) : nothing}
    ${top ? onWhole(top, view.strings.onWhole, view) : nothing}
    <ul role="list" class="crosswalk">
      ${repeat(
        lines,
        ({ id }) => id,
        (line) =>
          html`<li part="competency">
            <p class="name">${named(line)}</p>
            ${trainingsOn(line, view)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function onWhole(line: CrosswalkLine, label: string, view: DomainView) {
  if (line.entries.length === 0) return nothing;
  return html`<p class="label">${label}</p>
    ${trainingsOn(line, view)}`;
}

function trainingsOn({ id, name, entries }: CrosswalkLine, { content, strings, words, actions }: DomainView) {
  return html`<ul class="offers">
      ${entries.map((entry) => html`<li>${offer(entry, content, words)}</li>`)}
    </ul>
    <button
      type="button"
      class="plain"
      aria-label=${strings.detailsOf(entries.length, name.text)}
      @click=${() => actions.showAllOn(id)}
    >
      ${strings.details(entries.length)}
    </button>`;
}

function offer(entry: GuideEntry, content: GuideContent, words: TrainingsStrings) {
  const { training, title } = entry;
  const address = webAddress(training.urls?.[0]);
  const name = title.text ? phrase(title) : training.id;
  const facts = factsOf(entry, content, words).slice(0, 4).join(' · ');
  return html`${address ? html`<a href=${address} rel="noopener">${name}</a>` : name}
  ${facts ? html`<span class="quiet" dir="auto">${facts}</span>` : nothing}`;
}

const named = ({ code, name }: CrosswalkLine) => html`${codeText(code)}<span>${phrase(name)}</span>`;

function heading(level: 2 | 3 | 4, id: string | undefined, content: unknown) {
  const key = id ?? nothing;
  const stop = id ? -1 : nothing;
  if (level === 2) return html`<h2 id=${key} tabindex=${stop}>${content}</h2>`;
  if (level === 3) return html`<h3 id=${key} tabindex=${stop}>${content}</h3>`;
  return html`<h4 id=${key} tabindex=${stop}>${content}</h4>`;
}
