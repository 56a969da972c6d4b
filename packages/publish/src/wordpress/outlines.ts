import { type Framework, primaryLanguage } from '@imh/core';
import { htmlListContent, summaryOf } from '@imh/formats';

/**
 * What people read until the element is ready, and what search engines index: the framework as nested lists, by the
 * primary tag of each of its languages, and as "first" for all others.
 * @param everyone what everyone may see
 */
export function outlinesOf(everyone: Framework): ReadonlyMap<string, string> {
  const listsIn = (language?: string) =>
    htmlListContent(everyone, { rights: 'applied', ...(language === undefined ? {} : { language }) }).text;
  const { languages } = summaryOf({ format: 'imh', framework: everyone, losses: [] });
  const tags = new Set(languages.map(primaryLanguage).filter((tag) => /^[a-z]+$/.test(tag)));
  return new Map([['first', listsIn()], ...[...tags].map((tag) => [tag, listsIn(tag)] as const)]);
}
