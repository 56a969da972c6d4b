import { likelyIdentifiers } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const kinds = (note: string) => likelyIdentifiers(note).map((one) => one.kind);

describe('a note that may identify a client', () => {
  test.each([
    ['Write to ana.lopez+1@clinic.example.org about it', 'email', 'ana.lopez+1@clinic.example.org'],
    ['call (608) 555-0142 tomorrow', 'phone', '(608) 555-0142'],
    ['tel. +1 608.555.0142', 'phone', '+1 608.555.0142'],
    ['DOB 03/02/2024, seen twice', 'birth-date', 'DOB 03/02/2024'],
    ['born on 2024-03-02', 'birth-date', 'born on 2024-03-02'],
    ['nacida el 3/2/2024', 'birth-date', 'nacida el 3/2/2024'],
    ['see chart no. 448812', 'record-number', 'chart no. 448812'],
    ['expediente 20241187', 'record-number', 'expediente 20241187'],
    ['with the mother Maria Lopez', 'client-name', 'mother Maria Lopez'],
    ['con la niña Ana López hoy', 'client-name', 'niña Ana López'],
  ])('“%s” is reported as %s', (note, kind, found) => {
    expect(likelyIdentifiers(note)).toContainEqual({ kind, found });
  });

  it('is reported once for each kind of identifier', () => {
    expect(kinds('a@b.org, c@d.org, 608 555 0142, 608 555 0143')).toEqual(['email', 'phone']);
  });
});

describe('an ordinary note', () => {
  test.each([
    '',
    'Loved module 3; use the pyramid in team meeting 2026-11-21 at 10:30.',
    '2.5 CEUs, certificate 1123, 10/12 sessions attended',
    'Infant Mental Health Endorsement, Child Development Center',
    'doi 10.1371/journal.pone.0012345 and ISBN 978-0-306-40615-7',
    'see https://example.org/2024/03/02/case-study?id=5551234567',
    'in the case of twins; records of 12 months; born in 2024',
    'La madre Tierra; el niño y la familia',
  ])('is not reported: “%s”', (note) => expect(kinds(note)).toEqual([]));

  it('is checked quickly, however long it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a.@-_ 0(+born'), minLength: 2_000, maxLength: 20_000 }),
        (note) => {
          expect(kinds(note).length).toBeLessThanOrEqual(5);
        },
      ),
      { numRuns: 20 },
    );
  });
});
