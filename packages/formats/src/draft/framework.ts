import type { Category, Framework, FrameworkNode, Text } from '@imh/core';
import { anyWords, type Draft, type Words } from './draft.js';
import type { ImportOptions } from '../report/results.js';
import type { LossReport } from '../report/loss-report.js';
import { NodeIds } from '../identity/node-ids.js';
import { codeParts } from './numbering.js';
import { reportOutline } from '../report/outline-losses.js';
import { contentUrn, uuidOf } from '../identity/uuid.js';
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
export function frameworkOf(source: DraftFramework, options: ImportOptions, report: LossReport): Framework {
  const { drafts } = source;
  const language = options.language ?? source.language;
  const title = options.title ?? source.title;
  if (title === undefined) report.add('title-missing', 'The file names no title for the framework');
  if (options.id === undefined) {
    report.add('id-made', 'The file has no id; one was made from its content and changes with it');
  }
  guessKinds(drafts, report);
  const ids = idsOf(drafts, report);
  const nodes = drafts.map((draft) => nodeOf(draft, ids, language));
  const languages = languagesOf(drafts, language);
  const categories = categoriesOf(drafts);
  reportOutline({ nodes }, report, placeNames(drafts, ids));
  return {
    format: 'imh-framework',
    formatVersion: 1,
    id: options.id ?? contentUrn(source.content),
    version: uuidOf(source.content).slice(0, 8),
    ...(language ? { language } : {}),
    ...(languages.length > 1 ? { languages } : {}),
    title: title ?? 'Untitled framework',
    ...(categories.length > 0 ? { categories } : {}),
    nodes,
  };
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
  // If codes repeat, "a" and "2" are unique within their list only; "1.2" and "TF3" still are unique.
  const allDiffer = [...codes.values()].every((count) => count === 1);
  for (const draft of drafts) {
    const isName = allDiffer || (draft.code !== undefined && codeParts(draft.code).length > 1);
    const code = draft.code !== undefined && codes.get(draft.code) === 1 && isName ? draft.code : '';
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

function nodeOf(draft: Draft, ids: ReadonlyMap<Draft, string>, language: string | undefined): FrameworkNode {
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
    ...(draft.exactMatch.length > 0 ? { exactMatch: draft.exactMatch } : {}),
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
