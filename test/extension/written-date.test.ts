import { describe, expect, it, test } from 'vitest';
import { dateInWords, readDateField } from '../../extension/features/form/written-date.js';

const today = '2026-11-21';
const read = (text: string) => {
  const reading = readDateField(text, today);
  return reading.kind === 'read' ? reading.date : reading;
};

describe('a date field', () => {
  test.each([
    ['11/21/2026', '2026-11-21'],
    ['Nov 21, 2026', '2026-11-21'],
    ['5/2026', '2026-05'],
    ['21 de noviembre de 2026', '2026-11-21'],
    ['15 de setiembre de 2025', '2025-09-15'],
    ['3 de marzo del 2026', '2026-03-03'],
    ['2026-11-21', '2026-11-21'],
    ['2019', '2019'],
    ['Today', '2026-11-21'],
    [' ayer ', '2026-11-20'],
  ])('reads “%s” as %s', (text, end) => expect(read(text)).toEqual({ end }));

  it('reads several days as the first and the last', () => {
    expect(read('Nov 12–14, 2026')).toEqual({ start: '2026-11-12', end: '2026-11-14' });
    expect(read('del 12 al 14 de noviembre de 2026')).toEqual({ start: '2026-11-12', end: '2026-11-14' });
  });

  test.each([
    ['11/14', ['2026-11-14']],
    ['24 de diciembre', ['2025-12-24']],
    ['Dec 24', ['2025-12-24']],
    ['5/3', ['2026-03-05', '2026-05-03']],
    ['2/30', []],
  ])('asks for the year of “%s”, and offers the last time that it was', (text, choices) => {
    expect(read(text)).toMatchObject({ kind: 'doubtful', choices });
  });

  it('shows a date with its day of the week', () => {
    expect(dateInWords('en', '2026-11-21')).toBe('Saturday, November 21, 2026');
    expect(dateInWords('es', '2026-05')).toBe('mayo de 2026');
  });
});
