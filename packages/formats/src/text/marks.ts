import { markerOf } from '../draft/numbering.js';

/** Bullets at the beginning of list items; Word's bullets become `\uf0b7` and similar characters when copied. */
const bullet = /^([•▪●◦‣·∙■□○➢➤►✓–—*§\uf0a7\uf0b7\uf0d8\uf0fc-])(?:\s+(?=\S)|$)/u;
// "o" is a bullet in Word and "or" in Spanish: it is a bullet only before a tab or a capital letter.
const letterBullet = /^(o)(?:\t|\s(?=\p{Lu})|$)/u;

export function bulletOf(text: string): { sign: string; rest: string } | undefined {
  const found = bullet.exec(text) ?? letterBullet.exec(text);
  return found ? { sign: found[1]!, rest: text.slice(found[0].length) } : undefined;
}

export function isListLine(text: string): boolean {
  return bulletOf(text) !== undefined || markerOf(text) !== undefined;
}

const phrases =
  'as demonstrated by|demonstrated by|this is demonstrated by|how it shows|how this shows|how it shows in practice|' +
  'how this shows in practice|what it looks like|what it looks like in practice|what this looks like|in practice|' +
  'shown by|as shown by|evidenced by|as evidenced by|examples|for example|examples in practice|indicators|' +
  'behavioral indicators|demostrado por|demostrada por|se demuestra por|se demuestra cuando|se demuestra mediante|' +
  'se demuestra|cómo se demuestra|cómo se muestra|cómo se ve|cómo se ve en la práctica|cómo se nota|en la práctica|' +
  'según lo demostrado por|según se demuestra por|ejemplos|por ejemplo|indicadores';
const phrase = new RegExp(`^(?:${phrases})(?:\\s*[:：]\\s*|\\s*\\.?$)`, 'iu');

/** Parts of a line that introduces practices and ends with a colon: "In practice, this may look like:", "Así se ve:". */
const introductions = [
  // Shown, seen, looks like.
  '(?:(?:in|en) (?:daily |la )?(?:practice|work|action|práctica),? )?(?:as |how |what )?(?:this|it|that|these|they)? ?(?:(?:can|may|might|could) )?(?:be |is |are )?(?:shown|seen|demonstrated|evidenced|observed|illustrated|shows?|looks?)(?: up)?(?: like| by| when| as)?(?: (?:in|at|during|through) (?:daily |everyday |your |the )?(?:practice|work|action|field))?',
  '(?:what )?you (?:may|might|can|will) (?:see|notice|hear|observe)',
  '(?:a |the )?(?:practitioners?|professionals?|providers?|helpers?|workers?|staff) (?:may|might|can)',
  '(?:some |practice |practical |possible |specific )?examples?(?: of (?:this )?practices?| of this| from practice| in practice| include| are)?|(?:practice|practices) include|for instance|such as|e\\.\\s?g\\.',
  '(?:tal (?:y )?como|así|esto|cómo|como|según) (?:esto )?se (?:ve|muestra|demuestra|nota|observa|evidencia|aplica)(?: así)?(?: en (?:la (?:práctica|acción)|el trabajo|el día a día))?',
  '(?:en la práctica,? )?(?:esto )?se (?:ve|muestra|nota|observa) (?:así|como|cuando)(?: en la práctica)?|en la práctica,? (?:esto )?se (?:ve|muestra|nota)',
  '(?:algunos )?ejemplos?(?: de (?:la )?prácticas?| prácticos?| en la práctica| incluyen| son)?|prácticas|(?:usted )?(?:puede|podría) (?:ver|notar|observar)|tales como|p\\. ?ej\\.',
];
const introduction = new RegExp(`^(?:${introductions.join('|')})\\s*[:：]\\s*`, 'iu');

/** True for a line such as "As demonstrated by:", which introduces examples of a competency in practice. */
export function isPhrase(text: string): boolean {
  return phrase.test(text) || introduction.test(text);
}

/** The text after "As demonstrated by:" on the same line; undefined for other lines. */
export function afterPhrase(text: string): string | undefined {
  const found = phrase.exec(text) ?? introduction.exec(text);
  return found ? text.slice(found[0].length).trim() : undefined;
}

const inside =
  /[\s.;,(](?:as (?:demonstrated|shown|evidenced) by|demonstrated by|demostrad[oa] por|se demuestra (?:por|mediante|cuando))\s?[:：]\s?(?=\S)/iu;

/** Splits a sentence that contains "as demonstrated by:" in its middle. */
export function phraseInside(text: string): { before: string; after: string } | undefined {
  const found = inside.exec(text);
  if (!found || found.index === 0) return undefined;
  const before = text.slice(0, found.index + 1).replace(/[\s;,(]+$/, '');
  return { before, after: text.slice(found.index + found[0].length) };
}

export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 2 && text.length <= 100 && text === text.toUpperCase() && text !== text.toLowerCase();
}

const small = new Set(
  'a an and as at but by for from in into of on or the to with y e o u de del la el los las en con por para un una al'.split(
    ' ',
  ),
);

/** True if nearly all words are capitalized. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word) && !small.has(word.toLowerCase()));
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return capitals > 0 && capitals * 10 >= words.length * 8;
}

/** True for a line that is a heading if a list follows: "Relationships", "Fundamentos teóricos", "Workers know:". */
export function mayHead(text: string): boolean {
  return text.length <= 80 && !/[.;,!?]$/.test(text) && /^[^\p{L}]*\p{Lu}/u.test(text);
}

const unfinished =
  /\s(?:a|an|the|of|and|or|in|on|to|for|with|by|from|about|as|at|through|between|their|its|is|are|de|del|la|el|los|las|y|o|e|en|con|por|para|un|una|su|sus|al|que|sobre|entre|es|son)$/iu;

/** True for a line that ends within a sentence: "Knows the principles of". */
export function isUnfinished(text: string): boolean {
  return unfinished.test(text);
}
