import type { LossReport } from '../report/loss-report.js';
import { isListLine, isPhrase, isUnfinished } from './marks.js';
import { excerpt } from '../report/excerpt.js';

/** A line of a pasted text that is not blank; `number` counts from 1, as in editors. */
export interface TextLine {
  readonly number: number;
  /** In spaces; a tab is four. */
  readonly indent: number;
  readonly text: string;
  readonly afterBlank: boolean;
  /** First or last line of a printed page, judged by page numbers and form feeds. */
  atPageEdge: boolean;
}

const pageNumber =
  /^(?:[-–—|]\s?)?(?:(?:page|página|pagina|pág\.?|pag\.?|p\.)\s?)?\d{1,4}(?:\s?(?:of|de|\/)\s?\d{1,4})?(?:\s?[-–—|])?$/i;
const contentsTitle = /^(?:table of contents|contents|tabla de contenidos?|contenidos?|índice|indice)$/i;

/** The lines of a text without page numbers, running heads and tables of contents. */
export function contentLines(text: string, report: LossReport): TextLine[] {
  const lines = withoutPageNumbers(allLines(text), report);
  return withoutContents(withoutRunningHeads(lines, report), report);
}

function allLines(text: string): TextLine[] {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\0-\x08\x0e-\x1f]/g, '');
  const found: TextLine[] = [];
  let afterBlank = true;
  let newPage = true;
  for (const [index, raw] of plain.split(/\r\n|[\r\n\u2028\u2029\v]/).entries()) {
    if (raw.includes('\f')) {
      newPage = true;
      const last = found.at(-1);
      if (last) last.atPageEdge = true;
    }
    const line = raw.replace(/[\f\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
    const space = /^[ \t]*/.exec(line)![0];
    const words = line.trim().replace(/[ \t]+/g, (gap) => (gap.includes('\t') || gap.length > 1 ? '\t' : ' '));
    if (words === '') {
      afterBlank = true;
      continue;
    }
    const indent = space.replaceAll('\t', '    ').length;
    found.push({ number: index + 1, indent, text: words, afterBlank, atPageEdge: newPage });
    afterBlank = false;
    newPage = false;
  }
  return found;
}

const ofPages = /(?:^|[\s|·•–—-])(?:page|página|pagina|pág\.?|pag\.?|p\.)\s?\d{1,4}(?:\s?(?:of|de|\/)\s?\d{1,4})?$/iu;
const copyright = /©|\(c\)\s|copyright|all rights reserved|derechos reservados/iu;

/** Lines that name their page, or who holds the rights, and repeat with other numbers: they stand at a page's edge. */
function pageFeet(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const feet = lines.filter(({ text }) => text.length <= 160 && (ofPages.test(text) || copyright.test(text)));
  const counts = new Map<string, number>();
  const keyOf = ({ text }: TextLine): string => text.replace(/\d+/g, '#');
  for (const line of feet) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  // A statement of rights that occurs once belongs to the text.
  return new Set(
    feet.filter((line) => counts.get(keyOf(line))! > 1 || (ofPages.test(line.text) && copyright.test(line.text))),
  );
}

function withoutPageNumbers(lines: readonly TextLine[], report: LossReport): TextLine[] {
  const kept: TextLine[] = [];
  const feet = pageFeet(lines);
  let edge = false;
  for (const line of lines) {
    if (pageNumber.test(line.text) || feet.has(line)) {
      const [code, what] = feet.has(line) ? ['running-head', 'the foot of a page'] : ['page-number', 'the page number'];
      report.add(code!, `line ${line.number}: ${what} “${excerpt(line.text)}” was left out`, `line ${line.number}`);
      // Lines within two lines of a page number are at the edge of the page.
      for (const before of kept.slice(-2)) before.atPageEdge = true;
      edge = true;
      continue;
    }
    if (edge) line.atPageEdge = true;
    edge = edge && kept.at(-1)?.atPageEdge === true && !kept.at(-2)?.atPageEdge;
    kept.push(line);
  }
  return kept;
}

/** Removes running heads and feet: lines that repeat at the edges of pages, or with an increasing number. */
function withoutRunningHeads(lines: readonly TextLine[], report: LossReport): TextLine[] {
  const same = new Map<string, number[]>();
  for (const [index, { text }] of lines.entries()) {
    if (isListLine(text) || isPhrase(text) || text.length > 120) continue;
    const key = text.replace(/\d+/g, '#');
    const indexes = same.get(key);
    if (indexes) indexes.push(index);
    else same.set(key, [index]);
  }
  const running = new Set<number>();
  for (const [key, indexes] of same) {
    if (indexes.length < 2 || !isRunningHead(key, indexes, lines)) continue;
    // The first of them may be the title page.
    for (const index of indexes) if (index > 0 || key.includes('#')) running.add(index);
  }
  for (const index of running) {
    const { number, text } = lines[index]!;
    report.add('running-head', `line ${number}: “${excerpt(text)}” repeats on each page; left out`, `line ${number}`);
  }
  return lines.filter((_, index) => !running.has(index));
}

function isRunningHead(key: string, indexes: readonly number[], lines: readonly TextLine[]): boolean {
  const atEdge = indexes.filter((index) => lines[index]!.atPageEdge).length;
  if (atEdge * 2 > indexes.length && atEdge > 1) return true;
  if (indexes.length < 3) return false;
  const letters = key.match(/\p{L}{2,}/gu) ?? [];
  const counts = indexes.map((index) => Number(/(\d{1,4})\D*$/.exec(lines[index]!.text)?.[1] ?? Number.NaN));
  const grows = counts.every((count, at) => at === 0 || count > counts[at - 1]!);
  if (key.includes('#') && letters.length > 1 && grows) return true;
  if (/^\p{Ll}/u.test(key)) return false;
  // A phrase that a narrow page puts on a line of its own is in the middle of a sentence: "the principles of".
  const within = indexes.filter((index) => isUnfinished(lines[index - 1]?.text ?? ''));
  if (within.length * 2 > indexes.length) return false;
  // A heading never interrupts a sentence.
  const interrupts = indexes.filter((index) => {
    const [before, after] = [lines[index - 1]?.text ?? '.', lines[index + 1]?.text ?? ''];
    return /[\p{Ll},]$/u.test(before) && /^\p{Ll}/u.test(after);
  });
  return !key.includes('#') && interrupts.length > 0 && key.length > 7;
}

function withoutContents(lines: readonly TextLine[], report: LossReport): TextLine[] {
  let inside = false;
  return lines.filter((line) => {
    const { text, number } = line;
    const ends = /[\s.…]\d{1,4}$/.test(text);
    const isEntry = ends && (text.includes('...') || text.includes('…') || text.includes('. . .'));
    if (contentsTitle.test(text)) inside = true;
    else if (!isEntry && !(inside && ends)) inside = false;
    if (!isEntry && !inside) return true;
    report.add(
      'contents',
      `line ${number}: “${excerpt(text)}” belongs to a table of contents; left out`,
      `line ${number}`,
    );
    return false;
  });
}
