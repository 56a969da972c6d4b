import { nodesForCategory, plainText } from '@imh/core';
import type { OutlineContent, OutlineWords } from '../outline/outline-content.js';
import { fold, hasTerm, searchable, searchTerms } from '../outline/outline-search.js';
import { isCompetency, type OutlineRow } from '../outline/outline-rows.js';
import { placesNear, type WordPlaces, wordPlaces } from './near-words.js';

export { tagFor } from '@imh/core';

/** A row of the picker that can be chosen. */
export interface PickerOption {
  /** Id of the framework. */
  readonly framework: string;
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** The statement, if its rights allow showing it. */
  readonly text: string;
  /** Names of the ancestor headings without their terms, outermost first, joined by “›”. */
  readonly heading: string;
  readonly folded: string;
  /** The folded words of its own name: matches here are listed before matches in the explanations. */
  readonly foldedLabel: string;
}

/**
 * The options of the picker: every competency, and every heading without children (an outline of domains offers its
 * domains). A node under several headings is offered once, under the first.
 * @param above name of the framework, if there are several
 * @param hasHeadings whether headings with children are options, too
 */
export function pickerOptions(
  content: OutlineContent,
  category: string | undefined,
  above?: string,
  hasHeadings = false,
): PickerOption[] {
  const kept = nodesForCategory(content.outline, category);
  const seen = new Set<string>();
  const options: PickerOption[] = [];
  for (const row of content.rows) {
    if ((row.hasChildren && !hasHeadings) || seen.has(row.node.id) || !kept.has(row.node.id)) continue;
    seen.add(row.node.id);
    const words = content.words(row);
    const heading = [...(above ? [above] : []), ...headingsOf(content, row)].join(' › ');
    options.push({
      framework: content.framework.id,
      id: row.node.id,
      code: words.code,
      label: words.label.text || words.code || row.node.id,
      text: plainText(words.text.text),
      heading,
      folded: `${searchable(words)}\n${fold(headingsOf(content, row, 'with terms').join('\n'))}`,
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

/** Searches options; where none contains every word, also for words that are nearly so. */
export class PickerSearch {
  readonly #options: readonly PickerOption[];
  #places?: WordPlaces;

  constructor(options: readonly PickerOption[]) {
    this.#options = options;
  }

  /** Options that contain every word of the query. */
  exact(query: string): PickerOption[] {
    return matchingOptions(this.#options, query);
  }

  /**
   * Options that have most words of the query, allowing for typing mistakes: the most words first, then in reading
   * order. Empty if fewer than half of the words are in any option.
   */
  similar(query: string): PickerOption[] {
    const terms = searchTerms(query);
    this.#places ??= wordPlaces(this.#options.map(({ folded }) => folded));
    const counts = new Map<number, number>();
    for (const term of terms) {
      for (const at of placesNear(this.#places, term)) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const most = Math.max(0, ...counts.values());
    if (most < terms.length / 2) return [];
    return [...counts]
      .filter(([, count]) => count === most)
      .sort(([one], [other]) => one - other)
      .map(([at]) => this.#options[at]!);
  }
}

/** A heading under which the person may keep an area name of their own. */
export interface OwnAreaHeading {
  readonly framework: string;
  readonly id: string;
  readonly label: string;
}

/** Headings under which users may enter their own area name: all headings of an outline without areas. */
export function ownAreaHeadings(content: OutlineContent): OwnAreaHeading[] {
  if (content.rows.some((row) => row.node.kind === 'area' || isCompetency(row))) return [];
  const framework = content.framework.id;
  return content.rows.map((row) => ({
    framework,
    id: row.node.id,
    label: content.words(row).label.text || row.node.id,
  }));
}

/** Names of the headings above a row, outermost first. */
export function headingsOf(content: OutlineContent, row: OutlineRow, terms?: 'with terms'): string[] {
  const names: string[] = [];
  for (let above = content.rows[row.parent]; above; above = content.rows[above.parent]) {
    const { code, label, bare } = content.words(above);
    names.unshift((terms ? label : bare).text || code);
  }
  return names;
}
