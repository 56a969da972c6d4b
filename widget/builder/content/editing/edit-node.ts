import type { Framework, FrameworkNode, Text } from '@imh/core';
import { withWords, wordsIn } from './words.js';

/** Fields of a node with words in each language. */
export type WordField = 'label' | 'term' | 'text';

/** Fields of a node that are lists of words. */
export type ListField = 'demonstratedBy' | 'keywords';

/** The framework with one node replaced; the others are the same objects. */
export function withNode(framework: Framework, id: string, edit: (node: FrameworkNode) => FrameworkNode): Framework {
  return { ...framework, nodes: framework.nodes.map((node) => (node.id === id ? edit(node) : node)) };
}

/** Sets a field, or removes it if the value is undefined. */
function withField<Field extends keyof FrameworkNode & string>(
  node: FrameworkNode,
  field: Field,
  value: FrameworkNode[Field] | undefined,
): FrameworkNode {
  const { [field]: _before, ...rest } = node;
  return (value === undefined ? rest : { ...node, [field]: value }) as FrameworkNode;
}

export function withCode(framework: Framework, id: string, code: string): Framework {
  return withNode(framework, id, (node) => withField(node, 'code', code.trim() || undefined));
}

/** A label is never empty: without words in any language, it stays as it was. */
export function withWording(
  framework: Framework,
  id: string,
  field: WordField,
  language: string,
  words: string,
): Framework {
  return withNode(framework, id, (node) => {
    const text = withWords(node[field], language, words, framework);
    return field === 'label' && text === undefined ? node : withField(node, field, text);
  });
}

export function withKind(framework: Framework, id: string, kind: string): Framework {
  return withNode(framework, id, (node) => withField(node, 'kind', kind || undefined));
}

export function withCategories(framework: Framework, id: string, categories: readonly string[]): Framework {
  return withNode(framework, id, (node) =>
    withField(node, 'categories', categories.length > 0 ? [...categories] : undefined),
  );
}

/** The items of a list in one language, one a line. */
export const linesIn = (list: readonly Text[] | undefined, language: string, framework: Framework): string =>
  (list ?? []).map((text) => wordsIn(text, language, framework)).join('\n');

/** Line n is the words of item n in one language; an item without words in any language is removed. */
export function withLines(
  framework: Framework,
  id: string,
  field: ListField,
  language: string,
  lines: string,
): Framework {
  const written = lines.split('\n').map((line) => line.trim());
  return withNode(framework, id, (node) => {
    const before = node[field] ?? [];
    const length = Math.max(before.length, written.length);
    const after = Array.from({ length }, (_, at) =>
      withWords(before[at], language, written[at] ?? '', framework),
    ).filter((text) => text !== undefined);
    return withField(node, field, after.length > 0 ? after : undefined);
  });
}
