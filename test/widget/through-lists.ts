import {
  buildOutline,
  type Framework,
  type Inline,
  markupTree,
  primaryLanguage,
  type Text,
  textAndLanguageIn,
  textIn,
} from '@imh/core';
import { writeHtmlList } from '../../packages/formats/src/html/write-list.js';
import { frameworkFromList } from '@imh/capture/list';

// A framework through nested lists and back, and what of it should have come through.

/** What the lists say, as the element reads it. */
export function readBack(framework: Framework, language?: string): Framework {
  const holder = document.createElement('template');
  holder.innerHTML = writeHtmlList(framework, { ...(language ? { language } : {}) }).text;
  return frameworkFromList(holder.content.firstElementChild!) as Framework;
}

/** What lists have a place for, of the whole document in one language; a text as it is shown. */
export function asLists(framework: Framework, language = ownLanguage(framework)): unknown {
  const own = ownLanguage(framework);
  const said = (text: Text | undefined): Text | undefined => {
    const { text: words, language: tag = own } = textAndLanguageIn(text, language, own);
    const isOther = words.trim() && tag && language && primaryLanguage(tag) !== primaryLanguage(language);
    return isOther ? { [tag]: words } : words;
  };
  const phrase = (text: Text | undefined) => changed(said(text), tidy);
  const { holder, statement, url, signIn, display, export: leaves, personalCopy } = framework.rights ?? {};
  const stated = tidy(textIn(statement, language, own)) || tidy(holder ? `© ${holder}` : (url ?? ''));
  const outline = buildOutline(framework);
  const nodes: unknown[] = [];
  const walk = (id: string, parent?: string): void => {
    const { node, children } = outline.byId.get(id)!;
    const { kind, code, label, term, text, demonstratedBy, keywords, categories } = node;
    nodes.push(
      filled({
        id,
        parents: parent === undefined ? [] : [parent],
        kind,
        code,
        label: phrase(label),
        term: phrase(term),
        text: changed(said(text), shown),
        demonstratedBy: demonstratedBy?.map((one) => changed(said(one), shown)),
        keywords: keywords?.map((word) => textIn(word, language, own)),
        categories,
      }),
    );
    for (const child of children) if (outline.byId.get(child)!.parents[0] === id) walk(child, id);
  };
  for (const id of [...outline.roots, ...outline.orphans]) walk(id);
  return {
    ...filled({
      format: 'imh-framework',
      formatVersion: 1,
      id: framework.id,
      version: framework.version,
      language,
      title: phrase(framework.title),
      description: changed(said(framework.description), shown),
      categories: framework.categories?.map(({ id, label, group, description }) =>
        filled({ id, label: phrase(label), group: textIn(group, language, own), description: phrase(description) }),
      ),
      rights: filled({ holder, statement: stated, url, signIn, display, export: leaves, personalCopy }),
    }),
    nodes,
  };
}

/** What was read, with its texts as they are shown. */
export function asShown({ description, nodes, ...others }: Framework): unknown {
  return {
    ...others,
    ...filled({ description: changed(description, shown) }),
    nodes: nodes.map((node) =>
      filled({
        ...node,
        text: changed(node.text, shown),
        demonstratedBy: node.demonstratedBy?.map((one) => changed(one, shown)),
      }),
    ),
  };
}

const changed = (text: Text | undefined, change: (words: string) => string): Text | undefined =>
  typeof text === 'object'
    ? Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, change(words)]))
    : text && change(text);
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words with their emphasis, lines and blocks; how many blanks stand between words shows nowhere. */
function shown(text: string): string {
  const inline = (parts: readonly Inline[], marks: string): string =>
    parts
      .map((part) => {
        if (part.kind === 'break') return '\n';
        if (part.kind !== 'text') return inline(part.inline, [...new Set([...marks, part.kind[0]])].sort().join(''));
        return marks ? part.text.replace(/\S+/g, (word) => `{${marks}:${word}}`) : part.text;
      })
      .join('')
      .replaceAll(`}{${marks}:`, '');
  const lines = (parts: readonly Inline[]) => inline(parts, '').split('\n').map(tidy).join('\n');
  return markupTree(text)
    .map((block) =>
      block.kind === 'paragraph'
        ? lines(block.inline)
        : block.items.map((item) => `${block.ordered ? '#' : '-'} ${lines(item)}`).join('\n'),
    )
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The language of lists for which nobody asked. */
export const ownLanguage = ({ language, languages, title }: Framework): string | undefined =>
  language ?? languages?.[0] ?? (typeof title === 'string' ? undefined : Object.keys(title)[0]);

/** Without the fields that say nothing. */
function filled(fields: Record<string, unknown>): Record<string, unknown> {
  const says = (value: unknown): boolean =>
    value !== undefined && value !== '' && (typeof value !== 'object' || Object.keys(value!).length > 0);
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => name === 'label' || name === 'title' || says(value)),
  );
}
