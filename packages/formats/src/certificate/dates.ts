import { type DateInText, datesInText } from '@imh/core';
import type { Confidence, EntryProposal } from '../proposal/entry-proposal.js';
import type { CertificateLine } from '../proposal/paper-line.js';

/** Words before a date of something else than the training. */
const notTheTraining =
  /(?<!\p{L})(?:expir|valid (?:until|through|thru|from)|good through|renew|birth|d\.?o\.?b(?!\p{L})|born (?:on|in)|nacid|nacimiento|venc[ei]|vigencia|válid[oa] hasta|licen[cs]|due(?!\p{L})|approved (?:through|until|from)|copyright|©|printed|impres|revis|version|downloaded|descarg)/iu;
const ofThePaper =
  /(?<!\p{L})(?:issue|emisi|emitid|expedi|dated|signed|given|dado|dada|firmad|awarded on|certificate date|fecha del certificado)/iu;
const ofTheTraining =
  /(?<!\p{L})(?:complet|held|attend|took place|(?:training|event|program|session|course|workshop|presentation|webinar|class|activity) dates?|date of (?:the )?(?:training|event|program|session|course|workshop|presentation|attendance|activity)|realiz|llev|impart|celebr|finaliz|asisti|curs|participó|dictad)/iu;

type Rated = { readonly date: DateInText; readonly line: string; readonly rank: number };

/** The day or days of the training; the day the paper was issued only if there is no other. */
export function datesIn(
  lines: readonly CertificateLine[],
): Pick<EntryProposal, 'dateStart' | 'dateCompleted' | 'unclearDate'> {
  const text = lines.map((line) => line.text).join('\n');
  const rated = datesInText(text).flatMap((date) => rate(date, text));
  const best = rated.reduce<Rated | undefined>(
    (first, next) => (first && first.rank >= next.rank ? first : next),
    undefined,
  );
  if (!best) return {};
  const { date, line, rank } = best;
  if (date.kind === 'unclear') return { unclearDate: { shown: date.shown, line, either: date.either } };
  const isOnly = rated.length === 1;
  const confidence: Confidence = rank >= 5 || (isOnly && rank >= 2) ? 'high' : rank >= 2 ? 'medium' : 'low';
  return {
    ...(date.start === undefined ? {} : { dateStart: { value: date.start, line, confidence } }),
    dateCompleted: { value: date.date, line, confidence },
  };
}

function rate(date: DateInText, text: string): Rated[] {
  const start = text.lastIndexOf('\n', date.index) + 1;
  const end = (text.indexOf('\n', date.index + date.shown.length) + 1 || text.length + 1) - 1;
  const line = text.slice(start, end).replace(/\s*\n\s*/g, ' ');
  let before = text.slice(start, date.index);
  // A date alone on its line belongs to the label or the words above it.
  if (!/\p{L}{3}/u.test(before)) before = `${text.slice(text.lastIndexOf('\n', start - 2) + 1, start)} ${before}`;
  const nearest = before.slice(-70);
  if (notTheTraining.test(nearest)) return [];
  const isPart = date.kind === 'certain' && date.date.length < 10;
  const base = ofTheTraining.test(nearest) ? 5 : ofThePaper.test(nearest) ? 1 : 3;
  const isRange = date.kind === 'certain' && date.start !== undefined;
  return [{ date, line, rank: base + (isRange ? 1 : 0) - (isPart ? 1 : 0) }];
}
