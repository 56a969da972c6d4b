import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, type TextQuote } from '@imh/capture';
import { runs } from '../support/runs.js';

/** The quote of a text from one position to another, with as much context as a selection gets. */
function quoteFrom(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 64), start),
    suffix: text.slice(end, end + 64),
  };
}
/** The quote of words that are in a text once. */
function quoteOf(text: string, exact: string): TextQuote {
  const start = text.indexOf(exact);
  return quoteFrom(text, start, start + exact.length);
}
const wordsAt = (text: string, match: ReturnType<typeof findQuote>) =>
  match.kind === 'gone' ? '' : text.slice(match.start, match.end);

const before = 'A baby cries at night. ';
const sentence = 'Serve and return builds trust.';
const after = ' It takes two, and it takes time, as every parent knows.';
const page = before + sentence + after;

describe('a quote', () => {
  test('is found at its place', () => {
    const match = findQuote(page, quoteOf(page, sentence));
    expect(match).toEqual({ kind: 'found', start: before.length, end: before.length + sentence.length });
  });

  test('is found although the page is typeset in another way', () => {
    const quote = { exact: '"Serve and return" - it builds trust', prefix: 'she said, ', suffix: '.\nThen' };
    const now = 'And she said,\u2029“Serve\n   and re\u00adturn” — it BUILDS trust.\u2029\u2029Then they left.';
    const match = findQuote(now, quote);
    expect(match.kind).toBe('found');
    expect(wordsAt(now, match)).toBe('“Serve\n   and re\u00adturn” — it BUILDS trust');
  });

  test.each([
    ['nothing took its place', before.trim() + after],
    ['the sentence beside it is similar', `${before}Serve and return builds truth elsewhere.${after} More.`],
    ['it is part of another word', `${before}Preserve and return builds trust.ed friends.`],
    ['the page is empty', ''],
  ])('is gone if %s', (_what, now) => {
    const quote = { ...quoteOf(page, sentence), suffix: ' Babies learn early.' };
    expect(findQuote(now, quote)).toEqual({ kind: 'gone' });
  });

  test('is never taken for the sentence next to it, which begins with the same words', () => {
    const lookalike = 'Babies need care, and they need sleep.';
    const whole = `Families ask. Babies need care. ${lookalike} ${lookalike} That is all.`;
    const quote = quoteOf(whole, 'Babies need care');
    expect(findQuote(whole, quote).kind).toBe('found');
    expect(findQuote(whole.replace('Babies need care. ', ''), quote)).toEqual({ kind: 'gone' });
  });

  test('of few words is gone if the same words are in other surroundings', () => {
    const quote = quoteOf('In this house they read every night before they sleep, all of them.', 'every night');
    expect(findQuote('Call us every night until ten. They read no more.', quote)).toEqual({ kind: 'gone' });
  });

  test('of a whole long sentence is found in other surroundings', () => {
    const long = 'Responsive relationships protect young children from the effects of stress.';
    const now = `Something else entirely. ${long} And so on.`;
    expect(wordsAt(now, findQuote(now, quoteOf(`First. ${long} Last.`, long)))).toBe(long);
  });

  test('is marked as changed if other words are between the same surroundings', () => {
    const now = page.replace('builds trust', 'builds a lot of trust');
    const match = findQuote(now, quoteOf(page, sentence));
    expect(match.kind).toBe('changed');
    expect(wordsAt(now, match)).toBe('Serve and return builds a lot of trust.');
  });

  test('is the one of several equal places that has its surroundings', () => {
    const twice = 'One: they take turns. Two: they take turns. Three: they take turns.';
    const start = twice.indexOf('they take turns', 20);
    const quote = quoteFrom(twice, start, start + 'they take turns'.length);
    expect(findQuote(twice, quote)).toMatchObject({ kind: 'found', start });
  });
});

describe('for every text', () => {
  const word = fc.constantFrom(
    ...'baby care trust serve return night parents feed play voice face warm slow two'.split(' '),
  );
  const sentenceOf = (words: string[]) => `${words.join(' ')}.`;
  const sentences = fc
    .array(fc.array(word, { minLength: 3, maxLength: 12 }).map(sentenceOf), { minLength: 5, maxLength: 12 })
    .map((all) => [...new Set(all)])
    .filter((all) => all.length >= 4);
  const chosen = fc.tuple(sentences, fc.nat()).map(([all, at]) => ({ all, at: at % all.length }));
  const times = { numRuns: runs(300) };

  test('a sentence that is there is found with its own words', () => {
    fc.assert(
      fc.property(chosen, ({ all, at }) => {
        const text = all.join(' ');
        const start = all.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const quote = quoteFrom(text, start, start + all[at]!.length);
        const match = findQuote(text, quote);
        expect(match).toEqual({ kind: 'found', start, end: start + all[at]!.length });
      }),
      times,
    );
  });

  test('a sentence that was removed is never found in another sentence', () => {
    fc.assert(
      fc.property(chosen, ({ all, at }) => {
        const text = all.join(' ');
        const start = all.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const quote = quoteFrom(text, start, start + all[at]!.length);
        const rest = all.filter((_each, index) => index !== at).join(' ');
        const match = findQuote(rest, quote);
        // The end of another sentence may be these very words; then they are there, as a sentence of their own.
        if (match.kind === 'found') expect(wordsAt(rest, match)).toBe(all[at]);
        else expect(match).toEqual({ kind: 'gone' });
      }),
      times,
    );
  });

  test('never throws, and names a place inside the text', () => {
    const quote = fc.record({ exact: fc.string({ unit: 'binary' }), prefix: fc.string(), suffix: fc.string() });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), quote, (text, any) => {
        const match = findQuote(text, any);
        if (match.kind === 'gone') return;
        expect(match.start).toBeGreaterThanOrEqual(0);
        expect(match.end).toBeLessThanOrEqual(text.length);
        expect(match.end).toBeGreaterThan(match.start);
      }),
      times,
    );
  });
});
