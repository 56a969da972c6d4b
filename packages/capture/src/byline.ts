import { monthNumber } from '@imh/core';
import type { Line, LinesAround } from './lines-around.js';
import { looksLikePerson, readNames } from './people-names.js';
import { plainText } from './plain-text.js';

const BY =
  /(?:^|[|·•—–,.;:/]\s*|\s-\s*|\)\s*|\d{4}\s+|[ap]m\s+|\b(?:written|posted|published|reported|story|words|text|review|podcast|presented|escrito|publicado|texto|rédigé|publié|escrito|veröffentlicht|verfasst)\s+)(?:by|por|par|von|door|av|pubblicato da|autora?|autore|auteure?|autorin|author|authors|text|texto|presenter|presenters|trainers?|instructors?|speakers?|facilitators?|ponentes?|docentes?|facilitador[ae]s?|expositor[ae]s?|disertantes?)(?:\s*:\s*|\s+)(?=\p{Lu})/iu;
const ENDS =
  /\s+(?:on|at|for|in|posted|published|updated|created|modified|le|el|am|il|em|den|contributor|staff|is|was|has|from)[\s:]|\s*(?:[|@·•–—<>«»"“”]|\s-\s|\s-$)|\s*,\s*special\s|\s*,?\s*\d|\s*\bfollow\b|(?<!\b(?:\p{Lu}|[DJSM]rs?|Dra|Sra|Profa?|Psic?|Lic|Mtra?|Mgtr))\.\s|\s{2,}/iu;
const AUTHOR_PART =
  /(?:^|[\s_-])(?:by-?line|author|writer|contributor|reporter|autore?s?|autora|auteurs?|redacteur|firma(?:nte)?|journalist|presenter|speaker)/i;
const AUTHOR_LINK =
  /\/(?:authors?|autore?s?|auteurs?|people|persons?|staff|profiles?|contributors?|journalists?|reporters?|writers?|columnists?|by|firmas?|bio|users?|members?)\//i;
const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/iu;
/** Who checked, edited or illustrated the text, or translated it, is not its author. */
const OTHER_ROLE =
  /\b(?:reviewed|(?:fact-?)?checked|edited|approved|illustrated|translated|photograph(?:y|s|ed)?|photos?|fotos?|fotograf[ií]as?|revisad[oa]|editad[oa]|traducid[oa]|ilustrad[oa])\s*(?:by|por|par|von|de|:)(?:\s|$)/iu;
const MOST = 12;
const LONG = 160; // Characters.
const MOST_OTHER_WORDS = 7;

/** The label of the names after "By". */
export const BYLINE = 'byline';

export interface Byline {
  readonly names: readonly string[];
  readonly from: string;
}

/** The authors in the line by the main heading, as visitors read it: after "By", or in a part that is named after them. */
export function bylineOf({ above, below }: LinesAround): Byline | undefined {
  const lines = [...below, ...above];
  for (const [index, line] of lines.entries()) {
    // "By" and the name can be two lines.
    const isSplit =
      /^(?:(?:(?:written|posted|published|escrito|publicado)\s+)?(?:by|por)|par|von|autora?|auteur|author|text|texto)\s*:?$/i.test(
        line.text,
      );
    const text = isSplit ? `${line.text} ${lines[index + 1]?.text ?? ''}` : line.text;
    const names = text.length <= 300 ? namesAfterBy(text) : [];
    if (names.length > 0) return { names: withMore(names, lines.slice(index + (isSplit ? 2 : 1))), from: BYLINE };
  }
  for (const [index, line] of lines.entries()) {
    const label = lines[index - 1]?.text ?? '';
    if (OTHER_ROLE.test(line.text) || (label.length < 40 && OTHER_ROLE.test(label))) continue;
    const names = namesMarked(line);
    if (names.length > 0) return { names, from: 'name by the heading' };
  }
  return undefined;
}

function namesAfterBy(text: string): string[] {
  const by = BY.exec(text);
  // In a sentence of the text, "by" is about something else.
  if (!by || (by.index > 0 && text.length > LONG)) return [];
  const rest = text.slice(by.index + by[0].length);
  const end = ENDS.exec(rest);
  if (!end) return people(rest);
  const before = rest.slice(0, end.index);
  return people(/^\s*\d/.test(end[0]) ? withoutDate(before) : before);
}

/** "Ann Lee Monday, March" before the number of a day: the words of the date are no part of the name. */
function withoutDate(text: string): string {
  let words = text.trim().split(/\s+/);
  const isOfDate = (word: string) => WEEKDAY.test(word) || monthNumber(word.replace(/\.$/, '')) !== undefined;
  while (words.length > 1 && isOfDate(words.at(-1)?.replace(/,$/, '') ?? '')) words = words.slice(0, -1);
  return words.join(' ');
}

/** A list of authors with one line each continues: "By / Ann Lee, / Bo Chen". */
function withMore(names: readonly string[], next: readonly Line[]): string[] {
  const more: string[] = [];
  for (const { text, parts } of next.slice(0, MOST)) {
    const begins = /^(?:and|&|y|et|und|,)\s+/i.test(text);
    const found = begins ? people(text.replace(/^(?:and|&|y|et|und|,)\s+/i, '')) : [];
    if (found.length === 0 || parts.length > 4) break;
    more.push(...found);
  }
  return [...new Set([...names, ...more])].slice(0, MOST);
}

/** "Ann Lee" alone in a part called "author", or in a link to a page about people. */
function namesMarked({ text, parts }: Line): string[] {
  if (text.length > 200) return [];
  const marked = parts.filter(({ element }) => {
    const link = element.closest('a[href]')?.getAttribute('href') ?? '';
    return AUTHOR_LINK.test(link) || isNamedAuthor(element);
  });
  // "Last year, Ann Lee opened the clinic for families": a sentence that links to a person.
  const others = parts.filter((part) => !marked.includes(part)).map((part) => part.text);
  if ((others.join(' ').match(/\p{L}{2,}/gu)?.length ?? 0) > MOST_OTHER_WORDS) return [];
  const names = marked.flatMap((part) => people(part.text));
  return [...new Set(names)].slice(0, MOST);
}

function isNamedAuthor(element: Element): boolean {
  for (let part: Element | null = element, depth = 0; part && depth < 3; part = part.parentElement, depth += 1) {
    const names = `${part.getAttribute('class') ?? ''} ${part.id} ${part.getAttribute('rel') ?? ''}`.slice(0, 300);
    if (AUTHOR_PART.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))) return true;
  }
  return false;
}

function people(text: string): string[] {
  const clean = plainText(text.replace(/[\s,;:–-]+$/, ''), 300);
  if (!clean || /\d/.test(clean)) return [];
  const names = readNames(clean);
  return names.every(looksLikePerson) ? names : [];
}

/** "By Ann Lee" at the beginning of a part above the heading, where sites of one author print it on every page. */
export function siteAuthor(document: Document, heading: Element): Byline | undefined {
  const elements = [...document.querySelectorAll('p, div, span, h2, h3, address')].filter(
    (element) =>
      element.previousElementSibling === null &&
      (element.textContent ?? '').length < 80 &&
      /^\s*(?:by|por|par|von)\s/i.test(element.textContent ?? '') &&
      element.compareDocumentPosition(heading) === 4, // The heading follows.
  );
  const names = new Set(
    elements.flatMap((element) => namesAfterBy((element.textContent ?? '').replace(/\s+/g, ' ').trim())),
  );
  return names.size === 1 ? { names: [...names], from: 'byline of the site' } : undefined;
}
