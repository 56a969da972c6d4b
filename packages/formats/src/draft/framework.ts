import { buildOutline, failure, type Framework, type FrameworkNode, type Result, success, type Text } from '@imh/core';
import { anyWords, type Draft, type Words } from './draft.js';
import type { FormatError, ImportOptions } from '../report/results.js';
import { countCompetencies } from '../report/framework-summary.js';
import type { LossReport } from '../report/loss-report.js';
import { reportOutline } from '../report/outline-losses.js';
import { keepIdentity } from '../identity/keep-identity.js';
import { derivedId } from '../identity/derived-id.js';
import { uuidOf } from '../identity/uuid.js';
import { categoriesOf, categoryId, spreadEveryCategory } from './draft-categories.js';
import { earlierIds, idsOf } from './draft-ids.js';
import { reportSpoiltCodes } from './spoilt-codes.js';
import { excerpt } from '../report/excerpt.js';

/** A framework as read from a table or a text. */
export interface DraftFramework {
  readonly drafts: readonly Draft[];
  readonly title?: string;
  /** All text of the file, from which its id is made. */
  readonly content: string;
  /** BCP 47: language of words without one, if other columns name a language. */
  readonly language?: string;
}

/** Builds the framework. Everything made up (ids, kinds) is reported. */
export function frameworkOf(
  source: DraftFramework,
  options: ImportOptions,
  report: LossReport,
): Result<Framework, FormatError> {
  const { drafts } = source;
  const language = options.language ?? source.language;
  const title = options.title ?? source.title ?? options.previous?.title;
  if (title === undefined) report.add('title-missing', 'The file names no title for the framework');
  const id = options.previous?.id ?? derivedId(source, options, report);
  guessKinds(drafts, report);
  reportSpoiltCodes(drafts, report);
  const ids = idsOf(drafts, report);
  spreadEveryCategory(drafts);
  const context: NodeContext = { ids, language, framework: id, earlierId: earlierIds(options.previous) };
  const nodes = drafts.map((draft) => nodeOf(draft, context));
  const languages = languagesOf(drafts, language);
  const categories = categoriesOf(drafts);
  reportOutline({ nodes }, report, placeNames(drafts, ids));
  const framework: Framework = {
    format: 'imh-framework',
    formatVersion: 1,
    id,
    version: options.version ?? uuidOf(source.content).slice(0, 8),
    ...(language ? { language } : {}),
    ...(languages.length > 1 ? { languages } : {}),
    title: title ?? 'Untitled framework',
    ...(categories.length > 0 ? { categories } : {}),
    nodes,
  };
  if (countCompetencies(framework, buildOutline(framework)) > 0)
    return success(identified(framework, drafts, ids, options, report));
  const found = nodes
    .slice(0, 3)
    .map(({ label }) => `“${excerpt(typeof label === 'string' ? label : Object.values(label)[0]!)}”`);
  const message = `No competency was found, only ${nodes.length} headings such as ${found.join(', ')}. Name the column of the competencies “Competency”, or number them below their domains.`;
  return failure({ code: 'no-competency', message });
}

/** The framework with the identity of the version before, if there is one. */
function identified(
  framework: Framework,
  drafts: readonly Draft[],
  ids: ReadonlyMap<Draft, string>,
  { previous, version }: ImportOptions,
  report: LossReport,
): Framework {
  if (!previous) return framework;
  const made = new Set(drafts.flatMap((draft) => (draft.id?.trim() ? [] : [ids.get(draft)!])));
  const kept = keepIdentity(previous, framework, made, version);
  for (const field of kept.fields)
    report.add('kept-from-before', `Kept from the version before: ${kept.fields.join(', ')}`, field);
  return kept.framework;
}

function placeNames(drafts: readonly Draft[], ids: ReadonlyMap<Draft, string>): (id: string) => string {
  const places = new Map(drafts.map((draft) => [ids.get(draft)!, draft.place]));
  return (id) => places.get(id) ?? id;
}

