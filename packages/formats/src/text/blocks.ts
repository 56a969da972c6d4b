import { type Marker, markerAmong, topNumbers } from '../draft/numbering.js';
import type { LossReport } from '../report/loss-report.js';
import type { TextLine } from './lines.js';
import { afterPhrase, bulletOf, isCapitals, isTitleCase, isUnfinished, mayHead, phraseInside } from './marks.js';
import { labelParts } from '../draft/label-parts.js';

/** A list item, heading or paragraph of a text, with broken lines joined. */
export interface TextBlock {
  readonly line: number;
  readonly indent: number;
  readonly afterBlank: boolean;
  kind: 'bullet' | 'number' | 'worded' | 'capitals' | 'title' | 'shows' | 'prose';
  /** Without its mark. */
  text: string;
  readonly sign?: string;
  readonly marker?: Marker;
  /** Markdown headings: number of leading "#". */
  readonly hashes?: number;
  /** "Domain 1: …": the kind and code in the words before the label. */
  readonly worded?: { readonly kind: string; readonly rank: number; readonly code?: string };
}

/** Characters. Shorter lines end with their sentence, longer ones at the edge of the page. */
const WRAPPED = 45;

export function textBlocks(lines: readonly TextLine[], report: LossReport): TextBlock[] {
  const blocks: TextBlock[] = [];
  const whole = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []));
  let before: TextLine | undefined;
  const tops = topNumbers(lines.map(({ text }) => text));
  for (const line of lines) {
    const block = blockOf(line, tops);
    const last = blocks.at(-1);
    if (last && before && goesOn(last, block, before, line)) last.text = joined(last.text, line, whole, report);
    else blocks.push(block);
    before = line;
  }
  findTitles(blocks);
  return blocks.flatMap(apartFromPhrase);
}

function blockOf({ number, indent, afterBlank, text }: TextLine, tops: ReadonlySet<string>): TextBlock {
  const base = { line: number, indent, afterBlank };
  const hashes = /^(#{1,6})\s+(?=\S)/.exec(text);
  if (hashes) return { ...base, kind: 'title', text: text.slice(hashes[0].length), hashes: hashes[1]!.length };
  const shows = afterPhrase(text);
  if (shows !== undefined) return { ...base, kind: 'shows', text: shows };
  const item = bulletOf(text);
  if (item) {
    const inner = afterPhrase(item.rest);
    // "• As demonstrated by:" is not an item either.
    return inner === undefined
      ? { ...base, kind: 'bullet', text: item.rest, sign: item.sign }
      : { ...base, kind: 'shows', text: inner };
  }
  const { kind, rank, code, label } = labelParts(text.replaceAll('\t', ' '));
  if (kind && rank !== undefined) {
    return { ...base, kind: 'worded', text: label, worded: { kind, rank, ...(code ? { code } : {}) } };
  }
  const marker = markerAmong(text, tops);
  if (marker) return { ...base, kind: 'number', text: marker.rest, marker };
  return { ...base, kind: isCapitals(text) ? 'capitals' : 'prose', text };
}

function goesOn(last: TextBlock, block: TextBlock, before: TextLine, line: TextLine): boolean {
  if (block.kind === 'capitals') return last.kind === 'capitals' && !block.afterBlank;
  if (block.kind !== 'prose') return false;
  // A mark alone on its line: its words follow.
  if (last.text === '' && (last.kind === 'bullet' || last.kind === 'number')) return true;
  if (last.kind === 'capitals' || last.hashes) return false;
  if (last.kind === 'shows' && last.text === '') return false;
  const isOpen = !/[.!?:;]["”’)]?$/.test(before.text);
  const isLower = /^(?:\d{1,4}\s+)?[\p{Ll}(]/u.test(line.text);
  if (line.afterBlank) return isOpen && isLower;
  if (isLower || isUnfinished(before.text) || /[\p{L}]-$|\u00ad$/u.test(before.text)) return true;
  if (last.kind !== 'prose' && line.indent > last.indent) return true;
  return before.text.length >= (isOpen ? WRAPPED : WRAPPED + 15);
}

/** Appends the next line of a sentence; a hyphenated word is joined. */
function joined(text: string, line: TextLine, whole: ReadonlySet<string>, report: LossReport): string {
  const place = `line ${line.number}`;
  const cut = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text.slice(-60));
  const next = /^\p{Ll}+/u.exec(line.text)?.[0];
  report.add('lines-joined', `${place}: it continues the line above; joined`, place);
  if (!cut || next === undefined) return text === '' ? line.text : `${text} ${line.text}`;
  const hyphenated = `${cut[1]!}-${next}`.toLowerCase();
  const keeps =
    whole.has(hyphenated) || /^(?:self|non|co|well|cross|long|short|trauma|evidence|strengths)$/i.test(cut[1]!);
  const word = keeps ? `${cut[1]!}-${next}` : `${cut[1]!}${next}`;
  report.add('word-joined', `${place}: a word cut at the line’s end was read as “${word}”`, place);
  return `${text.slice(0, -1)}${keeps ? '-' : ''}${line.text}`;
}

/** "Waters beds. As demonstrated by: …" in one sentence is two blocks. */
function apartFromPhrase(block: TextBlock): TextBlock[] {
  const found = block.kind === 'shows' ? undefined : phraseInside(block.text);
  if (!found) return [block];
  const { line, indent } = block;
  return [
    { ...block, text: found.before },
    { line, indent, afterBlank: false, kind: 'shows', text: found.after },
  ];
}

const lists = new Set<TextBlock['kind']>(['bullet', 'number']);

/** Marks short lines directly above a list, or above another heading of a list, as headings. */
function findTitles(blocks: TextBlock[]): void {
  let heads = false;
  for (const block of [...blocks].reverse()) {
    if (block.kind === 'prose' && heads && mayHead(block.text) && (block.afterBlank || isTitleCase(block.text))) {
      block.kind = 'title';
      block.text = block.text.replace(/\s*:$/, '');
    }
    heads = lists.has(block.kind) || ['worded', 'capitals', 'title'].includes(block.kind);
  }
}
