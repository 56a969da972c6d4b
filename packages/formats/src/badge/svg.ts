import { parseXml } from '../xlsx/parse-xml.js';

/**
 * The text of a badge baked into an SVG: the content of `openbadges:assertion` (2.0) or `openbadges:credential` (3.0), or
 * its `verify` attribute, which is a signed badge or the address of a hosted one.
 */
export function textInSvg(svg: string, maxCharacters: number): string | undefined {
  let isInside = false;
  let isRead = false;
  let text = '';
  let verify: string | undefined;
  parseXml(svg, {
    open: (name, attributes) => {
      if (isRead || (name !== 'assertion' && name !== 'credential')) return;
      isInside = true;
      verify = attributes['verify'];
    },
    text: (piece) => {
      if (isInside && text.length <= maxCharacters) text += piece;
    },
    close: (name) => {
      if (!isInside || (name !== 'assertion' && name !== 'credential')) return;
      isInside = false;
      isRead = true;
    },
    isDone: () => isRead || text.length > maxCharacters,
  });
  const content = text.trim();
  return content === '' ? verify : content;
}
