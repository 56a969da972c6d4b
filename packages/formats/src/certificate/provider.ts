import { datesInText } from '@imh/core';
import type { Proposed } from '../proposal/entry-proposal.js';
import type { CertificateLine } from '../proposal/paper-line.js';
import { looksLikeContact, looksLikePerson, organizationScore } from './organization.js';
import { completionPhrase, heading, labeledTitle, otherLabel, recipientPhrase, roleLine } from './phrases.js';

const labels =
  'provider(?: name)?|training provider|sponsor|sponsoring (?:agency|organi[sz]ation)|host|organi[sz]er|organi[sz]ation|training organi[sz]ation|agency|institution|school|proveedor|organiza(?:dor|ción)?|institución|entidad|organizador[ae]?s?';
const byWords =
  '(?:provided|presented|sponsored|hosted|organi[sz]ed|offered|issued|conducted|delivered|brought to you) (?:by|through)|(?:impartid|ofrecid|otorgad|emitid|dictad|organizad|presentad|auspiciad)[oa] por';

/** "Sponsored by …", "Provider: …", with the name in the first or second group. */
export const providerPhrase = new RegExp(
  `(?<!\\p{L})(?:(?:${byWords}) ?:? ?(.*)$)|^(?:${labels}) ?[:\\t] ?(.*)$`,
  'iu',
);

/** "The Harbor Institute certifies that", and the same words alone below the name. */
const certifying =
  /^(.*?)\s?(?:hereby |por la presente )?(?<!\p{L})(?:certifies|awards|grants|confers|confirms|certifica|otorga|confiere|hace constar|concede|confirma)(?!\p{L})/iu;

/** "Riverbend Academy, #1417, is approved by": the name before the statement. */
const approved =
  /^(.{4,80}?),? (?:#\d+,? )?(?:is|has been|está) (?:an? )?(?:approved|accredited|acreditad[oa]|recogni[sz]ed)/iu;

/** The organization that gave a training: named by a label, as the one that certifies, or by the words of its name. */
export function providerIn(lines: readonly CertificateLine[], title: string | undefined): Proposed<string> | undefined {
  return labeled(lines) ?? asCertifier(lines) ?? byName(lines, title);
}

function labeled(lines: readonly CertificateLine[]): Proposed<string> | undefined {
  for (const [at, { text }] of lines.entries()) {
    const match = providerPhrase.exec(text);
    if (!match) continue;
    const written = (match[1] ?? match[2])!;
    const rest = written === '' ? (lines[at + 1]?.text ?? '') : written;
    const name = nameIn(rest);
    if (name && !isPerson(name)) return { value: name, line: text, confidence: 'high' };
  }
  return undefined;
}

function asCertifier(lines: readonly CertificateLine[]): Proposed<string> | undefined {
  for (const [at, { text }] of lines.entries()) {
    const before = certifying.exec(text)?.[1];
    if (before === undefined || /\b(?:this|esta?|se|letter|who)$/iu.test(before.trim())) continue;
    const own = before.trim();
    const line = own === '' ? lines[at - 1] : lines[at];
    const name = nameIn(own === '' ? (line?.text ?? '') : own);
    if (line && name && !heading.test(name) && !isPerson(name))
      return { value: name, line: line.text, confidence: 'high' };
  }
  return undefined;
}

/** The first line with a word that organizations have in their name; a statement of approval names it as well. */
function byName(lines: readonly CertificateLine[], title: string | undefined): Proposed<string> | undefined {
  for (const { text } of lines) {
    const name = nameIn(approved.exec(text)?.[1] ?? '');
    if (name) return { value: name, line: text, confidence: 'medium' };
  }
  for (const least of [2, 1] as const) {
    const found = lines.find(({ text }) => organizationScore(text) >= least && isNameOnly(text, title));
    if (found)
      return { value: nameIn(found.text) ?? found.text, line: found.text, confidence: least === 2 ? 'medium' : 'low' };
  }
  return undefined;
}

function isNameOnly(text: string, title: string | undefined): boolean {
  return (
    !heading.test(text) &&
    !(title !== undefined && (text.includes(title) || title.includes(text))) &&
    !otherLabel.test(text) &&
    !labeledTitle.test(text) &&
    !completionPhrase.test(text) &&
    !recipientPhrase.test(text) &&
    !roleLine.test(text) &&
    !looksLikeContact(text) &&
    !isPerson(text) &&
    datesInText(text).length === 0 &&
    text.split(' ').length <= 9 &&
    !/\d{2,}|[.!?]$/u.test(text.replace(/(?:inc|a\.c|s\.a)\.$/iu, ''))
  );
}

const isPerson = (name: string) => organizationScore(name) === 0 && looksLikePerson(name);

/** A name without its article, and without what a sentence goes on with. */
function nameIn(written: string): string | undefined {
  const name = written
    .replace(/^[\s:"“«]+/u, '')
    .replace(/^(?:the|el|la|los|las) (?=\p{L})/iu, '')
    .replace(
      /(?:,? (?:for a|on (?=\w+ \d)|for (?=\d)|con una|el día|is approved|and approved|in partnership)\b.*|, (?=#).*|; .*|\. (?=\p{Lu}).*)$/iu,
      '',
    )
    .replace(/(?<!\b(?:inc|llc|co|a\.c|s\.a))[\s.,;:"”»]+$/iu, '')
    .trim();
  return /\p{L}{2}/u.test(name) && name.length <= 120 ? name : undefined;
}
