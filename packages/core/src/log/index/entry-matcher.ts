import { daysOf } from '../../dates/dates.js';
import type { EvidenceStatus, EvidenceType } from '../../documents/evidence.js';
import { evidenceStatuses, evidenceTypes } from '../../documents/evidence-types.js';
import { nodesForCategory } from '../../outline/category-filter.js';
import { descendantsOf } from '../../outline/descendants.js';
import { statusFrom } from '../entry-facts.js';
import type { EntryFilter } from '../entry-filter.js';
import { type EvidenceKind, evidenceKindOf } from '../evidence-kind.js';
import { type How, usualHow } from '../how.js';
import { missingParts } from '../missing-parts.js';
import { dayNumber, type EntryIndex, indexedText } from './entry-index.js';
import { entrySearch } from './entry-search.js';
import type { FilterContext } from './filter-context.js';
import { listTest, type RowTest } from './list-test.js';

/** The only implementation of `EntryFilter`: whether a row of the index matches. All conditions must hold. */
export function entryMatcher(index: EntryIndex, filter: EntryFilter, context: FilterContext): RowTest {
  const period = periodOf(filter);
  const tests = [
    ...(filter.ids ? [idTest(index, filter.ids)] : []),
    ...(filter.conflict ? [(row: number) => index.isConflict(row)] : []),
    ...(filter.missing?.length ? [missingTest(index, filter)] : []),
    ...(filter.types?.length ? [typeTest(index, filter.types)] : []),
    ...(filter.kinds?.length ? [kindTest(index, filter.kinds)] : []),
    ...(filter.statuses?.length ? [statusTest(index, filter.statuses, context.today)] : []),
    ...(filter.providers?.length ? [providerTest(index, filter.providers)] : []),
    ...(period ? [periodTest(index, period)] : []),
    ...(filter.topics?.length ? [topicTest(index, filter.topics)] : []),
    ...(filter.nodes?.length || filter.how ? [nodeTest(index, filter, context)] : []),
    ...(filter.category ? [tagTest(index, categoryMask(index, filter.category, context))] : []),
    ...termsOf(filter.text ?? '').map((term) => termTest(index, term, context)),
  ];
  return (row) => {
    if (!index.has(row)) return false;
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}

/** Status of a row on a day such as 20261121. */
export function statusOfRow(index: EntryIndex, row: number, today: number): EvidenceStatus {
  const begins = index.begins[row]!;
  return statusFrom(statuses[index.chosenStatus[row]!], begins === 0 ? undefined : begins, today);
}

const statuses = [undefined, ...evidenceStatuses];

/** First and last day of a filter's period as numbers; undefined if it has none. A date that cannot be read is ignored. */
export function periodOf({ from, to }: EntryFilter): { readonly first: number; readonly last: number } | undefined {
  const isDate = (date: string | undefined): date is string => /^\d{4}(-\d\d){0,2}$/.test(date ?? '');
  if (!isDate(from) && !isDate(to)) return undefined;
  return {
    first: isDate(from) ? dayNumber(daysOf(from).first) : 0,
    last: isDate(to) ? dayNumber(daysOf(to).last) : 99_999_999,
  };
}

function termsOf(text: string): string[] {
  return indexedText(text).split(/\s+/).filter(Boolean);
}

function idTest(index: EntryIndex, ids: readonly string[]): RowTest {
  const rows = new Set(ids.map((id) => index.rowOf(id)));
  return (row) => rows.has(row);
}

function missingTest(index: EntryIndex, { missing = [] }: EntryFilter): RowTest {
  const bits = missing.reduce((sum, part) => sum | (1 << missingParts.indexOf(part)), 0);
  return (row) => (index.missing(row) & bits) !== 0;
}

function typeTest(index: EntryIndex, types: readonly EvidenceType[]): RowTest {
  const wanted = new Set(types.map((type) => 1 + evidenceTypes.indexOf(type)));
  return (row) => index.type[row] !== 0 && wanted.has(index.type[row]!);
}

function kindTest(index: EntryIndex, kinds: readonly EvidenceKind[]): RowTest {
  const wanted = [undefined, ...evidenceTypes].map((type) => kinds.includes(evidenceKindOf(type)));
  return (row) => wanted[index.type[row]!]!;
}

function statusTest(index: EntryIndex, wanted: readonly EvidenceStatus[], today: string): RowTest {
  const day = dayNumber(today);
  return (row) => wanted.includes(statusOfRow(index, row, day));
}

function providerTest(index: EntryIndex, providers: readonly string[]): RowTest {
  const wanted = new Set(providers.map((provider) => index.providers.find(provider)));
  return (row) => index.provider[row]! >= 0 && wanted.has(index.provider[row]!);
}

/** An entry is in a period if one of its dates may be: its sessions, else its completion, else its planned start. */
function periodTest(index: EntryIndex, { first, last }: NonNullable<ReturnType<typeof periodOf>>): RowTest {
  const inside = index.dates.mask((date) => date.first <= last && date.last >= first);
  return (row) => {
    const at = index.partAt[row]!;
    let isDated = false;
    for (let part = at; part < at + index.partCount[row]!; part += 1) {
      const date = index.partDate[part]!;
      if (date >= 0 && inside[date]) return true;
      isDated ||= date >= 0;
    }
    return !isDated && index.date[row]! >= 0 && inside[index.date[row]!] === 1;
  };
}

function topicTest(index: EntryIndex, topics: readonly string[]): RowTest {
  const wanted = new Set(topics);
  return listTest(
    index,
    index.topics.mask((topic) => wanted.has(topic)),
    undefined,
  );
}

/** Tagged with one of the nodes, if there are any, in the way asked for. */
function nodeTest(index: EntryIndex, { nodes, how }: EntryFilter, context: FilterContext): RowTest {
  const inNodes = nodes?.length ? nodeMask(index, nodes, context) : index.tags.mask(({ node }) => node !== undefined);
  if (!how) return tagTest(index, inNodes);
  const only = (wanted: How | undefined) => {
    const states = index.tags.mask((tag) => tag.how === wanted);
    return tagTest(
      index,
      inNodes.map((isIn, number) => isIn & states[number]!),
    );
  };
  const [stated, left] = [only(how), only(undefined)];
  const isUsual = [undefined, ...evidenceTypes].map((type) => usualHow(type) === how);
  return (row) => stated(row) || (isUsual[index.type[row]!]! && left(row));
}

function tagTest(index: EntryIndex, mask: Uint8Array): RowTest {
  return listTest(index, undefined, mask);
}

function nodeMask(index: EntryIndex, nodes: NonNullable<EntryFilter['nodes']>, { outlineOf }: FilterContext) {
  const wanted = new Set<string>();
  for (const { framework, node } of nodes) {
    const outline = outlineOf(framework);
    for (const id of [node, ...(outline ? descendantsOf(outline, node) : [])])
      wanted.add(JSON.stringify([framework, id]));
  }
  return index.tags.mask(({ framework, node }) => wanted.has(JSON.stringify([framework, node])));
}

function categoryMask(index: EntryIndex, category: string, { outlineOf, shownFramework }: FilterContext) {
  const outline = shownFramework === undefined ? undefined : outlineOf(shownFramework);
  const nodes = outline ? nodesForCategory(outline, category) : new Set<string>();
  return index.tags.mask(
    ({ framework, node }) => framework === shownFramework && node !== undefined && nodes.has(node),
  );
}

/** A term is looked for in the entry's own texts and in the names of its type, month, provider, topics and tags. */
function termTest(index: EntryIndex, term: string, context: FilterContext): RowTest {
  const found = entrySearch(index, context).rowsWith(term);
  return (row) => found[row] === 1;
}
