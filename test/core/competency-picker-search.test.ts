import { massAimh, starter, wiAimh } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';
import { outlineContent } from '../../packages/elements/src/outline/outline-content.js';
import { pickerOptions, PickerSearch } from '../../packages/elements/src/picker/competency-picker-options.js';
import { isNear } from '../../packages/elements/src/picker/near-words.js';

const searchIn = (language: string) =>
  new PickerSearch(pickerOptions(outlineContent(starter, { language }), undefined));
const english = searchIn('en');
const spanish = searchIn('es');
const idsOf = (options: readonly { id: string }[]) => options.map(({ id }) => id);

describe('a search in the picker', () => {
  test.each([
    ['attachment', 'foundations.bonds.safe-base'],
    ['therapy dyadic', 'alongside.healing.two-in-the-room'],
    ['dyad', 'alongside.healing.two-in-the-room'],
    ['1.1.2', 'foundations.bonds.safe-base'],
  ])('finds %j exactly', (query, id) => expect(idsOf(english.exact(query))).toContain(id));

  test('finds a competency by the name or the term of its domain or area', () => {
    for (const query of ['first bonds', 'theory and development attachment']) {
      expect(idsOf(english.exact(query))).toContain('foundations.bonds.safe-base');
    }
  });

  test.each(['clinico', 'clínico', 'CLINICO'])('in Spanish, %j is found with and without accents', (query) =>
    expect(idsOf(spanish.exact(query))).toEqual(idsOf(spanish.exact('clínico'))),
  );

  test.each([
    ['atachment', 'foundations.bonds.safe-base'],
    ['attachmetn', 'foundations.bonds.safe-base'],
    ['telehelth', 'alongside.arriving.screen'],
    ['sleep feedign crying', 'foundations.growth.rhythms'],
    ['perinatel depresion', 'alongside.healing.fog'],
  ])('forgives the mistakes in %j', (query, id) => {
    expect(english.exact(query)).toEqual([]);
    expect(idsOf(english.similar(query))).toContain(id);
  });

  test('lists what has most of the words, if nothing has all', () => {
    expect(idsOf(english.similar('mandated reporting zebra'))).toEqual(['rules.safety.speaking-up']);
    expect(english.similar('zebra quagga okapi')).toEqual([]);
  });

  test.each([
    ['atachment', 'attachment', true],
    ['attahcment', 'attachment', true],
    ['attach', 'attachment', true],
    ['attackment', 'attachment', true],
    ['case', 'cast', true],
    ['case', 'base', false],
    ['cat', 'cot', false],
    ['1.3', '1.4', false],
    ['sleep', 'speech', false],
    ['reflection', 'infection', false],
  ])('%s and %s: %s', (term, word, near) => expect(isNear(term, word)).toBe(near));

  test('of several frameworks names each', () => {
    const headings = [wiAimh, massAimh].flatMap((framework) =>
      pickerOptions(outlineContent(framework, { language: 'en' }), undefined, framework.id).map(
        ({ heading }) => heading,
      ),
    );
    expect(new Set(headings)).toEqual(new Set([wiAimh.id, massAimh.id]));
  });
});
