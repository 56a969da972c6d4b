import { nodeUri } from '@imh/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const framework = 'urn:example:one';
/** As storage reads the id of a node out of its counter's key. */
const idOf = (uri: string) => decodeURIComponent(uri.slice(nodeUri(framework, '').length));

test('any id is a URI, and comes back out of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      expect(idOf(nodeUri(framework, id))).toBe(id);
    }),
  );
  for (const id of ['c', 'é #%/?', '👪', '%', '\u0000']) expect(idOf(nodeUri(framework, id))).toBe(id);
});

test('half a character becomes U+FFFD, whole ones stay', () => {
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
