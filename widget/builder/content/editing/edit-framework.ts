import type { Category, Framework } from '@imh/core';
import { categoryId } from '@imh/formats';
import { withWords } from './words.js';

export function withTitle(framework: Framework, language: string, words: string): Framework {
  const title = withWords(framework.title, language, words, framework);
  return title === undefined ? framework : { ...framework, title };
}

export function withPublisher(framework: Framework, name: string): Framework {
  const { publisher, ...rest } = framework;
  const trimmed = name.trim();
  return trimmed ? { ...rest, publisher: { ...publisher, name: trimmed } } : rest;
}

/** Names the language of text without one; words that a language map has stay with their languages. */
export function withMainLanguage(framework: Framework, language: string): Framework {
  const others = (framework.languages ?? []).filter((tag) => tag !== framework.language && tag !== language);
  const { languages: _languages, ...rest } = framework;
  return { ...rest, language, ...(others.length > 0 ? { languages: [language, ...others] } : {}) };
}

/** Adds a language to edit; the main one has to be named before. */
export function withLanguage(framework: Framework, language: string): Framework {
  const known = framework.languages ?? (framework.language ? [framework.language] : []);
  return known.includes(language) ? framework : { ...framework, languages: [...known, language] };
}

export function withCategory(framework: Framework, label: string): Framework {
  const id = categoryId(label);
  const known = framework.categories ?? [];
  if (!id || known.some((category) => category.id === id)) return framework;
  return { ...framework, categories: [...known, { id, label: label.trim() }] };
}

/** Another label; the id stays, because nodes and other documents name it. */
export function withCategoryLabel(framework: Framework, id: string, language: string, words: string): Framework {
  const categories = framework.categories?.map((category): Category => {
    if (category.id !== id) return category;
    return { ...category, label: withWords(category.label, language, words, framework) ?? category.label };
  });
  return { ...framework, ...(categories && { categories }) };
}

/** Deletes a category, also from the nodes that are for it. */
export function withoutCategory(framework: Framework, id: string): Framework {
  const { categories = [], targets, ...rest } = framework;
  const left = categories.filter((category) => category.id !== id);
  const nodes = framework.nodes.map((node) => {
    if (!node.categories?.includes(id)) return node;
    const { categories: named, ...others } = node;
    const remaining = named.filter((one) => one !== id);
    return { ...others, ...(remaining.length > 0 ? { categories: remaining } : {}) };
  });
  return {
    ...rest,
    ...(left.length > 0 ? { categories: left } : {}),
    ...(targets ? { targets: targets.filter(({ category }) => category !== id) } : {}),
    nodes,
  };
}

/** @returns undefined if the text is not a URI */
export function withId(framework: Framework, text: string): Framework | undefined {
  const id = text.trim();
  if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) return undefined;
  if (id === framework.id) return framework;
  // Nodes may name others of the same framework.
  const own = `${framework.id}#`;
  const nodes = framework.nodes.map((node) => {
    if (!node.exactMatch?.some((uri) => uri.startsWith(own))) return node;
    const exactMatch = node.exactMatch.map((uri) => (uri.startsWith(own) ? `${id}#${uri.slice(own.length)}` : uri));
    return { ...node, exactMatch };
  });
  return { ...framework, id, nodes };
}

export function withVersion(framework: Framework, text: string): Framework {
  const version = text.trim();
  return version === '' || version === framework.version ? framework : { ...framework, version };
}
