import {
  type CurrentEntry,
  dateOf,
  type EvidenceContent,
  formatDate,
  formatHours,
  type PrintedPeriod,
  textIn,
} from '@imh/core';
import type { App } from '../app-element.js';
import { nodeName } from '../entries/tag-names.js';
import type { SetProgress } from './progress-data.js';

/** The text that a closed period prints, now and in years: written once, in the language of the day of closing. */
export function printedPeriod(set: SetProgress, entries: readonly CurrentEntry[], app: App): PrintedPeriod {
  const { strings } = app;
  const { requirements, progress, today } = set;
  const { language, closedColumns: names } = strings;
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, language, requirements.language);
  const hours = (minutes: number) => strings.hoursTotal(formatHours(minutes, language));
  const { span } = progress.period;
  const rules = new Map(requirements.rules.map((rule) => [rule.id, rule]));
  const minutes = new Map(progress.inPeriod.map((one) => [one.entry, one.minutes]));
  const inOrder = [...entries].sort((one, other) => compare(dateOf(one.content) ?? '', dateOf(other.content) ?? ''));
  const { url, title, seen } = requirements.source ?? {};
  return {
    language,
    title: say(requirements.title),
    lines: [
      ...(span ? [strings.progressLabels.period(formatDate(language, span.from), formatDate(language, span.to))] : []),
      strings.closedPrintDay(formatDate(language, today)),
      strings.closedRules(say(requirements.title), requirements.version),
      ...(requirements.source
        ? [
            `${strings.progressLabels.source}: ${[say(title), url, seen && strings.progressLabels.seen(formatDate(language, seen))].filter(Boolean).join(', ')}`,
          ]
        : []),
      strings.closedTotal(entries.length),
    ],
    tables: [
      {
        caption: strings.closedTableRules,
        columns: [names.line, names.listed, names.asked, names.missing],
        rows: progress.rules
          .filter(({ applies }) => applies !== 'no')
          .map(({ id, minutes: listed, minimumMinutes, shortMinutes }) => [
            say(rules.get(id)?.label),
            hours(listed),
            minimumMinutes === undefined ? '' : hours(minimumMinutes),
            hours(shortMinutes),
          ]),
      },
      {
        caption: strings.closedTableEntries,
        columns: [
          names.date,
          names.title,
          names.type,
          names.provider,
          names.hours,
          names.competencies,
          names.certificate,
        ],
        rows: inOrder.map(({ id, content }) => entryCells(content, hours(minutes.get(id) ?? 0), app)),
      },
    ],
    notes: [say(requirements.disclaimer), strings.progressLabels.informal].filter(Boolean),
  };
}

function entryCells(content: EvidenceContent, hours: string, app: App): string[] {
  const { language, strings } = app;
  const date = dateOf(content);
  return [
    date ? formatDate(language, date) : '',
    content.title,
    content.type ? strings.typeNames[content.type] : '',
    content.provider ?? content.rsc?.provider ?? '',
    hours,
    (content.competencies ?? [])
      // A closed period is exported with the log.
      .map((tag) => (tag.label ?? tag.localArea ?? nodeName(app, tag, 'export')) || tag.node)
      .join('; '),
    (content.attachments ?? []).map(({ name, sha256 }) => `${name} (${sha256})`).join('; '),
  ];
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
