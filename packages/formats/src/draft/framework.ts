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

/** What a table or a text says of the framework as a whole. */
export interface DraftFramework {
  readonly drafts: readonly Draft[];
  readonly title?: string;
  /** Everything the file says, for an identity of its own. */
  readonly content: string;
  /** BCP 47 of words without a language of their own, where another column names another one. */
  readonly language?: string;
}

/** Drafts as a framework. What had to be made up (ids, kinds, an identity) is reported. */
export function frameworkOf(source: DraftFramework, options: ImportOptions, report: LossReport): Framework {
  const { drafts } = source;
  const language = options.language ?? source.language;
  const title = options.title ?? source.title;
  if (title === undefined) report.add('title-missing', 'The file names no title for the framework');
  if (options.id === undefined) {
    report.add('id-made', 'The file has no identity of its own; one was made from its content and changes with it');
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

/** Where no column says what a node is: what holds others is a domain or an area, what holds none a competency. */
function guessKinds(drafts: readonly Draft[], report: LossReport): void {
  const rootsHold = drafts.some((draft) => draft.parents.length === 0 && draft.hasChildren);
  for (const draft of drafts) {
    if (draft.kind) continue;
    const top = draft.parents.length === 0 && draft.missingParents.length === 0;
    draft.kind = top && rootsHold ? 'domain' : draft.hasChildren ? 'area' : 'competency';
    const message = `${draft.place}: nothing says what “${excerpt(anyWords(draft.label))}” is; taken for a kind by its place in the outline (here: ${draft.kind})`;
    report.add('kind-guessed', message, draft.place);
  }
}

/**
 * Ids: the file's own, else the code, else one made from the words. Never the words themselves: ids travel where rights
 * hold the text back.
 */
function idsOf(drafts: readonly Draft[], report: LossReport): Map<Draft, string> {
  const ids = new Map<Draft, string>();
  const taken = new NodeIds();
  const codes = new Map<string, number>();
  for (const { code } of drafts) if (code) codes.set(code, (codes.get(code) ?? 0) + 1);
  // Where some codes repeat, "a" and "2" only count within their list; "1.2" and "TF3" still name one thing.
  const allDiffer = [...codes.values()].every((count) => count === 1);
  for (const draft of drafts) {
    const isName = allDiffer || (draft.code !== undefined && codeParts(draft.code).length > 1);
    const code = draft.code !== undefined && codes.get(draft.code) === 1 && isName ? draft.code : '';
    const above = draft.parents.map((parent) => ids.get(parent) ?? '').join('\n');
    const made = () => `n-${uuidOf(`${above}\n${draft.code ?? ''}\n${anyWords(draft.label)}`).slice(0, 8)}`;
    const wanted = draft.id?.trim() || code || made();
    const { id, changed } = taken.take(wanted, wanted);
    if (draft.id !== undefined && changed === 'repeated') {
      report.add(
        'repeated-id',
        `${draft.place}: the id ${draft.id} stands twice; this one is called ${id}`,
        draft.place,
      );
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
    ...(draft.text.size > 0 ? { text: textOf(draft.text, language)! } : {}),
    ...(demonstratedBy.length > 0 ? { demonstratedBy } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(draft.categories.size > 0 ? { categories: [...new Set([...draft.categories].map(categoryId))] } : {}),
    ...(draft.exactMatch.length > 0 ? { exactMatch: draft.exactMatch } : {}),
    ...(draft.replacedBy.length > 0 ? { replacedBy: draft.replacedBy } : {}),
  };
}

/** A plain string where nothing names a language, else a language map. */
function textOf(words: Words, language: string | undefined): Text | undefined {
  const plain = words.get('');
  if (words.size === 0) return undefined;
  if (plain !== undefined && (words.size === 1 || language === undefined)) return plain;
  return Object.fromEntries([...words].map(([tag, one]) => [tag || language!, one]));
}

/** Items of several languages belong together by their place in the list, if there are as many of each. */
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
  for (const { label, text } of drafts) for (const tag of [...label.keys(), ...text.keys()]) if (tag) tags.add(tag);
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
