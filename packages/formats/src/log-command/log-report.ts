import {
  type EvidenceLog,
  formatDate,
  formatHours,
  type Progress,
  type Requirements,
  type ReviewEntry,
  type RuleProgress,
  textIn,
} from '@imh/core';
import { englishAside, englishProgress, englishTypes } from '@imh/elements/words';
import type { LogFigures } from '../log/log-figures.js';
import type { MergePreview } from '../log/merge-preview.js';
import type { OpenedLog } from '../log/open-log.js';

const hours = (minutes: number): string => formatHours(minutes, 'en');
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What a log contains, in English sentences for a person who reviews it. */
export function reportLines(
  file: string,
  { log, aside }: Pick<OpenedLog, 'log' | 'aside'>,
  entries: readonly ReviewEntry[],
  figures: LogFigures,
): string[] {
  const { withheld = [], scope } = log;
  return [
    `${file}: ${titleOf(log)}`,
    ...(scope?.description ? [`  Limited to: ${scope.description}`] : []),
    `  ${statusesOf(entries)}`,
    ...typeLines(figures),
    `  ${counted(figures.competencies, 'competency', 'competencies')} with finished evidence`,
    ...conflictLines(entries, figures),
    ...listed('Left out of this file:', withheld),
    ...(aside.length === 0
      ? ['  Every value can be read.']
      : listed(`${counted(aside.length, 'value')} cannot be read:`, aside.map(englishAside))),
  ].map(onOneLine);
}

function titleOf({ purpose, exportedAt, subject }: EvidenceLog): string {
  const day = formatDate('en', exportedAt.slice(0, 10));
  const who = [subject?.name, subject?.association, subject?.category, subject?.period].filter(Boolean).join(', ');
  return [purpose === 'backup' ? `a backup of ${day}` : `handed over on ${day}`, who].filter(Boolean).join(': ');
}

function statusesOf(entries: readonly ReviewEntry[]): string {
  const count = (status: ReviewEntry['status']): number => entries.filter((entry) => entry.status === status).length;
  const parts = [
    `${count('finished')} finished`,
    ...(count('attended') > 0 ? [`${count('attended')} attended, not finished`] : []),
    ...(count('planned') > 0 ? [`${count('planned')} planned`] : []),
  ];
  return `${counted(entries.length, 'entry', 'entries')}: ${parts.join(', ')}`;
}

function conflictLines(entries: readonly ReviewEntry[], { conflicts }: LogFigures): string[] {
  if (conflicts === 0) return [];
  const isMore = entries.some(({ others, deletedElsewhere }) => others.length + (deletedElsewhere ? 1 : 0) > 1);
  const versions = isMore ? 'two or more versions' : 'two versions';
  return [`  ${counted(conflicts, 'entry', 'entries')} with ${versions} that the owner has not settled`];
}

/** Training and reflective supervision/consultation are never one figure, so there is no sum of all types. */
function typeLines({ byType }: LogFigures): string[] {
  const rows = Object.entries(byType).map(([type, { entries, minutes }]) => {
    const name = type === 'not-stated' ? 'Type not stated' : englishTypes[type as keyof typeof englishTypes];
    return [name, `${hours(minutes)} h`, counted(entries, 'entry', 'entries')] as const;
  });
  const width = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => row[column].length));
  return rows.map(([name, time, count]) => `    ${name.padEnd(width(0))}  ${time.padStart(width(1))}  ${count}`);
}

/** A text from a file cannot begin a line of its own, and does not control the screen or the direction of the text. */
const onOneLine = (line: string): string => line.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trimEnd();

const listed = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${heading}`, ...lines.map((line) => `    ${line}`)];

export function mergeLine(file: string, { new: added, changed, same, deleted, conflicts }: MergePreview): string {
  const parts = [
    `${added} new`,
    `${changed} changed`,
    `${same} the same`,
    ...(deleted > 0 ? [`${deleted} deleted`] : []),
    ...(conflicts > 0 ? [`${conflicts} now with two versions to settle`] : []),
  ];
  return onOneLine(`Merged with ${file}: ${parts.join(', ')}`);
}

/** A log is of one person, so that files of several people are merged by mistake. */
export function namesLine(logs: readonly Pick<EvidenceLog, 'subject'>[]): string[] {
  const names = [...new Set(logs.flatMap(({ subject }) => subject?.name?.trim() || []))];
  return names.length < 2
    ? []
    : [onOneLine(`These files name different people: ${names.join(', ')}. A log is of one person.`)];
}

/** Progress in words: what is listed of what is asked. It never reports that requirements are met. */
export function progressLines(progress: Progress, requirements: Requirements): string[] {
  const say = (text: Requirements['title']): string => textIn(text, 'en', requirements.language);
  const { span } = progress.period;
  const period = span ? `, ${formatDate('en', span.from)} to ${formatDate('en', span.to)}` : '';
  const rules = requirements.rules.flatMap((rule, at): string[] => {
    const one = progress.rules[at];
    return !one || one.applies === 'no' ? [] : [`  ${say(rule.label)}: ${ruleText(one)}`];
  });
  const { references } = progress;
  return [
    '',
    `${say(requirements.title)}${period}`,
    ...(progress.applicability.applies === 'no'
      ? ['  This list is for other categories than the one in the log.']
      : []),
    ...rules,
    ...(references ? [`  References: ${references.received} of ${references.count} received`] : []),
    '  This is an informal count; the association decides.',
  ].map(onOneLine);
}

function ruleText(progress: RuleProgress): string {
  const { minutes, minimumMinutes, entries, minimumEntries, applies, years, coverage, spread } = progress;
  const { listed, listedOf, askedIn } = englishProgress;
  const perYear = years.filter((year) => year.minimumMinutes !== undefined);
  const time =
    perYear.length > 0
      ? perYear
          .map((year) => askedIn(year.from.slice(0, 4), hours(year.minutes), hours(year.minimumMinutes!)))
          .join('; ')
      : minimumMinutes === undefined
        ? listed(hours(minutes))
        : listedOf(hours(minutes), hours(minimumMinutes));
  return [
    time,
    ...(minimumEntries === undefined ? [] : [`${entries} of ${counted(minimumEntries, 'entry', 'entries')}`]),
    ...(coverage ? areasText(coverage) : []),
    ...(spread?.min === undefined
      ? []
      : spread.wideEnough === 'unclear'
        ? [`over ${counted(spread.min, 'month')} or more: the dates are not exact enough to tell`]
        : [`over ${spread.months} of ${counted(spread.min, 'month')} or more`]),
    ...(applies === 'unknown' ? ['only if it applies to this person'] : []),
  ].join(', ');
}

/** How many areas of a rule have evidence, and that some are not known. */
function areasText({ areas, untouched, unknown }: NonNullable<RuleProgress['coverage']>): string[] {
  const judged = `${areas.length - untouched.length} of ${counted(areas.length, 'area')} with evidence`;
  return [
    ...(areas.length > 0 ? [judged] : []),
    ...(unknown.length > 0 ? [`no areas are known for ${unknown.join('; ')}`] : []),
  ];
}
