import type { OutlineContent } from '@imh/elements';
import { heldBackView, rightsView } from '../element/rights-view.js';
import type { CrosswalkStrings } from '../strings/crosswalk.js';
import type { CrosswalkContent } from './crosswalk-content.js';

/** Rights of the crosswalk and of both frameworks; statements that two of them share are shown once. */
export function crosswalkRights({ about, from, to }: CrosswalkContent, words: CrosswalkStrings, base: string) {
  const known = new Set<string>();
  const isNew = (key: string): boolean => !known.has(key) && known.add(key).size > 0;
  return [about, from.content, to.content]
    .filter((content) => content !== undefined)
    .flatMap((content) => [
      isNew(heldBackKey(content)) ? heldBackView(content, words, base) : [],
      isNew(statementKey(content)) ? rightsView(content, words) : [],
    ]);
}

/** Equal for contents whose `heldBackView()` is equal. */
function heldBackKey({ framework, heldBack }: OutlineContent): string {
  const { rights = {}, publisher } = framework;
  const { holder, licensee, signIn, url } = rights;
  return JSON.stringify(['held back', heldBack && [holder, licensee, signIn, url, publisher]]);
}

/** Equal for contents whose `rightsView()` is equal. */
function statementKey({ framework, heldBack }: OutlineContent): string {
  const { rights = {}, trademarks } = framework;
  const { statement, holder, url } = rights;
  return JSON.stringify(['statement', statement ?? holder, trademarks, !heldBack && url]);
}
