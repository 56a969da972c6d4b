import type { Framework } from '@imh/core';
import { audiencesOf, publish } from '@imh/publish';
import { starter } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';
import { addressFrom, isMixed } from '../../widget/builder/check/answer.js';
import { compareFramework, type Expected } from '../../widget/builder/check/compare-document.js';
import { documentsInScript, lookAtDocument } from '../../widget/builder/check/look-at-document.js';
import { allows } from '../../widget/builder/check/page-policy.js';
import { built, garden } from './publish-fixtures.js';

function expectedOf(framework: Framework): Expected {
  const audiences = audiencesOf({ framework, show: 'competencies', language: 'en' }, 'on-a-page');
  return { everyone: audiences?.everyone, members: audiences?.membersPage, trainings: undefined };
}
const closed = garden({ rights: { display: 'members' } });

describe('addresses', () => {
  test.each([
    ['www.example.org/page', 'https://www.example.org/page'],
    ['http://example.org', 'http://example.org/'],
    ['localhost:8080/x', 'https://localhost:8080/x'],
  ])('“%s” is read as %s', (written, href) => expect(addressFrom(written)?.href).toBe(href));

  test.each(['', ' ', 'two words', 'javascript:alert(1)', 'file:///etc/passwd', 'https://'])(
    '“%s” is none',
    (written) => expect(addressFrom(written)).toBeUndefined(),
  );

  test('only a secure page blocks one that is not, except on this device', () => {
    const http = new URL('http://example.org/');
    expect([isMixed(http, 'https://b.example/'), isMixed(http, 'http://b.example/')]).toEqual([true, false]);
    expect(isMixed(new URL('http://127.0.0.1:8000/'), 'https://b.example/')).toBe(false);
  });
});

describe('a policy', () => {
  const page = new URL('https://www.example.org/page');
  const script = new URL('https://files.example.net/c/imh-competencies.js');
  test.each([
    ["script-src 'self'", false],
    ["default-src 'self' https://files.example.net", true],
    ["default-src 'none'; script-src *.example.net", true],
    ['script-src *', true],
    ['script-src https:', true],
    ['script-src http://files.example.net', true],
    ['script-src files.example.net:8443', false],
    ['script-src files.example.net/c/', true],
    ['script-src files.example.net/d/', false],
    ["img-src 'self'", true],
    ["script-src 'none'", false],
    ["script-src 'self'; script-src-elem files.example.net", true],
    ["script-src 'nonce-abc' 'strict-dynamic'", true],
    ["script-src *, default-src 'self'", false],
  ])('“%s” allows a script of another site: %s', (policy, allowed) =>
    expect(allows(policy, 'script-src', script, page)).toBe(allowed),
  );

  test("'self' is the site of the page", () => {
    expect(allows("connect-src 'self'", 'connect-src', new URL('/data.json', page), page)).toBe(true);
  });
});

describe('a framework that was found', () => {
  test('is as in the draft, whatever an editor has done to its quotes and dashes', () => {
    const draft = garden({ nodes: [{ id: 'a', label: 'The "heap" -- it\'s warm...' }] });
    const found = garden({ nodes: [{ id: 'a', label: 'The “heap” – it’s warm…' }] });
    expect(compareFramework(found, expectedOf(draft), true)).toEqual([
      { code: 'current', title: 'Garden skills', count: 1 },
    ]);
  });

  test('is an old copy if words, entries or the version differ', () => {
    const found = garden({
      version: '2',
      nodes: [
        { id: 'soil', kind: 'domain', code: '1', label: 'Earth' },
        { id: 'x', label: 'X' },
      ],
    });
    expect(compareFramework(found, expectedOf(garden()), true)).toEqual([
      {
        code: 'old-copy',
        title: 'Garden skills',
        differences: { versions: ['2', '3'], missing: 1, extra: 1, changed: 1 },
      },
    ]);
  });

  test('is another document under another id', () => {
    expect(compareFramework(starter, expectedOf(garden()), true)).toMatchObject([{ code: 'other-document' }]);
  });

  test('exposes statements if everyone can read what is for members', () => {
    const { members, everyone } = expectedOf(closed);
    expect(compareFramework(members!, expectedOf(closed), true)).toMatchObject([
      { code: 'exposed', count: 1 },
      { code: 'old-copy' },
    ]);
    expect(compareFramework(everyone!, expectedOf(closed), true)).toMatchObject([{ code: 'current' }]);
    // Pasted source may be that of the page for members.
    expect(compareFramework(members!, expectedOf(closed), false)).toMatchObject([{ code: 'current' }]);
  });
});

describe('a text', () => {
  const look = async (text: string) => (await lookAtDocument(text, expectedOf(garden()), true)).map(({ code }) => code);

  test('of the draft’s files is as in the draft', async () => {
    for (const data of ['json', 'csv'] as const) {
      const { files } = publish(
        'files',
        { framework: garden(), show: 'competencies', language: 'en', places: { data } },
        built,
      );
      expect(await look(String(files.find(({ name }) => name === `framework.${data}`)?.content))).toEqual(['current']);
    }
  });

  test.each([
    ['', 'empty'],
    ['{"format": "imh-framework", ', 'not-json'],
    ['{"format": "imh-evidence-log"}', 'other-format'],
    ['[]', 'other-format'],
    ['{"format": "imh-framework", "formatVersion": 1}', 'invalid'],
    ['Title,Statement\nSoil,Digs', 'plain-table'],
    ['Some words', 'other-text'],
  ])('“%s” is %s', async (text, code) => expect(await look(text)).toEqual([code]));

  test('of a script with the documents inside gives them back', () => {
    const { files } = publish('one-file', { framework: starter, show: 'competencies', language: 'en' }, built);
    expect(documentsInScript(String(files[0]?.content)).map((one) => JSON.parse(one))).toEqual([starter]);
    expect(documentsInScript('(()=>{})();')).toEqual([]);
  });
});
