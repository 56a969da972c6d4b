import { expect } from '@open-wc/testing';
import { fileName } from '@imh/elements';
import { reference as english } from '../../widget/src/strings/en/reference.js';
import { referenceFinish as englishFinish } from '../../widget/src/strings/en/reference-finish.js';
import { reference as spanish } from '../../widget/src/strings/es/reference.js';
import { referenceFinish as spanishFinish } from '../../widget/src/strings/es/reference-finish.js';

const en = { reference: english, finish: englishFinish };
const es: typeof en = { reference: spanish, finish: spanishFinish };

/** Every text of the form, with sample names, dates and counts. */
function said(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    const fill = [12, 30, 3].slice(0, words.length);
    const named = ['Ana', 'Bea', 'Ana'].slice(0, words.length);
    const speak = words as (...given: unknown[]) => unknown;
    try {
      return said(speak(...named));
    } catch {
      return said(speak(...fill));
    }
  }
  return Object.values(words as object).flatMap(said);
}

const sentences = (language: typeof en): string[] =>
  said([language.reference, language.finish])
    .flatMap((text) => text.replace(/®/g, '').split(/(?<=[.!?…])\s+/))
    .filter((sentence) => /\p{L}/u.test(sentence));

const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** Adjacent vowels count as one syllable: accurate enough for both languages. */
const syllables = (word: string): number => Math.max(1, word.match(/[aeiouyáéíóúü]+/giu)?.length ?? 0);

/** Words that parents without experience of such forms may not know. */
const jargon = {
  en: /\b(competenc\w+|rater|rating|framework|domain|JSON|storage|endorse[ds]?|supervisee)\b/i,
  es: /\b(competencias?|evaluador\w*|valoración|marco|dominio|JSON|almacenamiento|supervisad[oa])\b/i,
};

describe('the words of <imh-reference>', () => {
  for (const [name, language, longest, mean] of [
    ['en', en, 20, 10],
    ['es', es, 22, 11],
  ] as const) {
    it(`are short sentences (${name})`, () => {
      const lengths = sentences(language).map((sentence) => ({ sentence, words: wordsIn(sentence).length }));
      const long = lengths.filter(({ words }) => words > longest);
      expect(long.map(({ sentence }) => sentence)).to.deep.equal([]);
      expect(lengths.reduce((sum, { words }) => sum + words, 0) / lengths.length).to.be.below(mean);
    });

    it(`keep clear of jargon, but for the sentence that explains it (${name})`, () => {
      const found = sentences(language).filter((sentence) => jargon[name].test(sentence));
      const { whatAreCompetencies } = language.reference;
      expect(found.filter((sentence) => !whatAreCompetencies.includes(sentence))).to.deep.equal([]);
    });
  }

  it('are easy to read by the Flesch-Kincaid grade: sixth or below', () => {
    const all = sentences(en).filter((sentence) => wordsIn(sentence).length > 3);
    const words = all.flatMap(wordsIn);
    const grade =
      0.39 * (words.length / all.length) +
      11.8 * (words.reduce((sum, word) => sum + syllables(word), 0) / words.length) -
      15.59;
    expect(grade).to.be.below(6);
  });

  it('are easy to read in Spanish by the scale of Fernández Huerta: 80 or more', () => {
    const all = sentences(es).filter((sentence) => wordsIn(sentence).length > 3);
    const words = all.flatMap(wordsIn);
    const per100 = (count: number): number => (100 * count) / words.length;
    const ease =
      206.84 - 0.6 * per100(words.reduce((sum, word) => sum + syllables(word), 0)) - 1.02 * (words.length / all.length);
    expect(ease).to.be.at.least(80);
  });
});

describe('the name of the file', () => {
  for (const [name, file] of [
    ['Ana Pérez', 'reference-Ana-Pérez-2026-11-22.json'],
    ['../../etc/passwd', 'reference-etc-passwd-2026-11-22.json'],
    ['CON: <a>|"b"?*\\', 'reference-CON-a-b-2026-11-22.json'],
    ['\u202Egpj.exe', 'reference-gpj-exe-2026-11-22.json'],
    ['李 小龙', 'reference-李-小龙-2026-11-22.json'],
    ['…', 'reference-2026-11-22.json'],
    ['A'.repeat(500), `reference-${'A'.repeat(60)}-2026-11-22.json`],
  ]) {
    it(`is safe for ${JSON.stringify(name!.slice(0, 20))}`, () => {
      expect(fileName('reference', name!, '2026-11-22')).to.equal(file);
    });
  }
});
