import { type EvidenceContent, parseHours, statusOf, topicsOf } from '@imh/core';
import type { Draft } from '@imh/storage';
import { isBlankRow, sessionIn } from './session-rows.js';
import { readDateField } from './written-date.js';

/** "unchosen": a competency was searched for, but none chosen. */
type FormProblem = 'missing' | 'unreadable' | 'unchosen';

/** The problems of a form by the id of the field, in the order of the form; empty if it can be saved. */
export type FormProblems = Readonly<Record<string, FormProblem>>;

const webAddressPattern = /^https?:\/\/[^\s<>"]+$/i;

/** Splits the text of the people field into names. */
export function splitPeople(written: string): string[] {
  return written
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Name of the field for the hours of a topic. */
export const topicField = (topic: string): string => `topic:${topic}`;

/** A number such as "1.5" or "1,5"; undefined for other text. */
export function amountIn(written: string): number | undefined {
  const text = written.trim().replace(',', '.');
  return /^\d{1,5}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined;
}

/** Lists problems in the order of the fields in the form: the first field with a problem gets the focus. */
export function problemsOf(draft: Draft, today: string): FormProblems {
  const { content, typed = {}, sessionRows = [] } = draft;
  const problems: Record<string, FormProblem> = {};
  const unreadable = (field: string, isUnreadable: boolean) => {
    if (isUnreadable) problems[field] = 'unreadable';
  };
  const isNoDate = (field: 'dateCompleted' | 'datePublished' | 'dateStart') =>
    readDateField(typed[field] ?? content[field] ?? '', today).kind === 'doubtful';
  const isNoDuration = (field: string) => Boolean(typed[field]?.trim()) && parseHours(typed[field]!) === undefined;
  if (!content.title?.trim()) problems['title'] = 'missing';
  if (typed['competencies']?.trim()) problems['competencies'] = 'unchosen';
  // With sessions, the field is not shown.
  unreadable('hours', !content.sessions?.length && isNoDuration('hours'));
  unreadable('dateCompleted', isNoDate('dateCompleted'));
  for (const [at, row] of sessionRows.entries()) {
    if (isBlankRow(row) || sessionIn(row, today)) continue;
    unreadable(`session-${readDateField(row.date, today).kind === 'read' ? 'hours' : 'date'}-${at}`, true);
  }
  for (const topic of topicsOf({ title: '', ...content }).map(topicField)) unreadable(topic, isNoDuration(topic));
  const amount = typed['credit-amount'] ?? '';
  unreadable('credit-amount', amount.trim() !== '' && amountIn(amount) === undefined);
  unreadable('dateStart', isNoDate('dateStart'));
  unreadable('datePublished', isNoDate('datePublished'));
  unreadable('url', Boolean(content.url?.trim()) && !webAddressPattern.test(content.url!.trim()));
  return problems;
}

const dates = ['dateStart', 'dateCompleted', 'datePublished'] as const;

/** The content to save: trimmed, without empty fields. Call it only if `problemsOf` found none. */
export function contentOf(draft: Draft, today: string): EvidenceContent {
  const { note, ...content } = draft.content;
  for (const field of dates) {
    const reading = readDateField(content[field] ?? '', today);
    content[field] = reading.kind === 'read' ? reading.date.end : undefined;
  }
  // What is stored agrees with the date, for programs that read only the status.
  const status = content.status && statusOf({ title: '', ...content }, today);
  return withoutEmpty({
    ...content,
    status,
    ...(note === undefined ? {} : { note: note.trimEnd() }),
  }) as EvidenceContent;
}

function withoutEmpty(fields: object): Record<string, unknown> {
  const entries = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const tidy = tidied(name, value);
    return tidy === undefined || tidy === '' ? [] : [[name, tidy]];
  });
  return Object.fromEntries(entries);
}

/** A value without surrounding spaces; undefined for an empty list, or for a group of fields of which all are empty. */
function tidied(name: string, value: unknown): unknown {
  if (typeof value === 'string') return name === 'note' ? value : value.trim();
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if ((name !== 'rsc' && name !== 'ce') || typeof value !== 'object' || value === null) return value;
  const fields = withoutEmpty(value);
  return Object.keys(fields).length > 0 ? fields : undefined;
}
