import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectPlain } from './expect-plain.js';
import { openReader, type Reader } from './in-chromium.js';
import { runs } from '../support/runs.js';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader?.close());

const JSON_LD = `{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","@id":"#a","headline":"A <b>bold</b> title",
"author":[{"@id":"#p"},{"@type":"Person","name":["Ann Lee","Bo Chen"]}],"publisher":{"@type":"Organization","name":"Foo"},
"datePublished":"2019-04-03T10:00:00Z","mainEntityOfPage":{"@id":"javascript:alert(1)"}},{"@type":"Person","@id":"#p","name":"Cy"},
{"@type":"Event","name":"E","startDate":"2026-01-01T10:00Z","endDate":"2026-01-01T11:00Z","duration":"PT1H"}]}`;
const HTML = `<html lang="en"><head><title>A &lt;b&gt;title | Foo</title><meta property="og:title" content="A <b>title"><meta
 name="citation_author" content="Lee, Ann"><meta name="DC.creator" content="<script>x</script>"><meta name="citation_date"
 content="4/6/2016"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://u:p@foo.org/a?token=1">
 <meta property="og:site_name" content="<img src=x>"><script type="application/ld+json">${JSON_LD}</script></head><body><article
 itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">T &lt;svg onload=x&gt;</h1><p itemprop="author" itemscope>
 <a itemprop="name" rel="author">Ann Lee</a></p><time itemprop="datePublished" datetime="2019-04-03">x</time></article></body></html>`;

type Mutation =
  | { cut: [number, number] }
  | { copy: [number, number, number] }
  | { swap: [number, number] }
  | { put: [number, string] };

const place = fc.nat(HTML.length);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ cut: fc.tuple(place, fc.nat(80)) }),
  fc.record({ copy: fc.tuple(place, fc.nat(200), place) }),
  fc.record({ swap: fc.tuple(place, place) }),
  fc.record({
    put: fc.tuple(
      place,
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('"', '<', '{', '}', '\\', '&', '<!--', ']]>', '\u0000', '\ud800'),
      ),
    ),
  }),
);

function mutated(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((now, change) => {
    if ('cut' in change) return now.slice(0, change.cut[0]) + now.slice(change.cut[0] + change.cut[1]);
    if ('copy' in change) {
      const [from, length, to] = change.copy;
      return now.slice(0, to) + now.slice(from, from + length) + now.slice(to);
    }
    if ('put' in change) return now.slice(0, change.put[0]) + change.put[1] + now.slice(change.put[0]);
    const [low, high] = [Math.min(...change.swap), Math.max(...change.swap)];
    return (
      now.slice(0, low) +
      now.slice(high, high + 40) +
      now.slice(low + 40, high) +
      now.slice(low, low + 40) +
      now.slice(high + 40)
    );
  }, text);
}

async function isSound(html: string, address: string): Promise<void> {
  expectPlain(await reader.read(html, address));
}

describe('readSource does not throw and returns only plain text, whole minutes and web addresses', () => {
  const sample = { seed: 20261121, numRuns: runs(100) };

  it('for a damaged page', async () => {
    const changes = fc.array(mutation, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, (list) => isSound(mutated(HTML, list), 'https://foo.org/a')),
      sample,
    );
  }, 60_000);

  it('for damaged JSON-LD in a whole page', async () => {
    const changes = fc.array(mutation, { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, (list) =>
        isSound(`<script type="application/ld+json">${mutated(JSON_LD, list)}</script>`, 'https://foo.org/a'),
      ),
      sample,
    );
  }, 60_000);

  it('for any JSON in the place of JSON-LD, and any address', async () => {
    const key = fc.constantFrom(
      '@type',
      '@id',
      '@graph',
      'headline',
      'name',
      'author',
      'publisher',
      'datePublished',
      'mainEntity',
      'isPartOf',
      '__proto__',
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('NewsArticle', 'Event', 'Person', '#a', '2019', '<b>x</b>', '', null, 5, true),
        fc.string(),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(key, tie('node'), { maxKeys: 5 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(node, fc.oneof(fc.webUrl(), fc.string()), (data, address) =>
        isSound(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, address),
      ),
      sample,
    );
  }, 60_000);

  it('for a document without any element, and for very deep data', async () => {
    await isSound('', '');
    await isSound(`<script type="application/ld+json">${'['.repeat(50_000)}</script>`, 'https://foo.org/a');
    await isSound(
      `<script type="application/ld+json">${'{"@type":"Article","author":'.repeat(3000)}1${'}'.repeat(3000)}</script>`,
      'https://foo.org/a',
    );
    await isSound(`<title>${'<b '.repeat(5000)}</title>`, 'https://foo.org/a');
  });
});
