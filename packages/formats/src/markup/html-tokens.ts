// Not htmlparser2 12.0.0 (MIT, maintained), which reads the XML of workbooks: 20.5 kB minified and brotli beside 1.4 kB
// here, in the part of the widget that writes downloads (11 kB). It would take the words of "if a<b and c>d" and
// "<select one>" for tags, and an unclosed quote in an attribute swallows the rest of the text, so that the checks below
// would have to be repeated on its output.

import { decodeEntities } from './entities.js';

/** Text with its references decoded, or a tag. Attributes are read only where a report needs them. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

const HTML =
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button ' +
  'canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
  'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ' +
  'ins kbd label legend li link main map mark marquee menu meta meter nav nobr noembed noframes noscript object ol ' +
  'optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search section select slot ' +
  'small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time ' +
  'title tr track tt u ul var video wbr xmp ' +
  'math semantics annotation mi mn mo ms mtext mrow mfrac msqrt mroot msup msub msubsup mtable mtr mtd mstyle mfenced';
const known = new Set(HTML.split(' '));

/** Elements whose content is not visible text: skipped up to the closing tag. */
const skipped = new Set(
  (
    'script style template noscript iframe object svg head title textarea select audio video canvas ' +
    'xmp noembed noframes annotation'
  ).split(' '),
);

/**
 * Tokens of a fragment, approximately as in browsers: unclosed, misnested and unknown elements are accepted. A "<" that
 * does not begin a known element is a character, because statements often contain "a<b". Linear in the text.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let from = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const tag = tagAt(html, at);
    if (!tag) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    yield { kind: 'text', text: decodeEntities(html.slice(from, at)) };
    if (tag.token) yield tag.token;
    from = tag.end;
    if (tag.token?.kind === 'open' && skipped.has(tag.token.name)) {
      from = endOfSkipped(html, tag.token.name, from);
      yield { ...tag.token, kind: 'close' };
    }
    at = html.indexOf('<', from);
  }
  yield { kind: 'text', text: decodeEntities(html.slice(from)) };
}

function endOfSkipped(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? endOf(html, '>', found.index) : html.length;
}

/** True if the content of this element is skipped. */
export function isSkipped(name: string): boolean {
  return skipped.has(name);
}

/** `[href]` of `<a href="…">`, decoded; empty where there is none. */
export function attributeOf(attributes: string, name: string): string {
  for (const found of attributes.matchAll(/(?<![a-zA-Z-])([a-zA-Z-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g)) {
    if (found[1]!.toLowerCase() === name) return decodeEntities(found[2]!.replace(/^["']|["']$/g, '')).trim();
  }
  return '';
}

interface Tag {
  readonly end: number;
  /** Absent for comments, declarations and processing instructions. */
  readonly token?: Extract<HtmlToken, { kind: 'open' | 'close' }>;
}

const tagName = /<(\/?)([A-Za-z][A-Za-z0-9:-]{0,40})(?=[\s/>])/y;

function tagAt(html: string, at: number): Tag | undefined {
  if (html.startsWith('<!--', at)) return { end: endOf(html, '-->', at + 4) };
  if (html.startsWith('<![CDATA[', at)) return { end: at + 9 };
  if (/^<[!?][A-Za-z]/.test(html.slice(at, at + 3))) return { end: endOf(html, '>', at) };
  tagName.lastIndex = at;
  const found = tagName.exec(html);
  if (!found) return undefined;
  const name = found[2]!.toLowerCase();
  if (!known.has(name) && !/[-:]./.test(name)) return undefined;
  const start = tagName.lastIndex;
  const end = endOfAttributes(html, start);
  const attributes = html.slice(start, end);
  // "if a<b and c>d" contains no tag, and neither does "<select one>".
  if (!attributes.includes('=') && !isBare(name, attributes)) return undefined;
  return {
    end: Math.min(end + 1, html.length),
    token: { kind: found[1] === '/' ? 'close' : 'open', name, attributes },
  };
}

const bare = new Set(
  (
    'allowfullscreen async autoplay checked compact controls default defer disabled download hidden ismap itemscope ' +
    'loop multiple muted noshade novalidate nowrap open readonly required reversed selected'
  ).split(' '),
);

/** True if the text after a name consists of attributes without a value, and not of words of a sentence. */
function isBare(name: string, attributes: string): boolean {
  const words = attributes
    .toLowerCase()
    .split(/[\s/]+/)
    .filter((word) => word !== '');
  return words.length === 0 || (name.length > 1 && words.every((word) => bare.has(word)));
}

/** End of a tag: not a ">" inside quotes. An unclosed quote ends at the next "<", and the tag at the ">" before it. */
function endOfAttributes(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length; at += 1) {
    const character = html[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
      else if (character === '<') return firstEnd(html, start, at);
    } else if (character === '>') return at;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
    else if (character === '<') return at - 1;
  }
  return firstEnd(html, start, html.length);
}

function firstEnd(html: string, start: number, limit: number): number {
  const end = html.slice(start, limit).indexOf('>');
  return end === -1 ? limit - 1 : start + end;
}

function endOf(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end === -1 ? html.length : end + mark.length;
}
