import { type Framework, textIn } from '@imh/core';

const frequent: Readonly<Record<string, RegExp>> = {
  en: /\b(the|and|of|to|with|for|their|in)\b/gi,
  es: /(?<![\p{L}])(el|la|los|las|de|y|con|para|del|en|su|sus)(?![\p{L}])/giu,
};

/** Labels that are looked at. */
const enough = 200;

/** English or Spanish, by the small words of the labels; undefined if neither has clearly more of them. */
export function guessedLanguage({ nodes, title }: Framework): string | undefined {
  const words = [title, ...nodes.slice(0, enough).map(({ label }) => label)].map((text) => textIn(text)).join('\n');
  const counts = Object.entries(frequent)
    .map(([language, pattern]) => ({ language, count: words.match(pattern)?.length ?? 0 }))
    .sort((one, other) => other.count - one.count);
  const [first, second] = counts;
  return first!.count > 2 * second!.count ? first!.language : undefined;
}
