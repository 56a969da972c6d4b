import { starter } from '@imh/frameworks';
import { earlierChoices, siteOf, Suggester } from '@imh/suggest';
import { describe, expect, test } from 'vitest';

const entry = (title: string, url: string | undefined, ...nodes: string[]) => ({ title, url, nodes });

describe('what was chosen before', () => {
  test('is known by the site, whatever the page, the port or www', () => {
    expect(
      ['https://www.Example.org/a', 'http://example.org:8080/b?x#y', 'https://me@example.org'].map(siteOf),
    ).toEqual(['example.org', 'example.org', 'example.org']);
    expect([undefined, '', 'javascript:alert(1)', 'file:///a'].map(siteOf)).toEqual(['', '', '', '']);
  });

  test('counts the more, the more entries of the site have it', () => {
    const earlier = [
      entry('One', 'https://example.org/1', 'a'),
      entry('Two', 'https://example.org/2', 'a', 'b'),
      entry('Three', 'https://other.org', 'c'),
    ];
    const found = earlierChoices({ title: 'Four', url: 'https://example.org/4' }, earlier, 'en');
    expect(found).toEqual([
      { node: 'a', strength: 2 / 3, onSite: 2 },
      { node: 'b', strength: 1 / 3, onSite: 1 },
    ]);
  });

  test('is also known by a similar title, which is named', () => {
    const earlier = [
      entry('Monthly consultation call with Dana, January', undefined, 'a'),
      entry('Budget meeting', undefined, 'b'),
    ];
    const found = earlierChoices({ title: 'Monthly consultation call with Dana, May' }, earlier, 'en');
    expect(found).toMatchObject([{ node: 'a', onSite: 0, similar: 'Monthly consultation call with Dana, January' }]);
  });

  test('does not include entries that share a single word, or none', () => {
    expect(earlierChoices({ title: 'Sleep' }, [entry('Sleep', undefined, 'a')], 'en')).toEqual([]);
    expect(earlierChoices({}, [entry('', undefined, 'a'), entry('Untagged', 'https://example.org')], 'en')).toEqual([]);
  });

  test('is suggested without a matching word, after what matches better, and only if the framework has it', () => {
    const earlier = [
      entry('One', 'https://example.org/1', 'pausing.lasting.the-well', 'gone'),
      entry('Two', 'https://example.org/2', 'pausing.lasting.the-well'),
    ];
    const page = { title: 'Safe sleep in the first year', description: 'Night waking, crying and breastfeeding.' };
    const found = new Suggester(starter).suggest(page, { url: 'https://example.org/3', earlier });
    expect(found.map(({ node }) => node)).not.toContain('gone');
    expect(found[0]?.node).toBe('foundations.growth.rhythms');
    expect(found.find(({ node }) => node === 'pausing.lasting.the-well')).toMatchObject({ words: [], onSite: 2 });
  });
});
