import { formatDate, formatHours, forecastOf, type MonthForecast, textIn } from '@imh/core';
import { cellView, rowHead, tableBody, tableRow, tableView, whenOpen } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';
import type { SetProgress } from './progress-data.js';

/** "Ready for December?": what will still be missing at the end of each month if everything planned takes place. */
export function readyView(set: SetProgress, strings: Strings): TemplateResult | typeof nothing {
  const { requirements, contents, aim, references, today, day, progress } = set;
  const { span } = progress.period;
  if (!span || span.to <= today) return nothing;
  const { language } = strings;
  const forecast = () => forecastOf({ requirements, contents, aim, references, today, day });
  return html`<details>
    <summary>${strings.readyTitle(formatDate(language, span.to.slice(0, 7)))}</summary>
    ${whenOpen(
      () =>
        html`<p class="quiet">${strings.readyHint}</p>
          ${forecastTable(forecast(), set, strings)}`,
    )}
  </details>`;
}

function forecastTable(months: readonly MonthForecast[], set: SetProgress, strings: Strings): TemplateResult {
  const { language } = strings;
  const rows = months.map(({ month, progress, planned }) =>
    tableRow(rowHead(formatDate(language, month)), [
      cellView(strings.readyPlanned, 'number', String(planned)),
      cellView(strings.readyMissing, '', missingLines({ ...set, progress }, strings)),
    ]),
  );
  return tableView(
    strings.readyTitle(formatDate(language, months.at(-1)?.month ?? '')),
    [strings.readyMonth, strings.readyPlanned, strings.readyMissing],
    tableBody(rows),
  );
}

function missingLines({ progress, requirements }: SetProgress, strings: Strings): TemplateResult {
  const labels = new Map(
    requirements.rules.map(({ id, label }) => [id, textIn(label, strings.language, requirements.language)]),
  );
  const lines = progress.rules.flatMap(({ id, applies, shortMinutes, shortEntries, coverage, spread }) => {
    if (applies === 'no') return [];
    const what = labels.get(id) ?? id;
    return [
      ...(shortMinutes > 0 ? [`${strings.hoursTotal(formatHours(shortMinutes, strings.language))}: ${what}`] : []),
      ...(shortEntries > 0 ? [strings.readyMissingEntries(shortEntries, what)] : []),
      ...((coverage && coverage.untouched.length > 0) || (spread?.wideEnough ?? 'yes') !== 'yes'
        ? [strings.readyOther(what)]
        : []),
    ];
  });
  const { references } = progress;
  if (references && references.received < references.count)
    lines.push(strings.progressLabels.references(references.received, references.count));
  if (lines.length === 0) return html`${strings.readyNothing}`;
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
