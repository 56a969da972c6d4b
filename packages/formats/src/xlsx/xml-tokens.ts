import { decodeEntities } from '../markup/entities.js';

/** A piece of XML; names are without their prefix, because writers of workbooks choose different ones. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * As much XML as an Office file holds, tolerantly and in linear time. A document type is skipped and never obeyed:
 * there are no entities to expand but the five of XML and numbers.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag > at || tag === -1) {
      yield { kind: 'text', text: decodeEntities(xml.slice(at, tag === -1 ? undefined : tag)) };
    }
    if (tag === -1) return;
    if (xml.startsWith('<![CDATA[', tag)) {
      const end = xml.indexOf(']]>', tag);
      yield { kind: 'text', text: xml.slice(tag + 9, end === -1 ? undefined : end) };
      at = end === -1 ? xml.length : end + 3;
      continue;
    }
    const isComment = xml.startsWith('<!--', tag);
    const end = isComment ? xml.indexOf('-->', tag) : endOfTag(xml, tag);
    if (end === -1) return;
    at = end + (isComment ? 3 : 1);
    if (isComment || xml[tag + 1] === '!' || xml[tag + 1] === '?') continue;
    if (xml[tag + 1] === '/') {
      yield { kind: 'close', name: localName(xml.slice(tag + 2, end).trim()) };
      continue;
    }
    const empty = xml[end - 1] === '/';
    const inside = xml.slice(tag + 1, empty ? end - 1 : end);
    const space = inside.search(/\s/);
    const name = localName(space === -1 ? inside : inside.slice(0, space));
    yield { kind: 'open', name, attributes: space === -1 ? '' : inside.slice(space), empty };
  }
}

/** A ">" may stand inside of an attribute's quotes. */
function endOfTag(xml: string, from: number): number {
  const sign = /[>"']/g;
  sign.lastIndex = from;
  for (let found = sign.exec(xml); found; found = sign.exec(xml)) {
    if (found[0] === '>') return found.index;
    const close = xml.indexOf(found[0], found.index + 1);
    if (close === -1) return -1;
    sign.lastIndex = close + 1;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute's value, whatever prefix its name has; undefined without it. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\s(?:[A-Za-z_][\\w.-]{0,40}:)?${name}\\s{0,8}=\\s{0,8}(?:"([^"]*)"|'([^']*)')`).exec(
    attributes,
  );
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined;
}
