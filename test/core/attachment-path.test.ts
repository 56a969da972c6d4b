import { attachmentPath, sha256OfPath } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';

const sha256 = 'a'.repeat(64);
const nameOf = (name: string) => attachmentPath({ name, sha256 }).slice(`attachments/${sha256}-`.length);

describe('the path of a certificate in a ZIP file', () => {
  test.each([
    ['a plain name', 'Certificate 1.pdf', 'Certificate 1.pdf'],
    ['any script', '乳児 – niñez.pdf', '乳児 – niñez.pdf'],
    ['folders', '../a/b\\c:d.pdf', '.._a_b_c_d.pdf'],
    ['control characters and signs that Windows refuses', 'a\n*?"<>|b.pdf', 'a_b.pdf'],
    ['dots and spaces at the end', 'a. . ', 'a'],
    ['nothing that is allowed', '. ', 'file'],
  ])('keeps of %s what every file system allows', (_what, name, expected) => {
    expect(nameOf(name)).toBe(expected);
  });

  test('is short enough for every file system, keeps the ending, and states the checksum, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (stem) => {
        const path = attachmentPath({ name: `${stem}.pdf`, sha256 });
        expect(sha256OfPath(path)).toBe(sha256);
        expect(path).toMatch(/^attachments\/[^/\\]+\.pdf$/);
        expect(new TextEncoder().encode(path.slice('attachments/'.length)).length).toBeLessThanOrEqual(255);
      }),
      { numRuns: runs(200) },
    );
  });

  test('of another file states no checksum', () => {
    for (const path of ['log.json', `attachments/${'a'.repeat(63)}-a.pdf`, `attachments/x/${sha256}-a.pdf`]) {
      expect(sha256OfPath(path)).toBeUndefined();
    }
  });
});
