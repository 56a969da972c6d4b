import {
  type Crosswalk,
  type CrosswalkGroup,
  type CrosswalkReading,
  type Framework,
  type FrameworkNode,
  permitted,
  readCrosswalk,
  type Side,
} from '@imh/core';
import { fold, type OutlineContent, outlineContent, type Phrase, searchTerms } from '@imh/elements';

/** One of the two frameworks. */
export interface CrosswalkSide {
  /** "WI-AIMH": what fits into a sentence. */
  readonly name: string;
  readonly title: Phrase;
  readonly content: OutlineContent | undefined;
  readonly wrong: SideProblem | undefined;
}

export type SideProblem =
  | { readonly is: 'other-version'; readonly written: string; readonly shown: string }
  | { readonly is: 'other-framework' | 'missing' };

/** What a node is called. */
export interface NodeName {
  readonly code: string;
  readonly name: Phrase;
}

export interface CrosswalkContent {
  readonly crosswalk: Crosswalk;
  /** What rights leave of the crosswalk itself: title, rights. */
  readonly about: OutlineContent;
  readonly from: CrosswalkSide;
  readonly to: CrosswalkSide;
  nameOf(side: Side, node: string): NodeName;
  /** What the author says of a row, if it may be shown. */
  noteOf(reading: CrosswalkReading): Phrase;
  categoryName(id: string): string;
  /** Ids of categories that some row is for. */
  readonly categories: readonly string[];
  groups(side: Side): readonly CrosswalkGroup[];
}

/** A framework for one side: named and not to be had, or not named at all. */
export type Given = Framework | 'missing' | undefined;

export function crosswalkContent(
  crosswalk: Crosswalk,
  given: Readonly<Record<Side, Given>>,
  reader: { readonly language: string },
): CrosswalkContent {
  const { id, title = '', language, rights } = crosswalk;
  const own = { format: 'imh-framework', formatVersion: 1, id, version: '-', title } as const;
  const about = outlineContent(
    { ...own, ...(language ? { language } : {}), ...(rights ? { rights } : {}), nodes: [] },
    reader,
  );
  const sides = { from: sideOf(crosswalk, 'from', given, reader), to: sideOf(crosswalk, 'to', given, reader) };
  const names = { from: namesIn(sides.from), to: namesIn(sides.to) };
  const categories = [...new Set(crosswalk.rows.flatMap((row) => row.categories ?? []))];
  const known = [
    ...(sides.from.content?.framework.categories ?? []),
    ...(sides.to.content?.framework.categories ?? []),
  ];
  return {
    crosswalk,
    about,
    ...sides,
    nameOf: (side, node) => names[side](node),
    noteOf({ row: { note } }) {
      if (note === undefined) return { text: '' };
      // A note may be shown like a statement.
      const node = { id: '-', kind: 'domain', label: '-', text: note } satisfies FrameworkNode;
      return about.say(permitted(about.framework, node, 'show').text);
    },
    categoryName(category) {
      const found = known.find((one) => one.id === category);
      return (found && about.say(found.label).text) || category;
    },
    categories,
    groups: (side) => readCrosswalk(crosswalk, side, sides[side].content?.outline),
  };
}

function sideOf(
  crosswalk: Crosswalk,
  side: Side,
  { [side]: given }: Readonly<Record<Side, Given>>,
  reader: { readonly language: string },
): CrosswalkSide {
  const { id, version: written } = crosswalk[side];
  const isIt = typeof given === 'object' && given.id === id;
  if (!isIt) {
    const name = id.split(/[:/#]/).findLast(Boolean) ?? id;
    const wrong =
      given === undefined ? undefined : ({ is: given === 'missing' ? 'missing' : 'other-framework' } as const);
    return { name, title: { text: name }, content: undefined, wrong };
  }
  const content = outlineContent(given, reader);
  const title = content.say(given.title);
  const shown = given.version;
  const differs = written !== undefined && written !== shown;
  return {
    name: title.text.split(':')[0]!.replace(/\s*\([^)]*\)$/, ''),
    title,
    content,
    wrong: differs ? { is: 'other-version', written, shown } : undefined,
  };
}

/** Without the framework, or where its name may not be shown, the id is all there is. */
function namesIn({ content }: CrosswalkSide): (node: string) => NodeName {
  const rows = new Map(content?.rows.map((row) => [row.node.id, row]));
  return (id) => {
    const row = rows.get(id);
    const { code = '', label, text } = (row && content?.words(row)) ?? {};
    const name = label?.text ? label : text?.text ? text : { text: code ? '' : id };
    return { code, name };
  };
}

/** What a person looks for in a crosswalk; empty where it does not matter. */
export interface CrosswalkFilter {
  readonly query: string;
  readonly relation: string;
  readonly category: string;
  readonly onlyWithout: boolean;
}

export const noFilter: CrosswalkFilter = { query: '', relation: '', category: '', onlyWithout: false };

/** How a reading is put into words: the relation, or that there is none. */
export function kindOf({ here, there, relation }: CrosswalkReading): 'none' | 'unsaid' | NonNullable<typeof relation> {
  return here === undefined || there === undefined ? 'none' : (relation ?? 'unsaid');
}

/** Which readings a filter leaves, as a question to ask of each; a row without categories is for all. */
export function crosswalkFilter(
  content: CrosswalkContent,
  side: Side,
  { query, relation, category, onlyWithout }: CrosswalkFilter,
): (reading: CrosswalkReading) => boolean {
  const terms = searchTerms(query);
  const other = side === 'from' ? 'to' : 'from';
  const textOf = (reading: CrosswalkReading): string => {
    const { here, there } = reading;
    const named = [
      here === undefined ? [] : [content.nameOf(side, here)],
      there === undefined ? [] : [content.nameOf(other, there)],
    ];
    return fold(
      [...named.flat().flatMap(({ code, name }) => [code, name.text]), content.noteOf(reading).text].join('\n'),
    );
  };
  return (reading) => {
    const { row } = reading;
    if (onlyWithout && kindOf(reading) !== 'none') return false;
    if (relation && kindOf(reading) !== relation) return false;
    if (category && row.categories?.length && !row.categories.includes(category)) return false;
    if (terms.length === 0) return true;
    const text = textOf(reading);
    return terms.every((term) => text.includes(term));
  };
}
