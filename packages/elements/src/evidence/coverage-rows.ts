import {
  countOf,
  type Coverage,
  type EntriesByHow,
  type EntriesByKind,
  type EvidenceKind,
  evidenceKinds,
  type How,
  hows,
  kindCoverage,
  nodesForCategory,
  type ReviewEntry,
} from '@imh/core';
import type { OutlineContent } from '../outline/outline-content.js';
import { isCompetency, type OutlineRow } from '../outline/outline-rows.js';
import type { CoverageLabels } from './coverage-labels.js';
import { titleOf } from '../outline/node-titles.js';

/** One row of a coverage map. */
export interface CoverageRow {
  readonly key: string;
  readonly title: string;
  /** `competency` rows are optional; `elsewhere` rows have no place in the framework. */
  readonly level: 'domain' | 'area' | 'competency' | 'elsewhere';
  readonly count: number;
  /** 0 if unknown. */
  readonly minutes: number;
  /** True if the row or one below it has no entries. */
  readonly isIncomplete: boolean;
  /** Ids of the entries; without them the counts are not buttons. */
  readonly entries?: EntriesByKind | undefined;
  /** Numbers of entries by kind, if their ids are not known. */
  readonly kinds?: KindCounts | undefined;
  /** Ids of the entries by how they show the row's competencies. */
  readonly entriesByHow?: EntriesByHow | undefined;
  /** Numbers of entries by how, if their ids are not known. */
  readonly hows?: HowCounts | undefined;
  /** Text of the column beside the counts, such as the level of a self-check. */
  readonly aside?: string | undefined;
}

/** Numbers of entries by kind of evidence. */
export type KindCounts = Partial<Readonly<Record<EvidenceKind, number>>>;

/** Numbers of entries by how they show a competency. */
export type HowCounts = Partial<Readonly<Record<How, number>>>;

/** The column of a cell: a kind of evidence, how it shows the competency, or the total. */
export type CoverageColumn = EvidenceKind | How | 'all';

/** Number of entries in a cell. */
export function countIn(row: CoverageRow, column: CoverageColumn): number {
  if (column === 'all') return row.count;
  if (isHow(column)) return row.entriesByHow?.get(column)?.length ?? row.hows?.[column] ?? 0;
  return row.entries?.get(column)?.length ?? row.kinds?.[column] ?? 0;
}

/** Ids of the entries of a cell, as far as they are known. */
export function entriesIn(row: CoverageRow, column: CoverageColumn): readonly string[] {
  if (column === 'all') return [...(row.entries?.values() ?? [])].flat();
  return (isHow(column) ? row.entriesByHow?.get(column) : row.entries?.get(column)) ?? [];
}

export function isHow(column: CoverageColumn): column is How {
  return (hows as readonly string[]).includes(column);
}

/** What a coverage map shows: areas down, kinds of evidence across. */
export interface CoverageTable {
  /** Columns; empty for a map of totals. */
  readonly kinds: readonly EvidenceKind[];
  /** Columns of what was acquired and what was demonstrated; empty for a map of totals. */
  readonly hows: readonly How[];
  readonly rows: readonly CoverageRow[];
  /** Tags of other frameworks and versions, areas in the person's own words, and entries without a tag. */
  readonly elsewhere: readonly CoverageRow[];
}

interface CoverageSource {
  readonly entries: readonly ReviewEntry[];
  /** Undefined if there is no framework: every tag is elsewhere. */
  readonly content: OutlineContent | undefined;
  /** Only rows for this category. */
  readonly category?: string | undefined;
  readonly coverage: ReadonlyMap<string, Coverage>;
}

/** Undefined if no entry is finished. */
export function coverageTable(source: CoverageSource, labels: CoverageLabels): CoverageTable | undefined {
  const { entries, content, category, coverage } = source;
  const covered = kindCoverage(entries, content && { id: content.framework.id, outline: content.outline });
  if (covered.kinds.length === 0) return undefined;
  const elsewhere = covered.elsewhere.map(({ label, entries, version, framework }, index): CoverageRow => {
    const origin =
      content && framework !== content.framework.id ? labels.otherFramework : version && labels.version(version);
    return otherRow(`${index}`, [label, origin].filter(Boolean).join(', '), entries);
  });
  if (covered.untagged.size > 0) elsewhere.push(otherRow('untagged', labels.untagged, covered.untagged));
  return {
    kinds: covered.kinds,
    hows: content ? hows : [],
    rows: content
      ? frameworkRows(content, category, ({ node: { id } }) => ({
          count: countOf(covered.byNode.get(id)),
          minutes: Math.round(coverage.get(id)?.minutes ?? 0),
          entries: covered.byNode.get(id),
          entriesByHow: covered.howByNode.get(id),
        })).map(({ row: _row, ...rest }) => rest)
      : [],
    elsewhere,
  };
}

