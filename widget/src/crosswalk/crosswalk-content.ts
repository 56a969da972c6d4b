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
import { type OutlineContent, outlineContent, type Phrase } from '@imh/elements';

/** One of the two frameworks. */
export interface CrosswalkSide {
  /** Short, to be used in sentences: "WI-AIMH". */
  readonly name: string;
  readonly title: Phrase;
  readonly content: OutlineContent | undefined;
  readonly wrong: SideProblem | undefined;
}

export type SideProblem =
  | { readonly is: 'other-version'; readonly written: string; readonly shown: string }
  | { readonly is: 'other-framework' | 'missing' };

export interface NodeName {
  readonly code: string;
  readonly name: Phrase;
}

export interface CrosswalkContent {
  readonly crosswalk: Crosswalk;
  /** The crosswalk's own title and rights, as far as rights allow to show them. */
  readonly about: OutlineContent;
  readonly from: CrosswalkSide;
  readonly to: CrosswalkSide;
  nameOf(side: Side, node: string): NodeName;
  /** The author's note on a row, if rights allow to show it. */
  noteOf(reading: CrosswalkReading): Phrase;
  categoryName(id: string): string;
  /** Ids of categories that rows are limited to. */
  readonly categories: readonly string[];
  groups(side: Side): readonly CrosswalkGroup[];
}

/** A framework for one side: `missing` if it is named but cannot be loaded, undefined if none is named. */
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
      // Rights treat a note like a statement.
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

/** Falls back to the id without the framework, or if rights hide the name. */
function namesIn({ content }: CrosswalkSide): (node: string) => NodeName {
  const rows = new Map(content?.rows.map((row) => [row.node.id, row]));
  return (id) => {
    const row = rows.get(id);
    const { code = '', label, text } = (row && content?.words(row)) ?? {};
    const name = label?.text ? label : text?.text ? text : { text: code ? '' : id };
    return { code, name };
  };
}
