import type { Entry, EvidenceContent, Framework } from '@imh/core';
import type { LogContext } from '@imh/formats/log';
import fc from 'fast-check';

// Entries with texts that are hard on tables, and what a table of them needs.

export const nastyTexts = [
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=2', ' =3', '＝1', '＋1', '－1', '＠x', "'=1", "'", '"', '""', '"=1"', 'a,b', 'a;b',
  'a;=1', 'a; =1', 'a\t=1', 'a\n=1', 'a\r\n+1', '- one\n- two', '- one\n-cmd|x', 'a|b', ' a ', '1.10', '007', '1/2', '3-5', 'TRUE', '_x0041_',
  '\u2028', '\ufeff', '\u0000', '\u001b', '\ud800', '\uffff', '🌱', 'María Núñez', '中文', 'שלום', '<b>&amp;</b>', ']]>', '=HYPERLINK("http://x.example";"y")',
  "=cmd|' /C calc'!A0", '-2+3+cmd|x', 'x'.repeat(40),
] as const; // prettier-ignore

const text = fc.oneof(
  fc.constantFrom(...nastyTexts),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.tuple(fc.constantFrom(...nastyTexts), fc.constantFrom(...nastyTexts)).map(([one, other]) => one + other),
);
const name = text.filter((some) => /\S/.test(some));
const date = fc.constantFrom('2019', '2019-04', '2019-04-03', '2026-11-30', '2027-02-01', '1890-01-01');
const minutes = fc.integer({ min: 0, max: 6000 });
const sha256 = fc.constant('0'.repeat(64));

const nastyContent = fc.record(
  {
    title: name,
    status: fc.constantFrom('planned', 'attended', 'finished'),
    type: fc.constantFrom('course', 'work', 'rsc-received', 'article'),
    url: fc.constantFrom('https://example.org/a?b=1', 'http://example.org/=1,2'),
    provider: text,
    people: fc.array(name, { maxLength: 3 }),
    dateCompleted: date,
    dateStart: date,
    minutes,
    ce: fc.record({ amount: fc.nat(), unit: text, accreditor: text, number: text }, { requiredKeys: [] }),
    topics: fc.array(name, { maxLength: 2 }),
    sessions: fc.array(fc.record({ date, minutes }), { maxLength: 2 }),
    rsc: fc.record({ mode: fc.constantFrom('individual', 'group'), provider: text }, { requiredKeys: [] }),
    competencies: fc.array(
      fc.record(
        {
          framework: fc.constant('urn:test:unknown'),
          node: fc.constant('n1'),
          label: text,
          howShown: text,
          note: text,
          minutes,
        },
        { requiredKeys: ['framework'] },
      ),
      { maxLength: 2 },
    ),
    quotes: fc.array(fc.record({ exact: name }), { maxLength: 2 }),
    note: text,
    attachments: fc.array(fc.record({ name, sha256 }), { maxLength: 2 }),
  },
  { requiredKeys: ['title'] },
) as fc.Arbitrary<EvidenceContent>;

export const nastyEntries: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(fc.uuid(), nastyContent), { minLength: 1, maxLength: 40, size: 'max' })
  .map((list) => list.map(([id, content]) => entryOf(id, content)));

export function entryOf(id: string, content: EvidenceContent): Entry {
  return { id, versions: [{ version: id, parents: [], at: '2026-11-30T09:00:00Z', machine: 'm', content }] };
}

export async function* inBatches(entries: readonly Entry[], size = 7): AsyncGenerator<readonly Entry[]> {
  for (let at = 0; at < entries.length; at += size) yield entries.slice(at, at + size);
}

export function contextOf(frameworks: readonly Framework[] = [], more: Partial<LogContext> = {}): LogContext {
  return {
    language: 'en',
    today: '2026-11-30',
    machine: 'm',
    frameworks: new Map(frameworks.map((framework) => [framework.id, framework])),
    ...more,
  };
}

/** What a text is in a table, whatever protects it there: its characters without line ends of other systems. */
export const characters = (some: string): string =>
  some
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]/gu, '');
