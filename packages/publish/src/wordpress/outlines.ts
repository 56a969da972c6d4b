import { type Framework, type FrameworkNode, primaryLanguage } from '@imh/core';
import { summaryOf, writeHtmlList } from '@imh/formats';

/**
 * What people read until the element is ready, and what search engines index: the framework as nested lists, by the
 * primary tag of each of its languages, and as "first" for all others.
 * @param published what everyone may see
 */
export function outlinesOf(published: Framework): ReadonlyMap<string, string> {
  const readable = withoutLimits(published);
  const listsIn = (language?: string) =>
    writeHtmlList(readable, language === undefined ? {} : { language })
      .text.replace(/^<imh-competencies[^>]*>\n/, '')
      .replace(/<\/imh-competencies>\n$/, '');
  const languages = new Set(
    summaryOf({ format: 'imh', framework: published, losses: [] })
      .languages.map(primaryLanguage)
      .filter((tag) => /^[a-z]+$/.test(tag)),
  );
  return new Map([['first', listsIn()], ...[...languages].map((tag) => [tag, listsIn(tag)] as const)]);
}

/** Limits on passing text on do not apply to the association's own page, and what it may not show has been removed. */
function withoutLimits({ rights, nodes, ...framework }: Framework): Framework {
  const { display: _, export: _exported, membersSrc: _src, ...others } = rights ?? {};
  return {
    ...framework,
    rights: { ...others, display: 'full', export: 'full' },
    nodes: nodes.map(({ rights: _rights, ...node }) => node as FrameworkNode),
  };
}
