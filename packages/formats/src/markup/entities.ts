import { latin1Names } from '@imh/core';

// Named references that occur in print: Latin-1, punctuation, and the signs that statements in mathematics use. Not
// `decodeHTML` of entities 9.0.0 (BSD-2-Clause, maintained): its 2,231 names are 11.8 kB minified and brotli beside 1.1 kB
// here, as much as all other code that the widget loads to write downloads.

const OTHERS =
  'amp & lt < gt > quot " apos \' ndash – mdash — hellip … lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ ' +
  'rsaquo › bull • trade ™ euro € OElig Œ oelig œ Scaron Š scaron š fnof ƒ dagger † Dagger ‡ permil ‰ prime ′ Prime ″ ' +
  'le ≤ leq ≤ ge ≥ geq ≥ ne ≠ asymp ≈ equiv ≡ minus − infin ∞ radic √ sum ∑ prod ∏ part ∂ int ∫ isin ∈ cap ∩ cup ∪ ' +
  'sub ⊂ sup ⊃ ang ∠ perp ⊥ larr ← uarr ↑ rarr → darr ↓ harr ↔ alpha α beta β gamma γ delta δ epsilon ε theta θ ' +
  'lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ omega ω Delta Δ Sigma Σ Omega Ω check ✓ lowast ∗ sdot ⋅';

const NAMED = new Map<string, string>(
  latin1Names.split(' ').map((name, index) => [name, String.fromCharCode(160 + index)]),
);
const others = OTHERS.split(' ');
for (const [index, name] of others.entries()) if (index % 2 === 0) NAMED.set(name, others[index + 1]!);
// Kinds of white space that look the same.
for (const name of ['nbsp', 'ensp', 'emsp', 'thinsp', 'Tab', 'NewLine']) NAMED.set(name, ' ');
for (const name of ['shy', 'zwj', 'zwnj', 'lrm', 'rlm']) NAMED.set(name, '');

/** References to control characters mean Windows-1252, as in browsers (HTML, section 13.2.5.80). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Replaces character references once; an unknown name stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      return character(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal));
    },
  );
}

function character(code: number): string {
  if (code === 160) return ' ';
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80]!;
  const unusable = code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || (code < 32 && ![9, 10, 13].includes(code));
  return unusable ? '\ufffd' : String.fromCodePoint(code);
}
