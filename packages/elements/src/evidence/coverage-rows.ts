import {
  countOf,
  type Coverage,
  type EntriesByKind,
  type EvidenceKind,
  kindCoverage,
  nodesForCategory,
  type ReviewEntry,
} from '@imh/core';
import type { OutlineContent } from '../outline/outline-content.js';
import type { OutlineRow } from '../outline/outline-rows.js';
import type { CoverageLabels } from './coverage-labels.js';
import { titleOf } from './node-titles.js';

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
}

/** What a coverage map shows: areas down, kinds of evidence across. */
export interface CoverageTable {
  /** Columns; empty for a map of totals. */
  readonly kinds: readonly EvidenceKind[];
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
    rows: content
      ? frameworkRows(content, category, (id) => ({
          count: countOf(covered.byNode.get(id)),
          minutes: Math.round(coverage.get(id)?.minutes ?? 0),
          entries: covered.byNode.get(id),
        }))
      : [],
    elsewhere,
  };
}

/**
 * A map of totals alone: how many entries and minutes each part of a framework has.
 * @param counters by node id
 */
export function coverageTotals(
  content: OutlineContent,
  counters: ReadonlyMap<string, { readonly entries: number; readonly minutes: number }>,
): CoverageTable {
  const figuresOf = (id: string): Figures => {
    const { entries = 0, minutes = 0 } = counters.get(id) ?? {};
    return { count: entries, minutes: Math.round(minutes) };
  };
  return { kinds: [], rows: frameworkRows(content, undefined, figuresOf), elsewhere: [] };
}

type Figures = Pick<CoverageRow, 'count' | 'minutes' | 'entries'>;

function frameworkRows(
  content: OutlineContent,
  category: string | undefined,
  figuresOf: (id: string) => Figures,
): CoverageRow[] {
  const rows = rowsFor(content, category);
  const areCompetenciesOptional = !rows.every(isCompetency);
  const levelOf = (row: OutlineRow): CoverageRow['level'] => {
    if (row.hasChildren && row.depth === 1) return 'domain';
    return isCompetency(row) && areCompetenciesOptional ? 'competency' : 'area';
  };
  const figures = new Map(rows.map(({ node }) => [node.id, figuresOf(node.id)]));
  const incomplete = new Set<number>();
  // Backwards, because rows are listed after their parents.
  for (const { index, parent, node } of [...rows].reverse()) {
    if (figures.get(node.id)!.count === 0) incomplete.add(index);
    if (incomplete.has(index)) incomplete.add(parent);
  }
  return rows.map((row) => ({
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

const isCompetency = ({ node, hasChildren }: OutlineRow): boolean =>
  !hasChildren && node.kind !== 'area' && node.kind !== 'domain';
