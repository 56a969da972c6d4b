import { dateDoubts, type DateReading, possibleOrders, readWrittenDate } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const dayFirst: DateReading = { order: 'day-first' };
const monthFirst: DateReading = { order: 'month-first' };

/** "2024-03-05", "2024-03-05..2024-03-07", or the reason why it was not read. */
function read(written: string, reading?: DateReading): string {
  const result = readWrittenDate(written, reading);
  if (!result.ok) return result.error;
  const { start, end } = result.value;
  return start === undefined ? end : `${start}..${end}`;
}

describe('readWrittenDate', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['2024-03-05T18:00:00Z', '2024-03-05'],
    ['2024-03-05 18:00', '2024-03-05'],
    ['2024-03-05T18:00:00.000+02:00', '2024-03-05'],
    ['2024-03', '2024-03'],
    ['2019', '2019'],
    ['5/2026', '2026-05'],
    ['05-2026', '2026-05'],
    ['Nov 21, 2026', '2026-11-21'],
    ['November 21st, 2026', '2026-11-21'],
    ['21 Nov 2026', '2026-11-21'],
    ['21-Nov-2026', '2026-11-21'],
    ['2026 Nov 21', '2026-11-21'],
    ['Saturday, November 21, 2026 at 6:00 PM', '2026-11-21'],
    ['Sat 21 Nov 2026 18:00', '2026-11-21'],
    ['21 de noviembre de 2026', '2026-11-21'],
    ['Sábado 21 de noviembre del 2026', '2026-11-21'],
    ['setiembre 15, 2025', '2025-09-15'],
    ['Domingo, Octubre 16 del 2016', '2016-10-16'],
    ['1º de mayo de 2024', '2024-05-01'],
    ['May 2024', '2024-05'],
    ['March 2027', '2027-03'],
    ['Mar. 2027', '2027-03'],
    ['marzo de 2027', '2027-03'],
    ['marzo del 2027', '2027-03'],
    ['mayo de 2024', '2024-05'],
    ['Rescheduled to May 3, 2024', '2024-05-03'],
    ['14/03/2024', '2024-03-14'],
    ['03/14/2024', '2024-03-14'],
    ['05/05/2024', '2024-05-05'],
    ['14.03.2024 9:30 a. m.', '2024-03-14'],
    ['Thu 14/03/2024', '2024-03-14'],
    ['3–5 May 2024', '2024-05-03..2024-05-05'],
    ['May 3-5, 2024', '2024-05-03..2024-05-05'],
    ['May 3 – 5, 2024', '2024-05-03..2024-05-05'],
    ['May 30 – June 2, 2024', '2024-05-30..2024-06-02'],
    ['May 3 and 4, 2024', '2024-05-03..2024-05-04'],
    ['May 3, 4 and 5, 2024', '2024-05-03..2024-05-05'],
    ['3 al 5 de mayo de 2024', '2024-05-03..2024-05-05'],
    ['del 3 al 5 de mayo de 2024', '2024-05-03..2024-05-05'],
    ['3, 4 y 5 de mayo de 2024', '2024-05-03..2024-05-05'],
    ['30 de mayo al 2 de junio de 2024', '2024-05-30..2024-06-02'],
    ['December 30, 2023 – January 2, 2024', '2023-12-30..2024-01-02'],
    ['2024-05-03/2024-05-05', '2024-05-03..2024-05-05'],
    ['2024-05-03 to 2024-05-05', '2024-05-03..2024-05-05'],
    ['13/05/2024 - 15/05/2024', '2024-05-13..2024-05-15'],
    ['2019-2020', '2019..2020'],
    ['Jan–May 2024', '2024-01..2024-05'],
    ['5/3-5/2024', '2024-05-03..2024-05-05'],
    ['3-5/05/2024', '2024-05-03..2024-05-05'],
    ['', 'unreadable'],
    // A season is not a month, and is another half of the year south of the equator.
    ['Fall 2019', 'unreadable'],
    ['Spring 2027', 'unreadable'],
    ['primavera de 2027', 'unreadable'],
    ['n/a', 'unreadable'],
    ['12', 'no-year'],
    ['24-Mar', 'no-year'],
    ['March 3', 'no-year'],
    ['31/02/2024', 'impossible'],
    ['February 30, 2024', 'impossible'],
    ['2023-02-29', 'impossible'],
    ['45/67/2024', 'impossible'],
    ['05/03/2024', 'order'],
    ['05/03/2024 - 07/03/2024', 'order'],
    ['13/3/24', 'two-digit-year'],
    ['21-Nov-26', 'two-digit-year'],
    ['Mar-24', 'two-digit-year'],
    ["Nov 21, '26", 'two-digit-year'],
    ['45356', 'day-number'],
    ['May 3 2024 or June 4 2024', 'unreadable'],
    ['9'.repeat(200), 'unreadable'],
  ])('reads “%s” as %s', (written, expected) => expect(read(written)).toBe(expected));

  test.each([
    ['05/03/2024', dayFirst, '2024-03-05'],
    ['05/03/2024', monthFirst, '2024-05-03'],
    ['5-3-2024', dayFirst, '2024-03-05'],
    ['03/05/2024 – 05/05/2024', dayFirst, '2024-05-03..2024-05-05'],
    ['03/14/2024', dayFirst, 'impossible'],
    ['14/03/2024', monthFirst, 'impossible'],
    ['5/3-5/2024', dayFirst, 'impossible'],
    ['5/3/24', { ...dayFirst, latestYear: 2027 }, '2024-03-05'],
    ['5/3/99', { ...dayFirst, latestYear: 2027 }, '1999-03-05'],
    ['99/3/5', { ...dayFirst, latestYear: 2027 }, '1999-03-05'],
    ['29/02/23', { ...dayFirst, latestYear: 2027 }, 'impossible'],
    ['Mar-24', { latestYear: 2027 }, '2024-03'],
    ['45356', { dayNumbers: 1900 }, '2024-03-05'],
    ['45356.75', { dayNumbers: 1900 }, '2024-03-05'],
    ['43894', { dayNumbers: 1904 }, '2024-03-05'],
  ] as const)('reads “%s” with %j as %s', (written, reading, expected) =>
    expect(read(written, reading)).toBe(expected),
  );

  it('never throws, and returns only real days, for any text', () => {
    const unit = fc.constantFrom(...'0123456789/-. ,–', 'may', 'nov', ' de ', ' al ', ' to ', 'º', '²', '😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), fc.constantFrom(dayFirst, monthFirst, {}), (written, reading) => {
        const result = readWrittenDate(written, { ...reading, latestYear: 2027, dayNumbers: 1900 });
        if (!result.ok) return;
        for (const date of [result.value.start, result.value.end]) {
          if (date?.length === 10) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('takes time in proportion to the length of a hostile text', () => {
    for (const piece of [' - ', '1-', 'a ', '1 al ', '1, ', '–'])
      expect(readWrittenDate(piece.repeat(20_000)).ok).toBe(false);
  });
});

describe('possibleOrders and dateDoubts', () => {
  test.each([
    ['14/03/2024', ['day-first'], []],
    ['03/14/2024', ['month-first'], []],
    ['05/03/2024', ['day-first', 'month-first'], ['order']],
    ['05/05/2024', ['day-first', 'month-first'], []],
    ['14/03/24', ['day-first'], ['two-digit-year']],
    ['05/03/24', ['day-first', 'month-first'], ['order', 'two-digit-year']],
    ['45356', ['day-first', 'month-first'], ['day-number']],
    ['2024-03-05', ['day-first', 'month-first'], []],
    ['31/02/2024', [], ['impossible']],
    ['soon', [], ['unreadable']],
  ] as const)('“%s”', (written, orders, doubts) => {
    expect(possibleOrders(written)).toEqual(orders);
    expect(dateDoubts(written)).toEqual(doubts);
  });
});
