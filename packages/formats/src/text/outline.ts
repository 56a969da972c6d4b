import { addItems, addWords, type Draft } from '../draft/draft.js';
import type { LossReport } from '../report/loss-report.js';
import { stylesOf } from '../draft/numbering.js';
import type { TextBlock } from './blocks.js';
import { TextPlaces } from './places.js';
import { excerpt } from '../report/excerpt.js';

/** An open list under "As demonstrated by". */
interface Shows {
  readonly draft: Draft;
  style?: string;
  ordinal: number;
}

/** Builds the outline from the blocks of a text. Paragraphs above the first item have no place in it and are reported. */
export function draftsOfText(blocks: readonly TextBlock[], report: LossReport): { drafts: Draft[]; title?: string } {
  const drafts: Draft[] = [];
  const places = new TextPlaces();
  const title = titleOf(blocks);
  // Without any bullet or number, every line is an item.
  const hasList = blocks.some(({ kind }) => kind === 'bullet' || kind === 'number');
  let shows: Shows | undefined;
  for (const [index, block] of blocks.entries()) {
    if (title !== undefined && index === 0) continue;
    const place = `line ${block.line}`;
    if (block.kind === 'shows') {
      const draft = places.innermost;
      if (!draft) report.add('text-not-carried', `${place}: there is no competency above that it could show`, place);
      else {
        shows = { draft, ordinal: 0, ...(block.text === '' ? {} : { style: 'inline' }) };
        const items = block.text.split(/;\s+/).filter((item) => item !== '');
        addItems(draft.demonstratedBy, '', items);
      }
      continue;
    }
    if (shows && belongsTo(shows, block, places)) {
      addItems(shows.draft.demonstratedBy, '', [block.text]);
      continue;
    }
    shows = undefined;
    if (block.text === '' && block.kind !== 'number') continue;
    switch (block.kind) {
      case 'worded':
        drafts.push(places.heading(block, block.worded!.rank, `worded ${block.worded!.rank}`));
        break;
      case 'capitals':
      case 'title': {
        const style = styleOf(blocks, index);
        if (block.hashes) {
          drafts.push(places.heading(block, block.hashes, style));
          break;
        }
        drafts.push(places.heading(block, headingRanks[style] ?? 24, style));
        break;
      }
      case 'number':
        drafts.push(places.number(block));
        break;
      case 'bullet':
        drafts.push(places.bullet(block, block.sign!));
        break;
      case 'prose': {
        const above = places.innermost;
        if (!hasList) drafts.push(places.bullet(block, 'line'));
        else if (above) addWords(above.text, '', block.text);
        else {
          const message = `${place}: “${excerpt(block.text)}” is above the first item; it has no place here`;
          report.add('text-not-carried', message, place);
        }
      }
    }
  }
  return { drafts, ...(title === undefined ? {} : { title }) };
}

const headingRanks: Record<string, number> = {
  'capitals over capitals': 14,
  capitals: 15,
  'title over title': 23,
  title: 24,
};

/** A heading directly above another heading of the same style is one level higher. */
function styleOf(blocks: readonly TextBlock[], index: number): string {
  const { kind, hashes } = blocks[index]!;
  if (hashes) return '#'.repeat(hashes);
  return blocks[index + 1]?.kind === kind ? `${kind} over ${kind}` : kind;
}

/** The first line, if it is short, not a list item, and in a style that no other heading has. */
function titleOf(blocks: readonly TextBlock[]): string | undefined {
  const [first, second] = blocks;
  if (!first || !second || first.text.length > 150) return undefined;
  if (first.kind === 'prose')
    return /[.;,]$/.test(first.text) || (!second.afterBlank && second.kind === 'prose') ? undefined : first.text;
  if (first.kind !== 'capitals' && first.kind !== 'title') return undefined;
  if (!['worded', 'capitals', 'title', 'prose'].includes(second.kind)) return undefined;
  if (first.hashes)
    return blocks.some(({ hashes }, index) => index > 0 && hashes === first.hashes) ? undefined : first.text;
  // A line directly above the first "Domain 1", or above capitals, is the title of all of them.
  if (second.kind === 'worded' || (first.kind === 'title' && second.kind === 'capitals')) return first.text;
  const style = styleOf(blocks, 0);
  const alone = blocks.every(
    ({ kind }, index) => index === 0 || kind !== first.kind || styleOf(blocks, index) !== style,
  );
  return alone ? first.text : undefined;
}

/** True if a block continues the list under "As demonstrated by" rather than the outline. */
function belongsTo(shows: Shows, block: TextBlock, places: TextPlaces): boolean {
  const isFirst = shows.style === undefined;
  if (block.kind === 'bullet') {
    const style = block.sign!;
    // A bullet of the outline ends the list; if the list has the same bullet, only a blank line does.
    const ends = places.isOpen(style) && (style !== shows.style || block.afterBlank);
    if (!isFirst && ends) return false;
    shows.style ??= style;
    return true;
  }
  if (block.kind === 'number' && block.marker!.parts.length === 1) {
    const meanings = stylesOf(block.marker!.parts[0]!);
    const next = meanings.find(({ style, ordinal }) =>
      isFirst ? ordinal === 1 : style === shows.style && ordinal === shows.ordinal + 1,
    );
    if (!next || (places.continues(block) && (isFirst || block.afterBlank))) return false;
    shows.style = next.style;
    shows.ordinal = next.ordinal;
    return true;
  }
  if (block.kind !== 'prose' || (!isFirst && (shows.style !== 'line' || block.afterBlank))) return false;
  shows.style = 'line';
  return true;
}
