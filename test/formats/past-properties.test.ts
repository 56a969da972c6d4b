import { type DateOrder, minutesOf, readWrittenDate, statusOf } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesOf, minutesIn, openQuestions, planOf, tsv } from './past-plan.js';

const twoDigits = (number: number) => String(number).padStart(2, '0');
const day = fc
  .record({
    year: fc.integer({ min: 2019, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .filter(({ year, month }) => year < 2026 || month < 11);
type Day = typeof day extends fc.Arbitrary<infer T> ? T : never;
const iso = (date: Day) => `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;

const names = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre'.split(' '),
};

/** The ways in which people and programs write a column of dates. `order`: of those that need one. */
const formats: readonly {
  readonly write: (date: Day) => string;
  readonly order?: DateOrder;
  readonly short?: boolean;
}[] = [
  { write: iso },
  { write: (date) => `${iso(date)} 18:00` },
  { write: ({ year, month, day: one }) => `${year}/${month}/${one}` },
  { write: ({ year, month, day: one }) => `${one}/${month}/${year}`, order: 'day-first' },
  { write: ({ year, month, day: one }) => `${twoDigits(one)}.${twoDigits(month)}.${year}`, order: 'day-first' },
  { write: ({ year, month, day: one }) => `${month}/${one}/${year}`, order: 'month-first' },
  {
    write: ({ year, month, day: one }) => `${twoDigits(month)}-${twoDigits(one)}-${year} 9:30 AM`,
    order: 'month-first',
  },
  {
    write: ({ year, month, day: one }) => `${month}/${one}/${twoDigits(year % 100)}`,
    order: 'month-first',
    short: true,
  },
  {
    write: ({ year, month, day: one }) => `${one}-${names.en[month - 1]!.slice(0, 3)}-${twoDigits(year % 100)}`,
    short: true,
  },
  { write: ({ year, month, day: one }) => `${names.en[month - 1]!} ${one}, ${year}` },
  { write: ({ year, month, day: one }) => `${names.en[month - 1]!.slice(0, 3)}. ${one} ${year}` },
  { write: ({ year, month, day: one }) => `${one} de ${names.es[month - 1]!} de ${year}` },
];

const column = (dates: readonly string[]) =>
  tsv(['Title', 'Date'], ...dates.map((date, index) => [`Training ${index}`, date]));

describe('a column of dates', () => {
  it('written in any format is read back to the same dates, after at most the questions that it leaves open', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...formats),
        fc.uniqueArray(day, { minLength: 1, maxLength: 20, selector: iso }),
        async ({ write, order, short }, days) => {
          const text = column(days.map(write));
          const plan = await planOf(text);
          const asked = openQuestions(plan).filter((kind) => kind !== 'duplicates');
          const isProven = days.some(({ day: one }) => one > 12) || days.every(({ month, day: one }) => month === one);
          expect(asked).toEqual([...(order && !isProven ? ['order'] : []), ...(short ? ['two-digit-year'] : [])]);
          const answered = await planOf(text, { ...(order ? { order } : {}), latestYear: 2031 });
          expect(datesOf(answered)).toEqual(days.map(iso));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('is read one way or asked: two dates of a column are never read in different orders', async () => {
    const numeric = fc.tuple(
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 1, max: 14 }),
      fc.constantFrom('2024', '23'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(numeric, { minLength: 1, maxLength: 12 }), async (written) => {
        const dates = written.map((parts) => parts.join('/'));
        const plan = await planOf(column(dates), { latestYear: 2031 });
        const isOpen = openQuestions(plan).includes('order');
        const ways = (['day-first', 'month-first'] as const).filter((order) =>
          datesOf(plan).every((date, index) => {
            if (date === undefined) return true;
            const read = readWrittenDate(dates[index]!, { order, latestYear: 2031 });
            return read.ok && read.value.end === date;
          }),
        );
        if (!isOpen) expect(ways.length).toBeGreaterThan(0);
        for (const order of ['day-first', 'month-first'] as const) {
          const answered = await planOf(column(dates), { order, latestYear: 2031 });
          expect(openQuestions(answered)).not.toContain('order');
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('hours', () => {
  const writers: readonly ((minutes: number) => string)[] = [
    (minutes) => `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`,
    (minutes) => `${minutes} min`,
    (minutes) => `${Math.floor(minutes / 60)} h ${minutes % 60}`,
    (minutes) => `${Math.floor(minutes / 60)} hrs ${minutes % 60} mins`,
    (minutes) => String(Math.round((minutes / 60) * 10_000) / 10_000),
    (minutes) => `${Math.floor(minutes / 60)} horas y ${minutes % 60} minutos`,
  ];

  it('the sum before the import is the sum of what was written, and of the entries that come out', async () => {
    const lasting = fc.tuple(fc.integer({ min: 1, max: 600 }), fc.constantFrom(...writers));
    await fc.assert(
      fc.asyncProperty(fc.array(lasting, { minLength: 1, maxLength: 30 }), async (rows) => {
        const text = tsv(
          ['Title', 'Hours'],
          ...rows.map(([minutes, write], index) => [`Training ${index}`, write(minutes)]),
        );
        const plan = await planOf(text, { decimal: '.' });
        const sum = rows.reduce((total, [minutes]) => total + minutes, 0);
        expect(minutesIn(plan)).toEqual(rows.map(([minutes]) => minutes));
        expect(plan.totals.minutes).toBe(sum);
        const finished = plan.entries.filter(({ content }) => statusOf(content) === 'finished');
        expect(finished.reduce((total, { content }) => total + minutesOf(content), 0)).toBe(sum);
      }),
      { numRuns: 60 },
    );
  });
});

it('every cell of a row is in its entry: in a field, or in the notes', async () => {
  const word = fc.stringMatching(/^[a-z]{3,9} [a-z]{3,9}$/);
  const headers = ['Title', 'Provider', 'Cost', 'Notes', 'Type', 'Status', 'Date', 'Hours', 'Link', 'Room'];
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: headers.length, maxLength: headers.length }), async (cells) => {
      const plan = await planOf(tsv(headers, cells));
      const text = JSON.stringify(plan.entries[0]!.content);
      for (const cell of cells) expect(text).toContain(cell);
    }),
    { numRuns: 50 },
  );
});
