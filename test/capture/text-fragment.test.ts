import { describe, expect, test } from 'vitest';
import { addressOfQuote } from '@imh/capture';

const page = 'https://example.org/article?id=3';
/** The parts of the directive, decoded, with the hyphens that mark the context. */
const partsOf = (address: string) =>
  address
    .slice(`${page}#:~:text=`.length)
    .split(',')
    .map((part) => decodeURIComponent(part));

describe('the address of a quote', () => {
  test('names the words and whole words around them', () => {
    const address = addressOfQuote(`${page}#top`, {
      exact: 'Serve and return builds trust.',
      prefix: 'ies cry at night. ',
      suffix: ' It takes two, and it ta',
    });
    expect(partsOf(address)).toEqual(['cry at night.-', 'Serve and return builds trust.', '-It takes two, and it']);
  });

  test('encodes what would separate its parts', () => {
    const address = addressOfQuote(page, { exact: 'follow-up, care & play: (“hola”)' });
    expect(address).toBe(`${page}#:~:text=follow%2Dup%2C%20care%20%26%20play%3A%20%28%E2%80%9Chola%E2%80%9D%29`);
  });

  test('names a long quote, and one of several paragraphs, by its ends', () => {
    const exact = 'First paragraph of the quote with words.\nAnd the last paragraph of it ends here.';
    expect(partsOf(addressOfQuote(page, { exact, prefix: 'Heading\n', suffix: '\nNext one comes' }))).toEqual([
      'First paragraph of the quote with',
      'last paragraph of it ends here.',
      '-Next one',
    ]);
  });

  test('leaves out context that a selection inside a word has cut', () => {
    expect(partsOf(addressOfQuote(page, { exact: 'tach', prefix: 'the at', suffix: 'ment of' }))).toEqual(['tach']);
  });

  test('is the page itself if there are no words', () => {
    expect(addressOfQuote(page, { exact: ' \n ' })).toBe(page);
  });
});
