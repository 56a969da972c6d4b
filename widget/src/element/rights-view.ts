import { h, type OutlineContent } from '@imh/elements';
import { said } from './said.js';
import type { Common } from '../strings/strings-in.js';

/** Whose the text is, always in sight and always printed. */
export function rightsView({ framework, heldBack, say }: OutlineContent, strings: Common): HTMLElement | false {
  const { rights = {}, trademarks } = framework;
  const { statement, holder, url } = rights;
  const parts = [
    said('p', say(statement ?? (holder && `© ${holder}`))),
    said('p', say(trademarks)),
    !heldBack && url !== undefined && moreAt(url, strings),
  ];
  return parts.some(Boolean) && h('div', { class: 'rights', part: 'rights' }, ...parts);
}

/**
 * Where the rest is when not all may be shown.
 * @param base where relative addresses in the document start
 */
export function heldBackView(
  { framework, heldBack, say }: OutlineContent,
  strings: Common,
  base: string,
): HTMLElement | false {
  if (!heldBack) return false;
  const { rights = {}, publisher } = framework;
  const { holder, licensee, url = publisher?.url, signIn } = rights;
  const owner = licensee ?? (say(publisher?.name).text || holder);
  return h(
    'div',
    { class: 'held' },
    h('p', {}, strings.heldBack(owner)),
    signIn !== undefined && h('p', {}, h('a', { href: new URL(signIn, base).href }, strings.signIn)),
    url !== undefined && moreAt(url, strings),
  );
}

const moreAt = (url: string, strings: Common): HTMLElement =>
  h('p', {}, h('a', { href: url }, strings.moreAt(new URL(url).host)));
