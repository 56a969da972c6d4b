import { descendantsOf, nodesForCategory } from '@imh/core';
import type { OutlineContent, OutlineRow, Phrase } from '@imh/elements';
import { textMatch, foldedText } from '../../list-filters/text-match.js';
import type { FilterState } from '../filter-state.js';
import type { FoundTrainings } from '../found-trainings.js';
import type { GuideEntry } from '../guide-content.js';

/** A node with the trainings that name it; those of the nodes below it are not among them. */
export interface CrosswalkLine {
  readonly id: string;
  readonly code: string;
  readonly name: Phrase;
  /** The heading above it; undefined directly below a domain. */
  readonly area: Phrase | undefined;
  readonly entries: readonly GuideEntry[];
}

/** Competencies below one heading. */
export interface CrosswalkArea {
  /** The heading, with trainings on the area as a whole; undefined for competencies directly below the domain. */
  readonly heading: CrosswalkLine | undefined;
  readonly lines: readonly CrosswalkLine[];
}

export interface CrosswalkDomain extends CrosswalkLine {
  readonly areas: readonly CrosswalkArea[];
  readonly without: readonly CrosswalkLine[];
  /** Competencies, each counted once, and how many of them have a training. */
  readonly total: number;
  readonly covered: number;
}

export interface CompetencyCrosswalk {
  readonly domains: readonly CrosswalkDomain[];
  readonly total: number;
  readonly covered: number;
}

/**
 * Every competency that the filters leave, with the trainings that they leave. A search leaves competencies whose name
 * it matches, and those of the trainings that it matches.
 */
export function competencyCrosswalk(
  names: OutlineContent,
  { matching }: FoundTrainings,
  filter: FilterState,
): CompetencyCrosswalk {
  const entriesOf = entriesByNode(matching);
  const keeps = rowFilter(names, filter);
  const domains: CrosswalkDomain[] = [];
  const everything = new Map<string, boolean>();
  for (const rows of byDomain(names.rows)) {
    const domain = domainOf(rows, names, entriesOf, (line) => keeps(line));
    if (!domain) continue;
    domains.push(domain);
    for (const { id, entries } of linesOf(domain)) everything.set(id, entries.length > 0);
  }
  const covered = [...everything.values()].filter(Boolean).length;
  return { domains, total: everything.size, covered };
}

const linesOf = ({ areas }: Pick<CrosswalkDomain, 'areas'>): CrosswalkLine[] => areas.flatMap(({ lines }) => lines);

function entriesByNode(entries: Iterable<GuideEntry>): ReadonlyMap<string, GuideEntry[]> {
  const byNode = new Map<string, GuideEntry[]>();
  for (const entry of entries) {
    for (const id of new Set(entry.named.map((one) => one.id))) byNode.set(id, [...(byNode.get(id) ?? []), entry]);
  }
  return byNode;
}

function rowFilter({ outline }: OutlineContent, { query, category, node }: FilterState) {
  const inCategory = category ? nodesForCategory(outline, category) : undefined;
  const inNode = node ? new Set([node, ...descendantsOf(outline, node)]) : undefined;
  const matches = textMatch(query);
  return ({ id, code, name, entries }: CrosswalkLine): boolean =>
    (!inCategory || inCategory.has(id)) &&
    (!inNode || inNode.has(id)) &&
    (entries.length > 0 || matches(() => foldedText([code, name.text])));
}

/** Rows of each top row, that row first. */
function byDomain(rows: readonly OutlineRow[]): OutlineRow[][] {
  const domains: OutlineRow[][] = [];
  for (const row of rows) {
    if (row.parent < 0) domains.push([]);
    domains.at(-1)!.push(row);
  }
  return domains;
}

function domainOf(
  rows: readonly OutlineRow[],
  names: OutlineContent,
  entriesOf: ReadonlyMap<string, readonly GuideEntry[]>,
  keeps: (line: CrosswalkLine) => boolean,
): CrosswalkDomain | undefined {
  const [top] = rows as readonly [OutlineRow, ...OutlineRow[]];
  const lineOf = (row: OutlineRow): CrosswalkLine => {
    const { code, label, text } = names.words(row);
    const above = names.rows[row.parent];
    const area = above && above !== top ? names.words(above).label : undefined;
    const name = label.text ? label : text.text ? text : { text: code };
    return {
      id: row.node.id,
      code: code === name.text ? '' : code,
      name,
      area,
      entries: entriesOf.get(row.node.id) ?? [],
    };
  };
  const areas = new Map<number, { heading: CrosswalkLine | undefined; lines: CrosswalkLine[] }>();
  for (const row of rows) {
    const line = lineOf(row);
    if (row.hasChildren) {
      if (row !== top) areas.set(row.index, { heading: line, lines: [] });
    } else if (line.name.text && keeps(line)) {
      const parent = row === top ? top.index : row.parent;
      const area = areas.get(parent) ?? { heading: undefined, lines: [] };
      area.lines.push(line);
      areas.set(parent, area);
    }
  }
  const filled = [...areas.values()].filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return undefined;
  const lines = new Map(linesOf({ areas: filled }).map((line) => [line.id, line]));
  const without = [...lines.values()].filter(({ entries }) => entries.length === 0);
  return { ...lineOf(top), areas: filled, without, total: lines.size, covered: lines.size - without.length };
}
