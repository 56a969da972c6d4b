import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './in-chromium.js';
import { savedPages, score, type Field, type Verdict } from './real-pages.js';

// Floors and ceilings in git, moved with a reason. A wrong value costs the person more than an empty field.
const LEAST_RIGHT = 0.95;
const MOST_WRONG = 0;
const MOST_MILLISECONDS = 25; // Median of the slowest page on a shared machine; alone it is a few.

const pages = savedPages();
if (!pages && process.env['CI'] !== 'true') console.info('skipped: no real data');

describe.skipIf(!pages && process.env['CI'] !== 'true')('saved pages of the real web', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  }, 60_000);
  afterAll(() => reader?.close());

  it('are there', () => expect(pages?.length ?? 0).toBeGreaterThan(10));

  it('give their title, authors, date and site, and next to nothing wrong', async () => {
    const verdicts: { page: string; field: Field; verdict: Verdict }[] = [];
    for (const { name, html, url, expected } of pages ?? []) {
      const verdict = score(await reader.read(html, url), expected ?? {});
      for (const [field, value] of Object.entries(verdict))
        verdicts.push({ page: name, field: field as Field, verdict: value });
    }
    const count = (verdict: Verdict) => verdicts.filter((each) => each.verdict === verdict).length;
    const missed = verdicts.filter(({ verdict }) => verdict !== 'right').map((each) => Object.values(each).join(' '));
    expect(count('wrong'), missed.join('\n')).toBeLessThanOrEqual(MOST_WRONG);
    expect(count('right') / verdicts.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });

  it('give the same values when they are served from another address', async () => {
    for (const { name, html, url, expected } of pages ?? []) {
      const here = score(await reader.read(html, url), expected ?? {});
      const moved = score(await reader.read(html, `http://localhost:8123/${name}.html`), expected ?? {});
      expect({ name, wrong: Object.values(moved).filter((verdict) => verdict === 'wrong') }).toEqual({
        name,
        wrong: [],
      });
      // Without any address of its own a page may lose the name of its site, and nothing else.
      expect({ ...moved, site: '' }).toEqual({ ...here, site: '' });
    }
  });

  it('say nothing of people, dates or publishers when they hold none', async () => {
    for (const { html, url } of (pages ?? []).filter(({ expected }) => !expected)) {
      const { title: _title, language: _language, ...rest } = await reader.read(html, url);
      expect(rest).toEqual({ people: [], url, found: rest.found });
      expect(rest.found.people ?? rest.found.provider ?? rest.found.datePublished).toBeUndefined();
    }
  });

  it('are read in a few milliseconds', async () => {
    for (const { name, html, url } of pages ?? []) {
      const { took } = await reader.time(html, url);
      expect(took, name).toBeLessThan(MOST_MILLISECONDS);
    }
  });
});
