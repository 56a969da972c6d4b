import { nodesForCategory } from '@imh/core';
import type { OutlineContent, OutlineWords } from '../outline/outline-content.js';
import { fold, hasTerm, searchable, searchTerms } from '../outline/outline-search.js';
import { isCompetency, type OutlineRow } from '../outline/outline-rows.js';

export { tagFor } from '@imh/core';

/** A row of the picker that can be chosen. */
export interface PickerOption {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** The statement, if its rights allow showing it. */
  readonly text: string;
  /** Names of the ancestor headings, outermost first, joined by “›”. */
  readonly heading: string;
  readonly folded: string;
  /** The folded words of its own name: matches here are listed before matches in the explanations. */
  readonly foldedLabel: string;
}

/**
 * The options of the picker: every competency, and every heading without children (an outline of domains offers its
 * domains). A node under several headings is offered once, under the first.
 */
export function pickerOptions(content: OutlineContent, category: string | undefined): PickerOption[] {
  const kept = nodesForCategory(content.outline, category);
  const seen = new Set<string>();
  const options: PickerOption[] = [];
  for (const row of content.rows) {
    if (row.hasChildren || seen.has(row.node.id) || !kept.has(row.node.id)) continue;
    seen.add(row.node.id);
    const words = content.words(row);
    const heading = headings(content, row).join(' › ');
    options.push({
      id: row.node.id,
      code: words.code,
      label: words.label.text || words.code || row.node.id,
      text: words.text.text,
      heading,
      folded: `${searchable(words)}\n${fold(heading)}`,
      foldedLabel: searchable({ ...words, text: nothing, practice: [], keywords: [] }),
    });
  }
  return options;
}

const nothing: OutlineWords['text'] = { text: '' };

/** Options that contain every word of the query: first those with all words in the name, each group in reading order. */
export function matchingOptions(options: readonly PickerOption[], query: string): PickerOption[] {
  const terms = searchTerms(query);
  const inName: PickerOption[] = [];
  const elsewhere: PickerOption[] = [];
  for (const option of options) {
    if (terms.every((term) => hasTerm(option.foldedLabel, term))) inName.push(option);
    else if (terms.every((term) => hasTerm(option.folded, term))) elsewhere.push(option);
  }
  return [...inName, ...elsewhere];
}

/** Headings under which users may enter their own area name: all headings of an outline without areas. */
export function ownAreaHeadings(content: OutlineContent): { id: string; label: string }[] {
  if (content.rows.some((row) => row.node.kind === 'area' || isCompetency(row))) return [];
  return content.rows.map((row) => ({ id: row.node.id, label: content.words(row).label.text || row.node.id }));
}

function headings(content: OutlineContent, row: OutlineRow): string[] {
  const names: string[] = [];
  for (let above = content.rows[row.parent]; above; above = content.rows[above.parent]) {
    const { code, label } = content.words(above);
    names.unshift(label.text || code);
  }
  return names;
}