/** Guesses kinds that no column names: nodes with children are domains or areas, leaves are competencies. */
function guessKinds(drafts: readonly Draft[], report: LossReport): void {
  const rootsHaveChildren = drafts.some((draft) => draft.parents.length === 0 && draft.hasChildren);
  for (const draft of drafts) {
    if (draft.kind) continue;
    const top = draft.parents.length === 0 && draft.missingParents.length === 0;
    draft.kind = top && rootsHaveChildren ? 'domain' : draft.hasChildren ? 'area' : 'competency';
    const message = `${draft.place}: “${excerpt(anyWords(draft.label))}” has no kind; guessed by its place in the outline (here: ${draft.kind})`;
    report.add('kind-guessed', message, draft.place);
  }
}

interface NodeContext {
  readonly ids: ReadonlyMap<Draft, string>;
  readonly language: string | undefined;
  /** Id of the framework. */
  readonly framework: string;
  /** Id of a node of an earlier version, for the id or the code that a table names. */
  readonly earlierId: (name: string) => string;
}

function nodeOf(draft: Draft, { ids, language, framework, earlierId }: NodeContext): FrameworkNode {
  // The node that it replaces, under the id that it had in an earlier version.
  const earlier = draft.replaces.map((name) => `${framework}#${encodeURIComponent(earlierId(name))}`);
  const exactMatch = [...draft.exactMatch, ...earlier];
  const parents = [...new Set([...draft.parents.map((parent) => ids.get(parent)!), ...draft.missingParents])];
  const demonstratedBy = listOf(draft.demonstratedBy, language);
  const keywords = listOf(draft.keywords, language);
  return {
    id: ids.get(draft)!,
    ...(parents.length > 0 ? { parents } : {}),
    ...(draft.kind ? { kind: draft.kind } : {}),
    ...(draft.code ? { code: draft.code } : {}),
    label: textOf(draft.label, language) ?? draft.code ?? ids.get(draft)!,
    ...(draft.term.size > 0 ? { term: textOf(draft.term, language)! } : {}),
    ...(draft.text.size > 0 ? { text: textOf(draft.text, language)! } : {}),
    ...(demonstratedBy.length > 0 ? { demonstratedBy } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(draft.categories.size > 0 ? { categories: [...new Set([...draft.categories].map(categoryId))] } : {}),
    ...(exactMatch.length > 0 ? { exactMatch } : {}),
    ...(draft.replacedBy.length > 0 ? { replacedBy: draft.replacedBy } : {}),
  };
}

/** A plain string if no language is named, else a language map. */
function textOf(words: Words, language: string | undefined): Text | undefined {
  const plain = words.get('');
  if (words.size === 0) return undefined;
  if (plain !== undefined && (words.size === 1 || language === undefined)) return plain;
  return Object.fromEntries([...words].map(([tag, one]) => [tag || language!, one]));
}

/** Pairs items of several languages by index, if all lists have the same length. */
function listOf(items: ReadonlyMap<string, readonly string[]>, language: string | undefined): Text[] {
  const lists = [...items];
  const longest = Math.max(0, ...lists.map(([, list]) => list.length));
  const even = lists.every(([, list]) => list.length === longest);
  if (!even) return lists.flatMap(([tag, list]) => list.map((one) => textOf(new Map([[tag, one]]), language)!));
  return Array.from({ length: longest }, (_, index) =>
    textOf(new Map(lists.map(([tag, list]) => [tag, list[index]!])), language)!,
  );
}

function languagesOf(drafts: readonly Draft[], language: string | undefined): string[] {
  const tags = new Set(language ? [language] : []);
  for (const { label, term, text } of drafts)
    for (const tag of [...label.keys(), ...term.keys(), ...text.keys()]) if (tag) tags.add(tag);
  return [...tags];
}
