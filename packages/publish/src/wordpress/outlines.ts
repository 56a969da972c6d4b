import { type Framework, primaryLanguage } from '@imh/core';
import { htmlListContent, summaryOf } from '@imh/formats';

/**
 * What people read until the element is ready, and what search engines index: the titles as nested lists, by the primary
 * tag of each language of the framework, and as "first" for all others. No statements: the page would contain twice what
 * the element loads.
 * @param everyone what everyone may see
 */
export function outlinesOf(everyone: Framework): ReadonlyMap<string, string> {
  const { categories: _, nodes, ...framework } = everyone;
  const titles = nodes.map(({ id, parents, kind, label }) => ({ id, parents, kind, label })) as Framework['nodes'];
  const outline: Framework = { ...framework, nodes: titles };
  const listsIn = (language?: string) =>
    htmlListContent(outline, { rights: 'applied', ...(language === undefined ? {} : { language }) }).text;
  const { languages } = summaryOf({ format: 'imh', framework: everyone, losses: [] });
  const tags = new Set(languages.map(primaryLanguage).filter((tag) => /^[a-z]+$/.test(tag)));
  return new Map([['first', listsIn()], ...[...tags].map((tag) => [tag, listsIn(tag)] as const)]);
}
