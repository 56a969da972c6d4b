import { type EvidenceContent, possibleDuplicates } from '@imh/core';
import { describe, expect, test } from 'vitest';

const entries = (...contents: (Partial<EvidenceContent> & { title: string })[]) =>
  contents.map((content, index) => ({ id: `${index}`, content }));
const day = { dateCompleted: '2026-04-03' };

describe('possibleDuplicates', () => {
  test.each<[string, (Partial<EvidenceContent> & { title: string })[], string[][]]>([
    [
      'the same title on the same day',
      [
        { title: 'Sleep', ...day },
        { title: ' SLEEP. ', ...day },
      ],
      [['0', '1']],
    ],
    [
      'the same title on days that may be one',
      [
        { title: 'Sleep', ...day },
        { title: 'Sleep', dateCompleted: '2026-04' },
      ],
      [['0', '1']],
    ],
    [
      'the same title on other days: a meeting that comes back',
      [
        { title: 'Sleep', ...day },
        { title: 'Sleep', dateCompleted: '2026-05-03' },
      ],
      [],
    ],
    ['the same title, neither of them dated', [{ title: 'Sleep' }, { title: 'Sleep' }], [['0', '1']]],
    ['one of them dated', [{ title: 'Sleep' }, { title: 'Sleep', ...day }], []],
    [
      'the same address on the same day',
      [
        { title: 'A', url: 'https://a.example/x', ...day },
        { title: 'B', canonicalUrl: 'https://a.example/x/', ...day },
      ],
      [['0', '1']],
    ],
    [
      'the same address on other days',
      [
        { title: 'A', url: 'https://a.example/x', ...day },
        { title: 'B', url: 'https://a.example/x', dateCompleted: '2025' },
      ],
      [],
    ],
    [
      'the same page in two spellings',
      [
        { title: 'A', url: 'http://www.a.example/x', ...day },
        { title: 'B', url: 'https://a.example/x/', ...day },
        { title: 'C', url: 'https://youtu.be/arj7oStGLkU', ...day },
        { title: 'D', url: 'https://www.youtube.com/watch?v=arj7oStGLkU', ...day },
      ],
      [
        ['0', '1'],
        ['2', '3'],
      ],
    ],
    [
      'two webinars of one page',
      [
        { title: 'A', url: 'https://a.example/view?webinar=12', ...day },
        { title: 'B', url: 'https://a.example/view?webinar=13', ...day },
      ],
      [],
    ],
    [
      'an address that lost a part',
      [
        { title: 'A', url: 'https://a.example/join', urlIsPartial: true, ...day },
        { title: 'B', url: 'https://a.example/join', urlIsPartial: true, ...day },
        { title: 'C', url: 'https://a.example/join', ...day },
      ],
      [],
    ],
    [
      'an address that lost a part, with the same title',
      [
        { title: 'A', url: 'https://a.example/join', urlIsPartial: true, ...day },
        { title: 'A', url: 'https://a.example/join', urlIsPartial: true, ...day },
      ],
      [['0', '1']],
    ],
    [
      'a canonical address that is the folder of both',
      [
        { title: 'A', url: 'https://a.example/document/1', canonicalUrl: 'https://a.example/document/', ...day },
        { title: 'B', url: 'https://a.example/document/2', canonicalUrl: 'https://a.example/document/', ...day },
      ],
      [],
    ],
    [
      'titles that read alike on one day',
      [
        { title: 'Sleep in the first year', ...day },
        { title: 'Sleep: the first year', ...day },
      ],
      [['0', '1']],
    ],
    [
      'alike but for a number',
      [
        { title: 'Sleep in the first year, part 1', ...day },
        { title: 'Sleep in the first year, part 2', ...day },
      ],
      [],
    ],
    [
      'different titles on one day',
      [
        { title: 'Sleep', ...day },
        { title: 'Play and sleep in summer', ...day },
      ],
      [],
    ],
    [
      'by the date of its first session',
      [
        { title: 'Sleep', ...day },
        {
          title: 'Sleep',
          sessions: [
            { date: '2026-05-01', minutes: 1 },
            { date: '2026-04-03', minutes: 1 },
          ],
        },
      ],
      [['0', '1']],
    ],
    [
      'titles without a letter',
      [
        { title: '***', ...day },
        { title: '***', ...day },
        { title: '!', ...day },
      ],
      [['0', '1']],
    ],
    [
      'three that hang together, and two others',
      [
        { title: 'A b c d e', ...day },
        { title: 'X' },
        { title: 'A b c d', url: 'https://a.example', ...day },
        { title: 'X' },
        { title: 'Z', url: 'https://a.example', ...day },
      ],
      [
        ['0', '2', '4'],
        ['1', '3'],
      ],
    ],
  ])('%s', (_, given, groups) => {
    expect(possibleDuplicates(entries(...given))).toEqual(groups);
  });

  test('handles thousands of entries on one day or with one title', () => {
    const same = entries(...Array.from({ length: 20_000 }, () => ({ title: 'Sleep' })));
    expect(possibleDuplicates(same)).toHaveLength(1);
    const one = entries(...Array.from({ length: 20_000 }, (_, index) => ({ title: `Sleep ${index}`, ...day })));
    expect(possibleDuplicates(one)).toEqual([]);
  });
});
