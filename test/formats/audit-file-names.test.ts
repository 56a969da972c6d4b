import { auditFileNames, LONGEST_NAME, type NamedCertificate } from '@imh/formats/audit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const named = (title: string, more: Partial<NamedCertificate> = {}): NamedCertificate => ({
  title,
  name: 'scan.pdf',
  ...more,
});
const nameOf = (title: string, more?: Partial<NamedCertificate>): string => auditFileNames([named(title, more)])[0]!;
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('auditFileNames', () => {
  test.each([
    ['Infant sleep', '2026-03-14', '2026-03-14 Infant sleep.pdf'],
    ['Sueño y apego', '2026-03', '2026-03 Sueño y apego.pdf'],
    ['Infant sleep', undefined, 'Infant sleep.pdf'],
    ['Infant sleep', 'last spring', 'Infant sleep.pdf'],
    ['母婴心理健康', '2026', '2026 母婴心理健康.pdf'],
    ['التعلّق الآمن', '2026', '2026 التعلّق الآمن.pdf'],
    ['می‌خواهم', '2026', '2026 می‌خواهم.pdf'],
    ['Two: at / once? <a|b> "c" *', '2026', '2026 Two- at - once- -a-b- -c- -.pdf'],
    ['back\\slash', '2026', '2026 back-slash.pdf'],
    ['../../etc/passwd', undefined, '-..-etc-passwd.pdf'],
    ['Ends with dots...', '2026', '2026 Ends with dots.pdf'],
    ['  many   spaces\n', '2026', '2026 many spaces.pdf'],
    ['\u202Efdp.exe', '2026', '2026 fdp.exe.pdf'],
    ['a\u0000b\u001Fc', '2026', '2026 abc.pdf'],
    ['Cafe\u0301', '2026', '2026 Caf\u00E9.pdf'],
    ['', '2026', '2026.pdf'],
    ['...', undefined, 'certificate.pdf'],
    ['CON', undefined, '_CON.pdf'],
    ['nul.report', undefined, '_nul.report.pdf'],
    ['com\u00B9', undefined, '_com\u00B9.pdf'],
    ['Console', undefined, 'Console.pdf'],
    ['.hidden', undefined, 'hidden.pdf'],
  ])('names %j of %s as %j', (title, date, expected) => {
    expect(nameOf(title, { date })).toBe(expected);
  });

  test.each([
    ['Scan.PDF', undefined, 'T.pdf'],
    ['photo.jpeg', 'image/jpeg', 'T.jpeg'],
    ['photo', 'image/png', 'T.png'],
    ['photo.', 'image/png', 'T.png'],
    ['a.b/c', undefined, 'T'],
    ['x.averyveryverylongending', undefined, 'T'],
  ])('takes the ending of %j (%s)', (name, type, expected) => {
    expect(nameOf('T', { name, type })).toBe(expected);
  });

  test('numbers equal names, also those that differ in case, in the form of an accent or in invisible marks', () => {
    const names = auditFileNames([
      named('Café'),
      named('CAFE\u0301'),
      named('Café (2)'),
      named('Ca\u00ADfé'),
      named('Café', { name: 'a.png' }),
    ]);
    expect(names).toEqual(['Café.pdf', 'CAFÉ (2).pdf', 'Café (2) (2).pdf', 'Café (3).pdf', 'Café.png']);
  });

  test('does not give a name that the folder contains already', () => {
    expect(auditFileNames([named('README', { name: 'a.txt' })], ['readme.TXT'])).toEqual(['README (2).txt']);
  });

  test('cuts a long title between graphemes and keeps the ending', () => {
    const family = '👩‍👩‍👧‍👦';
    const name = nameOf(family.repeat(20), { date: '2026-03-14' });
    const [, kept] = /^2026-03-14 (.*)\.pdf$/.exec(name)!;
    expect(kept).toBe(family.repeat(kept!.length / family.length));
    expect(bytes(name)).toBeLessThanOrEqual(LONGEST_NAME);
    expect(bytes(name)).toBeGreaterThan(LONGEST_NAME - bytes(family));
  });

  test('keeps a number within the limit', () => {
    const names = auditFileNames(Array.from({ length: 12 }, () => named('é'.repeat(200))));
    expect(names[11]).toMatch(/^é+ \(12\)\.pdf$/);
    for (const name of names) expect(bytes(name)).toBeLessThanOrEqual(LONGEST_NAME);
  });

  const awkward = fc.string({
    unit: fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
      fc.constantFrom(...'<>:"/\\|?*.. \u0000\t\n\u202E\u200F\u2066\uFEFF\u00A0\u2028\uD800\u0301\u200D'),
      fc.constantFrom('CON', 'nul', 'aux.', 'LPT1', 'é', 'E\u0301', 'ß', 'SS', 'İ', '🇪🇸', '👩‍👩‍👧‍👦'),
    ),
    maxLength: 90,
  });
  const certificate = fc.record(
    {
      title: awkward,
      date: fc.constantFrom('2026', '2026-03', '2026-03-14', '/etc', ''),
      name: fc.oneof(awkward, fc.constantFrom('a.pdf', 'a.PDF', 'b.png', 'c')),
      type: fc.constantFrom('application/pdf', 'x/y'),
    },
    { requiredKeys: ['title', 'name'] },
  );

  test('gives names that Windows, macOS and Linux accept, whatever the titles', () => {
    fc.assert(
      fc.property(fc.array(certificate, { maxLength: 12 }), (certificates) => {
        const names = auditFileNames(certificates);
        expect(names).toHaveLength(certificates.length);
        for (const name of names) {
          expect(name).not.toBe('');
          expect(bytes(name)).toBeLessThanOrEqual(LONGEST_NAME);
          expect(name).toBe(name.normalize('NFC'));
          expect(name).not.toMatch(/\p{Surrogate}/u);
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Co}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
          expect(name).not.toMatch(/^[. ]|[. ]$/);
          expect(name.split('.')[0]!.trim()).not.toMatch(/^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)$/i);
        }
        const folded = names.map((name) => name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC'));
        expect(new Set(folded).size).toBe(names.length);
      }),
    );
  });

  test('cuts no grapheme of a title in any script', () => {
    const graphemes = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), {
      minLength: 40,
      maxLength: 90,
    });
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const segments = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
    fc.assert(
      fc.property(graphemes, (parts) => {
        // What a name changes is another test.
        const title = parts
          .join('')
          .replace(/[<>:"/\\|?*.\p{Z}\p{C}]/gu, '')
          .normalize('NFC');
        fc.pre(title !== '');
        const kept = nameOf(title, { date: '2026' }).slice('2026 '.length, -'.pdf'.length);
        const whole = segments(title);
        expect(segments(kept)).toEqual(whole.slice(0, segments(kept).length));
      }),
    );
  });
});
