import {
  buildOutline,
  type Category,
  failure,
  type Framework,
  type FrameworkNode,
  type Result,
  success,
  type Text,
} from '@imh/core';
import { anyWords, type Draft, type Words } from './draft.js';
import type { FormatError, ImportOptions } from '../report/results.js';
import { countCompetencies } from '../report/framework-summary.js';
import type { LossReport } from '../report/loss-report.js';
import { NodeIds } from '../identity/node-ids.js';
import { codeParts } from './numbering.js';
import { reportOutline } from '../report/outline-losses.js';
import { keepIdentity } from '../identity/keep-identity.js';
import { derivedId } from '../identity/derived-id.js';
import { uuidOf } from '../identity/uuid.js';
import { lostZero, reportSpoiltCodes } from './spoilt-codes.js';
import { plainName } from './level-names.js';
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
  const title = options.title ?? source.title;
  if (title === undefined && !options.previous)
    report.add('title-missing', 'The file names no title for the framework');
  const id = options.previous?.id ?? derivedId({ title, content: source.content }, options, report);
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

function earlierIds(previous: Framework | undefined): (name: string) => string {
  const nodes = previous?.nodes ?? [];
  const byCode = new Map(nodes.map(({ id, code }) => [code, id]));
  const ids = new Set(nodes.map(({ id }) => id));
  return (name) => (ids.has(name) ? name : (byCode.get(name) ?? name));
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

/**
 * Ids: the file's own, else the code, else a hash of the words. Never the words themselves: ids are exported even if rights
 * restrict the text.
 */
function idsOf(drafts: readonly Draft[], report: LossReport): Map<Draft, string> {
  const ids = new Map<Draft, string>();
  const taken = new NodeIds();
  const codes = new Map<string, number>();
  for (const { code } of drafts) if (code) codes.set(code, (codes.get(code) ?? 0) + 1);
  // If such codes repeat, "a" and "2" are unique within their list only; "1.2" and "TF3" still are unique.
  const isSingle = (code: string) => codeParts(code).length < 2;
  const allDiffer = [...codes].every(([code, count]) => count === 1 || !isSingle(code));
  const seen = new Set<string>();
  for (const draft of drafts) {
    const { code: own = '' } = draft;
    const isName = allDiffer || (own !== '' && !isSingle(own));
    // Of a code that a spreadsheet made of two, the first was right.
    const isOnly = codes.get(own) === 1 || (!seen.has(own) && lostZero(own, drafts) !== undefined);
    seen.add(own);
    const code = isOnly && isName ? withoutSpaces(own) : '';
    const above = draft.parents.map((parent) => ids.get(parent) ?? '').join('\n');
    const made = () => `n-${uuidOf(`${above}\n${draft.code ?? ''}\n${anyWords(draft.label)}`).slice(0, 8)}`;
    const wanted = draft.id?.trim() || code || made();
    const { id, changed } = taken.take(wanted, wanted);
    if (draft.id !== undefined && changed === 'repeated') {
      report.add('repeated-id', `${draft.place}: the id ${draft.id} occurs twice; this one is now ${id}`, draft.place);
    }
    ids.set(draft, id);
  }
  return ids;
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

/** Ids are part of URIs and of other documents' cells: without white space and brackets they need no escaping. */
function withoutSpaces(code: string): string {
  return code.replace(/[\s()[\]{}<>"|\\^`]+/g, '-').replace(/^-+|-+$/g, '');
}

/** "All categories" is what a node without categories has, unless its parents are for some only. */
function spreadEveryCategory(drafts: readonly Draft[]): void {
  const all = new Set(drafts.flatMap(({ categories }) => [...categories]));
  const isNarrowed = (draft: Draft): boolean =>
    draft.parents.some((parent) => parent.categories.size > 0 || isNarrowed(parent));
  for (const draft of drafts) {
    if (!draft.isForEveryone) continue;
    draft.categories = isNarrowed(draft) ? new Set(all) : new Set();
  }
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

function categoriesOf(drafts: readonly Draft[]): Category[] {
  const labels = new Map<string, string>();
  for (const { categories } of drafts) {
    for (const label of categories) if (!labels.has(categoryId(label))) labels.set(categoryId(label), label);
  }
  return [...labels].map(([id, label]) => ({ id, label }));
}

/** "Family Associate" is `family-associate`, in every file of an association. */
function categoryId(label: string): string {
  return plainName(label).replaceAll(' ', '-') || label.replace(/\s+/g, ' ').trim();
}
