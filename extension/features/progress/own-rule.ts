import { formatHours, parseHours, type Period, type Requirements, type Rule, textIn, trainingTypes } from '@imh/core';
import type { Strings } from '../../strings/index.js';

/** The fields of a rule that the person writes, as typed. */
export interface OwnRuleFields {
  readonly name: string;
  readonly hours: string;
  readonly period: 'calendar-year' | 'fixed-cycle' | 'rolling-months' | 'none';
  readonly from: string;
  readonly to: string;
  readonly months: string;
  readonly counts: 'all' | 'training';
  /** One topic a line, with its hours. */
  readonly topics: string;
}

export const emptyRule: OwnRuleFields = {
  name: '',
  hours: '',
  period: 'calendar-year',
  from: '',
  to: '',
  months: '24',
  counts: 'all',
  topics: '',
};

/** The fields that cannot be saved, with the reason as a sentence. */
export type OwnRuleProblems = Partial<Record<'name' | 'hours' | 'from' | 'months' | 'topics', string>>;

export function problemsOf(fields: OwnRuleFields, strings: Strings): OwnRuleProblems {
  const bad = linesOf(fields.topics).find((line) => !topicIn(line));
  const months = Number(fields.months);
  return {
    ...(fields.name.trim() === '' ? { name: strings.ownRuleNameNeeded } : {}),
    ...(parseHours(fields.hours) === undefined
      ? { hours: fields.hours.trim() ? strings.badHours(fields.hours) : strings.ownRuleHoursNeeded }
      : {}),
    ...(fields.period === 'fixed-cycle' && !(fields.from && fields.to && fields.from <= fields.to)
      ? { from: strings.ownRuleDatesNeeded }
      : {}),
    ...(fields.period === 'rolling-months' && !(Number.isInteger(months) && months >= 1 && months <= 1200)
      ? { months: strings.ownRuleMonthsNeeded }
      : {}),
    ...(bad === undefined ? {} : { topics: strings.ownRuleTopicsBad(bad) }),
  };
}

/** @param version sorts after those of earlier versions, so that merging keeps the last one */
export function ownRuleSet(fields: OwnRuleFields, id: string, version: string, strings: Strings): Requirements {
  const name = fields.name.trim();
  const kinds = fields.counts === 'training' ? { evidenceTypes: [...trainingTypes] } : {};
  const topics = linesOf(fields.topics).flatMap((line) => topicIn(line) ?? []);
  return {
    format: 'imh-requirements',
    formatVersion: 1,
    id,
    version,
    language: strings.language,
    title: name,
    purpose: 'renewal',
    disclaimer: strings.ownRuleDisclaimer,
    period: periodOf(fields),
    counting: 'whole',
    rules: [
      { id: 'hours', label: name, ...kinds, minimumMinutes: parseHours(fields.hours)! },
      ...topics.map(({ topic, minutes }, index): Rule => ({
        id: `topic-${index + 1}`,
        label: strings.ownRuleHoursOf(topic),
        ...kinds,
        topics: [topic],
        minimumMinutes: minutes,
        within: 'hours',
      })),
    ],
  };
}

/** The fields of a rule set that `ownRuleSet` has made. */
export function fieldsOf({ title, period, rules, language: own }: Requirements, language: string): OwnRuleFields {
  const [hours, ...topics] = rules;
  const kind = period.kind === 'financial-year' ? 'calendar-year' : period.kind;
  return {
    ...emptyRule,
    name: textIn(title, language, own),
    hours: formatHours(hours?.minimumMinutes ?? 0, language),
    period: kind,
    ...(period.kind === 'fixed-cycle' ? { from: period.from, to: period.to } : {}),
    ...(period.kind === 'rolling-months' ? { months: String(period.months) } : {}),
    counts: hours?.evidenceTypes ? 'training' : 'all',
    topics: topics
      .map((rule) => `${rule.topics?.[0] ?? ''} ${formatHours(rule.minimumMinutes ?? 0, language)}`)
      .join('\n'),
  };
}

function periodOf({ period, from, to, months }: OwnRuleFields): Period {
  switch (period) {
    case 'fixed-cycle':
      return { kind: period, from, to };
    case 'rolling-months':
      return { kind: period, months: Number(months) };
    default:
      return { kind: period };
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** "ethics 3" or "cultural humility: 1.5 h" */
function topicIn(line: string): { topic: string; minutes: number } | undefined {
  const [, topic = '', hours = ''] = /^(.*?\S)[\s:,=]+(\d\S*(?:\s*[a-z]+\.?)?)$/i.exec(line) ?? [];
  const minutes = parseHours(hours);
  return topic === '' || minutes === undefined ? undefined : { topic, minutes };
}
