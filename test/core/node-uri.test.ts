import { nodeUri } from '@imh/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const framework = 'urn:example:one';
/** The node id in a counter's key, as storage reads it. */
const idOf = (uri: string) => decodeURIComponent(uri.slice(nodeUri(framework, '').length));

test('nodeUri and nodeOfUri round-trip any id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      expect(idOf(nodeUri(framework, id))).toBe(id);
    }),
  );
  for (const id of ['c', 'é #%/?', '👪', '%', '\u0000']) expect(idOf(nodeUri(framework, id))).toBe(id);
});

test('nodeUri replaces lone surrogates by U+FFFD and keeps pairs', () => {
  for (const [id, read] of [
    ['a\ud800', 'a\ufffd'],
    ['\udc00b', '\ufffdb'],
    ['\udc00\ud800', '\ufffd\ufffd'],
    ['\ud83d\udc6a\ud83d', '👪\ufffd'],
  ] as const) {
    expect(idOf(nodeUri(framework, id))).toBe(read);
    expect(nodeUri(framework, id)).toBe(nodeUri(framework, read));
  }
});
