import { datesInText } from '@imh/core';
import type { Proposed } from '../proposal/entry-proposal.js';
import { minutesInLine } from '../proposal/minutes-in-text.js';
import type { CertificateLine } from '../proposal/paper-line.js';
import { looksLikeContact, looksLikePerson, organizationScore } from './organization.js';
import {
  afterTitle,
  beforeTitle,
  completionPhrase,
  heading,
  labeledTitle,
  otherLabel,
  recipientPhrase,
  roleLine,
} from './phrases.js';
import { providerPhrase } from './provider.js';

const MOST_TITLE_LINES = 3;
const opening = /^["“«‘']/u;
const closing = /["”»’']$/u;

/** The title that a certificate gives its training: named by a label, after "has completed", in quotes, or by its size. */
export function titleIn(lines: readonly CertificateLine[]): Proposed<string> | undefined {
  return labeled(lines) ?? afterPhrase(lines) ?? quoted(lines) ?? bySize(lines);
}

function labeled(lines: readonly CertificateLine[]): Proposed<string> | undefined {
  for (const [at, { text }] of lines.entries()) {
    const match = labeledTitle.exec(text);
    if (!match) continue;
    const rest = match[2]!;
    const title = rest === '' ? startingAt(lines, at + 1) : isFact(rest) ? undefined : continued(lines, at, rest);
    if (title) return { value: title, line: text, confidence: 'high' };
  }
  return undefined;
}

function afterPhrase(lines: readonly CertificateLine[]): Proposed<string> | undefined {
  for (const [at, { text }] of lines.entries()) {
    if (heading.test(text) && !completionPhrase.test(text)) continue;
    const rest = afterCompletion(text);
    if (rest === undefined) continue;
    const title = rest === '' ? startingAt(lines, at + 1) : isFact(rest) ? undefined : continued(lines, at, rest);
    if (title) return { value: title, line: rest === '' ? lines[at + 1]!.text : text, confidence: 'high' };
  }
  return undefined;
}

/** What a line has after its last completion phrase; a line may repeat it in a second language. */
function afterCompletion(text: string): string | undefined {
  let rest: string | undefined;
  for (let looked = text, match = completionPhrase.exec(looked); match; match = completionPhrase.exec(looked)) {
    const after = withoutLead(looked.slice(match.index + match[0].length));
    // A phrase inside the title, "On Being Attended", is no second phrase.
    if (rest !== undefined && !/^\W*$/u.test(looked.slice(0, match.index))) break;
    rest = after;
    looked = after;
  }
  return rest;
}

/** A title without the words that lead to it: "the workshop titled". */
export function withoutLead(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 3; round += 1) {
    const before = rest;
    for (const pattern of beforeTitle) rest = rest.replace(pattern, '').trim();
    if (rest === before) break;
  }
  return rest;
}

/** The title that begins with the first line that can be one. */
function startingAt(lines: readonly CertificateLine[], from: number): string | undefined {
  for (let at = from; at < Math.min(lines.length, from + 3); at += 1) {
    const text = withoutLead(lines[at]!.text);
    if (text === '' || heading.test(text)) continue;
    if (isFact(text)) return undefined;
    const after = afterCompletion(text);
    return continued(lines, at, after === undefined || after === '' ? text : after);
  }
  return undefined;
}

/** A title with the lines that continue it: the same height, an open quote, a colon or a small word at the end. */
function continued(lines: readonly CertificateLine[], at: number, first: string): string | undefined {
  const quote = /^["“«]([^"”»]{3,300})["”»]/u.exec(first);
  if (quote) return cleaned(quote[1]!);
  let title = first;
  const end = afterTitle.exec(title);
  if (end && end.index > 2) return cleaned(title.slice(0, end.index));
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_TITLE_LINES); next += 1) {
    const line = lines[next]!;
    if (!isContinued(title, lines[next - 1]!, line)) break;
    const stop = afterTitle.exec(line.text);
    title = `${title} ${stop ? line.text.slice(0, stop.index) : line.text}`;
    if (stop) break;
  }
  return cleaned(title);
}

function isContinued(title: string, line: CertificateLine, next: CertificateLine): boolean {
  const isOpen = opening.test(title) && !closing.test(title);
  if (isOpen) return true;
  if (isFact(next.text) || otherLabel.test(next.text) || providerPhrase.test(next.text)) return false;
  if (/(?:[:,–—&-]| (?:and|or|of|the|for|with|in|to|y|de|del|la|el|en|con|para))$/iu.test(title)) return true;
  const isAlike =
    line.height !== undefined && next.height !== undefined && Math.abs(line.height / next.height - 1) < 0.05;
  const isLarge = line.height !== undefined && line.height > 13;
  if (isAlike && isLarge) return !looksLikePerson(next.text) && organizationScore(next.text) < 2;
  return /^\p{Ll}/u.test(next.text) && !afterTitle.test(` ${next.text}`) && !recipientPhrase.test(next.text);
}

function quoted(lines: readonly CertificateLine[]): Proposed<string> | undefined {
  for (const { text } of lines) {
    const match = /["“«]([^"“”«»]{6,200})["”»]/u.exec(text);
    if (match && hasHeading(lines)) return { value: cleaned(match[1]!)!, line: text, confidence: 'medium' };
  }
  return undefined;
}

/** The tallest line that is nothing else, or the first one if all are of the same height. */
function bySize(lines: readonly CertificateLine[]): Proposed<string> | undefined {
  if (!hasHeading(lines)) return undefined;
  const left = lines.filter(
    ({ text }) =>
      !heading.test(text) &&
      !isFact(text) &&
      !otherLabel.test(text) &&
      !recipientPhrase.test(text) &&
      !providerPhrase.test(text) &&
      !looksLikePerson(text) &&
      !roleLine.test(text) &&
      organizationScore(text) < 2 &&
      text.split(' ').length > 1,
  );
  const tallest = Math.max(...left.map(({ height = 0 }) => height));
  const found = left.find(({ height = 0 }) => height === tallest);
  const at = found ? lines.indexOf(found) : -1;
  const title = found && continued(lines, at, found.text);
  return title ? { value: title, line: found.text, confidence: 'low' } : undefined;
}

function hasHeading(lines: readonly CertificateLine[]): boolean {
  return lines.some(({ text }) => heading.test(text) || completionPhrase.test(text));
}

/** True for a line that gives a date, a length of time, an address or a label, and has no room for a title besides. */
function isFact(text: string): boolean {
  if (looksLikeContact(text) || /^\W*$/u.test(text)) return true;
  const [date] = datesInText(text);
  const rest = date ? `${text.slice(0, date.index)} ${text.slice(date.index + date.shown.length)}` : text;
  if (date && wordsIn(rest) < 4) return true;
  return minutesInLine(text).some(({ basis }) => basis !== 'clock-times') && wordsIn(text) < 6;
}

function wordsIn(text: string): number {
  return text.match(/\p{L}{3,}/gu)?.length ?? 0;
}

function cleaned(title: string): string | undefined {
  const text = title
    .replace(/\t/g, ' ')
    .trim()
    .replace(/^["“«‘']+|["”»’']+$/gu, '')
    .replace(/[\s,;:.–—-]+$/u, '')
    .trim();
  return text.length >= 3 && /\p{L}{2}/u.test(text) ? text.slice(0, 300) : undefined;
}
