import type { Framework, FrameworkNode, Text } from '@imh/core';
import fc from 'fast-check';

// Frameworks of every shape that the schema allows: several parents, missing ones, circles, several languages, fields
// that no schema names. Ids are unique, as in a valid file.

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('Two\nlines\tand a tab', ' blanks ', '*a* <b>b</b> $x^2$', 'x'.repeat(3500)),
);
const tag = fc.constantFrom('en', 'es', 'pt-BR');
const text: fc.Arbitrary<Text> = fc.oneof(words, fc.dictionary(tag, words, { minKeys: 1, maxKeys: 3 }));
const name = words.filter((one) => /\S/.test(one));
const id = fc.oneof(
  fc.constantFrom('a', 'b', '1.2', 'with blank', 'a/b#c%', '__proto__x', 'é', 'urn:x-imh:not-attached'),
  fc.uuid(),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((one) => /^\S(.*\S)?$/.test(one)),
);
const uri = fc.oneof(
  fc.constantFrom('https://example.org/x#y', 'urn:uuid:00000000-0000-4000-8000-000000000001', 'tag:a,2020:b#a'),
  fc.uuid().map((one) => `https://example.org/CFItems/${one}`),
);
const date = fc.constantFrom('2019', '2019-04', '2019-04-03', '2019-02-31', '1970-01-01', '0001-01-01');
const some = <T>(one: fc.Arbitrary<T>, maxLength = 3) => fc.array(one, { maxLength });
const optional = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] });
/** Any JSON without `__proto__`, which all our readers drop. */
const unknown = fc
  .oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant({ uri: 5, notes: 'x', extensions: [1] }))
  .filter((one) => !JSON.stringify(one).includes('"__proto__"'));

const kind = fc.oneof(fc.constantFrom('domain', 'area', 'competency', 'Domain', 'Competence', 'Two\nlines'), name);

const node = (ids: readonly string[]): fc.Arbitrary<FrameworkNode> =>
  fc
    .tuple(
      fc.record({ label: text }),
      optional({
        parents: some(fc.constantFrom(...ids, 'gone', 'urn:x-imh:not-attached')),
        kind,
        code: words,
        text,
        demonstratedBy: some(text),
        keywords: some(text),
        term: text,
        categories: some(fc.constantFrom('c1', 'c2')),
        replacedBy: some(uri),
        exactMatch: some(uri),
        translationOf: some(uri),
        somethingElse: unknown,
      }),
    )
    .map(([required, rest]) => ({ id: '', ...required, ...rest }) as FrameworkNode);

const rights = optional({
  holder: name,
  licence: fc.constantFrom('CC-BY-4.0', 'proprietary', 'CC0-1.0'),
  statement: text,
  url: fc.constant('https://example.org/rights'),
});

/** Without restrictions, so that a round trip covers all fields. */
export const framework: fc.Arbitrary<Framework> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 8 })
  .chain((ids) =>
    fc.tuple(
      fc.record({
        format: fc.constant('imh-framework' as const),
        formatVersion: fc.constant(1 as const),
        id: fc.constantFrom('urn:x-imh:test', 'https://example.org/f', 'https://example.org/f#part', 'tag:a,2020:b'),
        version: fc.constantFrom('1', '2026-11', '2019-04-03'),
        title: text,
      }),
      optional({
        modified: date,
        status: fc.constantFrom('draft', 'Draft', 'outline', 'adopted'),
        effectiveFrom: date,
        supersedes: fc.constant('0'),
        language: tag,
        languages: some(tag),
        description: text,
        introduction: text,
        publisher: fc.record({ name: text }),
        trademarks: text,
        categories: some(fc.record({ id: fc.constantFrom('c1', 'c2'), label: text })),
        scale: fc.record({
          levels: some(fc.record({ value: fc.integer(), label: text, rater: fc.record({ label: text }) })),
        }),
        targets: some(fc.record({ category: fc.constant('c1'), node: fc.constantFrom(...ids), level: fc.nat(4) })),
        case: unknown,
        custom: unknown,
      }),
      rights,
      fc.tuple(...ids.map((own) => node(ids).map((made) => ({ ...made, id: own })))),
    ),
  )
  .map(
    // Through JSON, like every imported framework: without undefined and -0.
    ([about, rest, own, nodes]) =>
      JSON.parse(JSON.stringify({ ...about, ...rest, rights: { ...own, export: 'full' }, nodes })) as Framework,
  );
