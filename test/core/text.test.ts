import { textAndLanguageIn, textIn } from '@imh/core';
import { expect, test } from 'vitest';

test.each([
  ['a plain string is returned unchanged', 'plain', ['es'], 'plain'],
  ['undefined is an empty string', undefined, ['es'], ''],
  ['the exact language', { en: 'one', es: 'uno' }, ['es'], 'uno'],
  ['the case of a tag is ignored', { en: 'one', 'PT-br': 'um' }, ['pt-BR'], 'um'],
  ['a region matches its language', { en: 'one', es: 'uno' }, ['es-MX'], 'uno'],
  ['a language matches its region', { en: 'one', 'es-MX': 'uno' }, ['es'], 'uno'],
  ['the exact region before the bare language', { es: 'uno', 'es-MX': 'uno, pues' }, ['es-MX'], 'uno, pues'],
  ['the next preference if the first is missing', { en: 'one', es: 'uno' }, ['fr', 'es'], 'uno'],
  ['an undefined preference is skipped', { en: 'one', es: 'uno' }, [undefined, '', 'es'], 'uno'],
  ['any language as a fallback', { es: 'uno' }, ['fr'], 'uno'],
  ['an empty translation is skipped', { es: '', en: 'one' }, ['es'], 'one'],
  ['an empty map is an empty string', {}, ['es'], ''],
] as const)('%s', (_name, text, languages, found) => {
  expect(textIn(text, ...languages)).toBe(found);
});

test('textAndLanguageIn returns the language of the text that it found', () => {
  expect(textAndLanguageIn({ en: 'one', es: 'uno' }, 'es-MX')).toEqual({ text: 'uno', language: 'es' });
  expect(textAndLanguageIn({ en: 'one' }, 'fr')).toEqual({ text: 'one', language: 'en' });
  expect(textAndLanguageIn('plain', 'fr')).toEqual({ text: 'plain' });
});
