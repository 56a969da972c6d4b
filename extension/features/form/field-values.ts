import { type EvidenceContent, parseHours } from '@imh/core';
import type { Draft } from '@imh/storage';

/** Form fields whose text may be invalid, and is then stored as typed. */
export type TypedField = 'hours' | 'people' | 'datePublished' | 'dateCompleted' | 'url';

/** The problems of a form, by field; empty if it can be saved. */
export type FormProblems = Partial<Record<'title' | TypedField, 'missing' | 'unreadable'>>;

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const webAddressPattern = /^https?:\/\/[^\s<>"]+$/i;

/** Splits the text of the people field into names. */
export function splitPeople(written: string): string[] {
  return written
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Lists problems in the order of the fields in the form: the first field with a problem gets the focus. */
export function problemsOf(draft: Draft, { isDayHalfTyped = false } = {}): FormProblems {
  const { content, typed = {} } = draft;
  const problems: FormProblems = {};
  if (!content.title?.trim()) problems.title = 'missing';
  if (typed['hours']?.trim() && parseHours(typed['hours']) === undefined) problems.hours = 'unreadable';
  if (isDayHalfTyped) problems.dateCompleted = 'unreadable';
  for (const name of ['dateCompleted', 'datePublished'] as const) {
    if (content[name]?.trim() && !isPartialDate(content[name].trim())) problems[name] = 'unreadable';
  }
  if (content.url?.trim() && !webAddressPattern.test(content.url.trim())) problems.url = 'unreadable';
  return problems;
}

/** True for a year, a month or a day that exists: "2026", "2026-11", "2026-11-21". */
export function isPartialDate(text: string): boolean {
  if (!partialDate.test(text)) return false;
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The content to save: trimmed, without empty fields. Call it only if `problemsOf` found none. */
export function contentOf(draft: Draft): EvidenceContent {
  const entries = Object.entries(draft.content).flatMap(([name, value]): [string, unknown][] => {
    const tidy = typeof value === 'string' ? (name === 'note' ? value.trimEnd() : value.trim()) : value;
    const isEmpty = tidy === undefined || tidy === '' || (Array.isArray(tidy) && tidy.length === 0);
    return isEmpty ? [] : [[name, tidy]];
  });
  return Object.fromEntries(entries) as EvidenceContent;
}
