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
    ['DOB: March 2, 2024', 'birth-date', 'DOB: March 2, 2024'],
    ['nació el 3 de marzo de 2024', 'birth-date', 'nació el 3 de marzo de 2024'],
    ['fecha de nacimiento: 03/02/2024', 'birth-date', 'fecha de nacimiento: 03/02/2024'],
    ['her birthday is 3/2/2024', 'birth-date', 'birthday is 3/2/2024'],
    ['Case #A-12345 again', 'record-number', 'Case #A-12345'],
    ['caso núm. 45-2231', 'record-number', 'caso núm. 45-2231'],
    ['Medicaid ID 123456789', 'record-number', 'Medicaid ID 123456789'],
    ['ssn 123-45-6789', 'record-number', 'ssn 123-45-6789'],
    ['gave 123-45-6789 by phone', 'record-number', '123-45-6789'],
    ['used it with baby Liam', 'client-name', 'baby Liam'],
    ['for my client Emma', 'client-name', 'client Emma'],
    ['a toddler named Noah', 'client-name', 'toddler named Noah'],
    ['una niña que se llama Sofía', 'client-name', 'niña que se llama Sofía'],
    ['visit with the Garcia family', 'client-name', 'the Garcia family'],
    ['visita a la familia García López', 'client-name', 'familia García López'],
    ['Emma’s mother cried', 'client-name', 'Emma’s mother'],
    ["Liam's foster mom", 'client-name', "Liam's foster mom"],
    ['hablé con la mamá de Sofía', 'client-name', 'mamá de Sofía'],
    ['Mateo, 18 months old', 'client-name', 'Mateo, 18 months old'],
    ['Ava (age 3) and the move', 'client-name', 'Ava (age 3'],
    ['Sofía, 2 años de edad', 'client-name', 'Sofía, 2 años de edad'],
    ['Reflective case: mother Ashley and her son', 'client-name', 'mother Ashley'],
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
    'Saw the baby Monday; the child March through May',
    'The Mexican family in Wisconsin; the Hmong family; the Head Start family',
    'Infant Mental Health Week and infant Mental Health services',
    'Children, 3 years old; toddlers, 18 months old; Babies 6 months old',
    'Bowlby’s mother and Winnicott’s good-enough mother',
    'Training with Dr. Maria Lopez, Jane Doe and the Erikson Institute',
    'Circle of Security; Child First; Mother Goose; Baby Talk; Family Spirit',
    'in case 2024 brings changes; case study 3; file 12; record of 2023',
    'born in the 1990s, birth to three, nacidas antes de término',
    'Charla con Ana García sobre la familia extensa y la familia Migrante',
    'Módulo 3, 2 años de práctica; la madre y el padre; niñas y niños',
    'Children’s Hospital; Women’s family center; Mother’s Day',
    'Serve and Return: The Child and Family in the First 1,000 Days',
    '2025-11-21 to 2025-11-23, 10:30-12:00, CE 1.5',
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
