import {
  type AimField,
  daysBetween,
  type EntryFilter,
  formatDate,
  formatHours,
  kindMinutes,
  neighboringDay,
  textIn,
} from '@imh/core';
import { progressView } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { viewAddress } from '../log/view-address.js';
import type { App } from '../app-element.js';
import type { Strings } from '../../strings/index.js';
import type { SetProgress } from './progress-data.js';

interface SetActions {
  /** Shows another period of the list. */
  goTo(day: string): void;
  close(): void;
  /** Absent for lists that are not the person's own. */
  readonly edit?: (() => void) | undefined;
  readonly remove?: (() => void) | undefined;
}

/** One list of requirements with its period, figures, what is missing, and what can be done about it. */
export function setView(
  set: SetProgress,
  app: App,
  actions: SetActions,
  nodeTitle: (id: string) => string,
): TemplateResult {
  const { requirements, progress } = set;
  const { strings, language } = app;
  const name = textIn(requirements.title, language, requirements.language);
  return html`<section class="card stack set" aria-label=${name}>
    <h3>${name}</h3>
    ${periodView(set, strings, actions)} ${figuresView(set, strings)}
    ${progressView({
      progress,
      requirements,
      category: set.aim?.category,
      labels: strings.progressLabels,
      language,
      title: nodeTitle,
      entryTitle: () => '',
      entriesAddress,
      hasHeading: false,
    })}
    ${missingAimView(set, strings)} ${outsideView(set, strings)}
    ${hasForecast(set) ? html`<ready-forecast .app=${app} .set=${set}></ready-forecast>` : nothing}
    <div class="row no-print">
      ${
        progress.period.span && progress.period.timing !== 'upcoming'
          ? html`<button type="button" aria-label="${strings.closePeriod}: ${name}" @click=${actions.close}>
              ${strings.closePeriod}
            </button>`
          : nothing
      }
      ${actions.edit ? html`<button type="button" @click=${actions.edit}>${strings.ownRuleEdit(name)}</button>` : nothing}
      ${
        actions.remove
          ? html`<button type="button" class="plain" @click=${actions.remove}>${strings.ownRuleRemove(name)}</button>`
          : nothing
      }
    </div>
  </section>`;
}

function hasForecast({ progress: { period }, today }: SetProgress): boolean {
  return period.timing !== 'over' && period.span !== undefined && period.span.to > today;
}

/** More ids than this would make an address too long for some browsers. */
const mostIds = 20_000;

export function entriesAddress(ids: readonly string[]): string {
  const filter: EntryFilter = { ids: [...new Set(ids)].slice(0, mostIds) };
  return viewAddress({ view: 'entries', filter });
}

function periodView({ requirements, progress, day, today }: SetProgress, strings: Strings, { goTo }: SetActions) {
  const { span, timing } = progress.period;
  if (!span) return nothing;
  const neighbors = ([-1, 1] as const).map((by) => neighboringDay(requirements.period, day, by));
  const [before, after] = neighbors;
  const sentence =
    timing === 'over'
      ? strings.periodOver
      : timing === 'upcoming'
        ? strings.periodUpcoming
        : strings.periodLeft(daysBetween(today, span.to));
  const button = (label: string, to: string | undefined) =>
    to === undefined ? nothing : html`<button type="button" class="plain" @click=${() => goTo(to)}>${label}</button>`;
  const { language } = strings;
  return html`<div>
    <p class="label">
      ${strings.progressLabels.period(formatDate(language, span.from), formatDate(language, span.to))}
    </p>
    <div class="row period no-print">
      <span class="quiet">${sentence}</span>
      ${button(strings.previousPeriod, before)}
      ${timing === 'now' ? nothing : button(strings.currentPeriod, before === undefined ? undefined : today)}
      ${button(strings.nextPeriod, after)}
    </div>
  </div>`;
}

/** Training and supervision are separate figures. */
function figuresView({ progress, contents }: SetProgress, strings: Strings): TemplateResult {
  const types = new Map(contents.map(({ id, content }) => [id, content.type]));
  const minutes = kindMinutes(progress.inPeriod.map(({ entry, minutes }) => ({ type: types.get(entry), minutes })));
  const hours = (some: number) => formatHours(some, strings.language);
  const ids = progress.inPeriod.map(({ entry }) => entry);
  const list = html`<ul class="figures">
    ${(['training', 'rscReceived', 'rscProvided', 'other'] as const).map((figure) =>
      figure !== 'training' && minutes[figure] === 0
        ? nothing
        : html`<li>${strings.figures[figure](hours(minutes[figure]))}</li>`,
    )}
  </ul>`;
  const title =
    ids.length > 0
      ? html`<a href=${entriesAddress(ids)}>${strings.entries(new Set(ids).size)}</a>`
      : strings.entries(0);
  return html`<div>
    <p class="label">${strings.figuresTitle}: ${title}</p>
    ${list}
  </div>`;
}

function missingAimView({ missing }: SetProgress, strings: Strings) {
  const fields = missing.flatMap(({ what }) => (what in strings.missingAim ? [what as AimField | 'cycleStart'] : []));
  if (fields.length === 0) return nothing;
  return html`<ul class="hints">
    ${fields.map((field) => html`<li>${strings.missingAim[field]} <a href=${viewAddress({ view: 'profile' })}>${strings.progressToProfile}</a></li>`)}
  </ul>`;
}

function outsideView({ outside }: SetProgress, strings: Strings) {
  if (outside.length === 0) return nothing;
  return html`<p class="quiet"><a href=${entriesAddress(outside)}>${strings.outsidePeriod(outside.length)}</a></p>`;
}
