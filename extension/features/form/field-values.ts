import { type EvidenceContent, parseHours } from '@imh/core';
import type { Draft } from '@imh/storage';

/** Names of form fields whose text is not always a value. */
export type TypedField = 'hours' | 'people' | 'datePublished' | 'dateCompleted' | 'url';

/** What is wrong with a form, by field; empty when it can be saved. */
export type FormProblems = Partial<Record<'title' | TypedField, 'missing' | 'unreadable'>>;

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const webAddress = /^https?:\/\/[^\s<>"]+$/i;

/** People as they stand in one field. */
export function splitPeople(written: string): string[] {
  return written
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Problems come in the order in which the fields stand in the form: the first one gets the focus. */
export function problemsOf(draft: Draft, { isDayHalfTyped = false } = {}): FormProblems {
  const { content, typed = {} } = draft;
  const problems: FormProblems = {};
  if (!content.title?.trim()) problems.title = 'missing';
  if (typed['hours']?.trim() && parseHours(typed['hours']) === undefined) problems.hours = 'unreadable';
  if (isDayHalfTyped) problems.dateCompleted = 'unreadable';
  for (const name of ['dateCompleted', 'datePublished'] as const) {
    if (content[name]?.trim() && !isPartialDate(content[name].trim())) problems[name] = 'unreadable';
  }
  if (content.url?.trim() && !webAddress.test(content.url.trim())) problems.url = 'unreadable';
  return problems;
}

/** A date that exists, or as much of one as is remembered. */
export function isPartialDate(text: string): boolean {
  if (!partialDate.test(text)) return false;
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What is saved: trimmed, and without fields that hold nothing. Call it when `problemsOf` found none. */
export function contentOf(draft: Draft): EvidenceContent {
  const entries = Object.entries(draft.content).flatMap(([name, value]): [string, unknown][] => {
    const tidy = typeof value === 'string' ? (name === 'note' ? value.trimEnd() : value.trim()) : value;
    const isEmpty = tidy === undefined || tidy === '' || (Array.isArray(tidy) && tidy.length === 0);
    return isEmpty ? [] : [[name, tidy]];
  });
  return Object.fromEntries(entries) as EvidenceContent;
}
