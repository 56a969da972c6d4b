import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader } from './in-chromium.js';
import { savedPages, score, type Field, type Verdict } from './real-pages.js';

// Limits are changed only with a reason. A wrong value costs the user more than an empty field.
const LEAST_RIGHT = 0.95;
const MOST_WRONG = 0;

const pages = savedPages();
if (!pages && process.env['CI'] !== 'true') console.info('skipped: no real data');

describe.skipIf(!pages && process.env['CI'] !== 'true')('saved real pages', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  }, 60_000);
  afterAll(() => reader?.close());

  it('exist', () => expect(pages?.length ?? 0).toBeGreaterThan(10));

  it('yield title, authors, date and site within the limits for missing and wrong values', async () => {
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

  it('yield the same values when served from another address', async () => {
    for (const { name, html, url, expected } of pages ?? []) {
      const here = score(await reader.read(html, url), expected ?? {});
      const moved = score(await reader.read(html, `http://localhost:8123/${name}.html`), expected ?? {});
      expect({ name, wrong: Object.values(moved).filter((verdict) => verdict === 'wrong') }).toEqual({
        name,
        wrong: [],
      });
      // Without its own address, a page may lose its site name, but nothing else.
      expect({ ...moved, site: '' }).toEqual({ ...here, site: '' });
    }
  });

  it('yield no people, dates or publishers if they contain none', async () => {
    for (const { html, url } of (pages ?? []).filter(({ expected }) => !expected)) {
      const { title: _title, language: _language, ...rest } = await reader.read(html, url);
      expect(rest).toEqual({ people: [], url, found: rest.found });
      expect(rest.found.people ?? rest.found.provider ?? rest.found.datePublished).toBeUndefined();
    }
  });
});
