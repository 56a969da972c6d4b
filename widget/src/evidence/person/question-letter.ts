import { dateOf, formatDate, formatHours, type ReviewEntry, type ReviewQuestion } from '@imh/core';
import type { EvidenceQuestionsStrings } from '../../strings/evidence-questions.js';

/** A question and, one line each, the entries that it is about. */
export function questionText(
  { kind, entries }: ReviewQuestion,
  all: readonly ReviewEntry[],
  words: EvidenceQuestionsStrings,
): string {
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const nameOf = (id: string): string => entryName(byId.get(id)!, kind === 'duplicate', words);
  return [words.ask[kind], ...entries.map((ids) => `– ${ids.map(nameOf).join(' / ')}`)].join('\n');
}

function entryName({ content, minutes }: ReviewEntry, withHours: boolean, words: EvidenceQuestionsStrings): string {
  const date = dateOf(content);
  const facts = [
    date !== undefined && formatDate(words.language, date),
    withHours && minutes !== undefined && words.hours(formatHours(minutes, words.language)),
  ].filter(Boolean);
  // A title with line breaks must not look like a question of its own.
  const title = oneLine(content.title);
  return facts.length > 0 ? `${title} (${facts.join(', ')})` : title;
}

/** @param name the applicant's */
export function letterOf(
  questions: readonly string[],
  name: string | undefined,
  words: EvidenceQuestionsStrings,
): string {
  const numbered = questions.map((question, index) => `${index + 1}. ${question}`);
  return [words.greeting(name === undefined ? undefined : oneLine(name)), ...numbered, words.closing].join('\n\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