/** What was counted for one node. */
export interface CoverageCounter {
  readonly entries: number;
  readonly minutes: number;
  readonly kinds: KindCounts;
  readonly hows?: HowCounts;
}

interface CountedCoverage {
  readonly content: OutlineContent;
  /** By node id. */
  readonly counters: ReadonlyMap<string, CoverageCounter>;
  /** Only rows for this category. */
  readonly category?: string | undefined;
  /** Lists what has no evidence before the rest, within each heading. */
  readonly gapsFirst?: boolean;
  /** Text of the column beside the counts. */
  aside?(row: OutlineRow): string;
}

/** A map of counters, without the ids of the entries: quick for any number of them. */
export function countedCoverage({ content, counters, category, gapsFirst, aside }: CountedCoverage): CoverageTable {
  const rows = frameworkRows(content, category, (row) => {
    const { entries = 0, minutes = 0, kinds, hows: shown } = counters.get(row.node.id) ?? {};
    return { count: entries, minutes: Math.round(minutes), kinds, hows: shown, aside: aside?.(row) };
  });
  const found = new Set(rows.flatMap(({ kinds = {} }) => Object.keys(kinds)));
  return {
    kinds: evidenceKinds.filter((kind) => found.has(kind)),
    hows: found.size > 0 ? hows : [],
    rows: (gapsFirst ? rowsByGap(rows, content) : rows).map(({ row: _row, ...rest }) => rest),
    elsewhere: [],
  };
}

type PlacedRow = CoverageRow & { readonly row: OutlineRow };

/** Siblings without evidence first, then those with a gap below them; otherwise in reading order. */
function rowsByGap(rows: readonly PlacedRow[], { rows: all }: OutlineContent): PlacedRow[] {
  const shown = new Set(rows.map(({ row }) => row.index));
  const below = new Map<number, PlacedRow[]>();
  for (const placed of rows) {
    // A row whose heading is listed elsewhere stays at the top.
    let { parent } = placed.row;
    while (parent >= 0 && !shown.has(parent)) parent = all[parent]!.parent;
    below.set(parent, [...(below.get(parent) ?? []), placed]);
  }
  const rank = ({ count, isIncomplete }: CoverageRow): number => (count === 0 ? 0 : isIncomplete ? 1 : 2);
  const listed = (parent: number): PlacedRow[] =>
    [...(below.get(parent) ?? [])]
      .sort((one, other) => rank(one) - rank(other))
      .flatMap((placed) => [placed, ...listed(placed.row.index)]);
  return listed(-1);
}

type Figures = Pick<CoverageRow, 'count' | 'minutes' | 'entries' | 'kinds' | 'entriesByHow' | 'hows' | 'aside'>;

function frameworkRows(
  content: OutlineContent,
  category: string | undefined,
  figuresOf: (row: OutlineRow) => Figures,
): PlacedRow[] {
  const rows = rowsFor(content, category);
  const areCompetenciesOptional = !rows.every(isCompetency);
  const levelOf = (row: OutlineRow): CoverageRow['level'] => {
    if (row.hasChildren && row.depth === 1) return 'domain';
    return isCompetency(row) && areCompetenciesOptional ? 'competency' : 'area';
  };
  const figures = new Map(rows.map((row) => [row.node.id, figuresOf(row)]));
  const incomplete = new Set<number>();
  // Backwards, because rows are listed after their parents.
  for (const { index, parent, node } of [...rows].reverse()) {
    if (figures.get(node.id)!.count === 0) incomplete.add(index);
    if (incomplete.has(index)) incomplete.add(parent);
  }
  return rows.map((row) => ({
    row,
    key: row.node.id,
    title: titleOf(content, row),
    level: levelOf(row),
    isIncomplete: incomplete.has(row.index),
    ...figures.get(row.node.id)!,
  }));
}

function otherRow(key: string, title: string, entries: EntriesByKind): CoverageRow {
  return {
    key: `elsewhere ${key}`,
    title,
    level: 'elsewhere',
    count: countOf(entries),
    minutes: 0,
    isIncomplete: false,
    entries,
  };
}

/** Rows of a category, each node once, at its first place. */
function rowsFor(content: OutlineContent, category: string | undefined): OutlineRow[] {
  const kept = nodesForCategory(content.outline, category);
  const seen = new Set<string>();
  return content.rows.filter(({ node }) => kept.has(node.id) && !seen.has(node.id) && seen.add(node.id));
}
