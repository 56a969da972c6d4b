import { latin1Names } from '@imh/core';

// Structured data is often escaped twice, so references remain after the browser's own decoding. Only names that occur in
// print are listed: punctuation and Latin-1. Not the `entities` package (9.0.0, November 2026): all 2,125 names are 30.5 kB
// minified (13.7 kB gzipped) against 1.3 kB here, and would double the 30.8 kB of code that is injected into a page.
// Its XML decoder is 1.8 kB, but knows neither "&eacute;" nor "&nbsp;".

const NAMED = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['bull', '•'],
  ['trade', '™'],
  ['euro', '€'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ...latin1Names.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
]);

/** Decodes character references once; unknown names are unchanged. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,8}));/g, (whole, decimal, hex, name) => {
    if (name) return NAMED.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
