import { type Badge, readBadge } from '@imh/formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertion, credential, iTXt, jwt, png, tEXt, zTXt } from './badge-files.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (value: unknown) => JSON.stringify(value);
const ns2 = 'xmlns:openbadges="http://openbadges.org"';
const ns3 = 'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"';

async function read(file: Uint8Array): Promise<Badge> {
  const result = await readBadge(file);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function failureOf(file: Uint8Array | string) {
  const result = await readBadge(typeof file === 'string' ? bytes(file) : file);
  return result.ok ? 'read' : result.error;
}

const files20: [string, Uint8Array][] = [
  ['JSON', bytes(json(assertion))],
  ['JSON with a byte order mark', bytes(`\uFEFF${json(assertion)}`)],
  ['a signed badge', bytes(jwt(assertion))],
  ['a PNG with iTXt', png([iTXt('openbadges', json(assertion))])],
  ['a PNG with compressed iTXt', png([iTXt('openbadges', json(assertion), true)])],
  ['a PNG with tEXt', png([tEXt('openbadges', json(assertion))])],
  ['a PNG with zTXt', png([zTXt('openbadges', json(assertion))])],
  ['a PNG with a signed badge', png([tEXt('Software', 'x'), iTXt('openbadges', jwt(assertion))])],
  [
    'an SVG',
    bytes(
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${ns2}><openbadges:assertion verify="x"><![CDATA[${json(assertion)}]]></openbadges:assertion><circle r="1"/></svg>`,
    ),
  ],
  ['an SVG with a signed badge', bytes(`<svg ${ns2}><openbadges:assertion verify="${jwt(assertion)}"/></svg>`)],
];

const files30: [string, Uint8Array][] = [
  ['JSON', bytes(json(credential))],
  ['a JWT', bytes(jwt(credential))],
  ['a JWT with a vc claim', bytes(jwt({ iss: 'x', nbf: 1_709_337_600, vc: credential }))],
  ['a PNG with iTXt', png([iTXt('openbadgecredential', json(credential))])],
  ['a PNG with a compressed JWT', png([iTXt('openbadgecredential', jwt(credential), true)])],
  ['an SVG', bytes(`<svg ${ns3}><openbadges:credential><![CDATA[${json(credential)}]]></openbadges:credential></svg>`)],
  ['an SVG with a JWT', bytes(`<svg ${ns3}><openbadges:credential verify="${jwt(credential)}"/></svg>`)],
];

describe('an Open Badge', () => {
  test.each(files20)('of version 2.0 is read from %s', async (_name, file) => {
    const { version, proposal, alignments, evidence, url } = await read(file);
    expect(version).toBe('2.0');
    expect(proposal.title).toEqual({
      value: 'Watching Before Helping',
      line: 'badge.name: Watching Before Helping',
      confidence: 'high',
    });
    expect(proposal.provider?.value).toBe('Harbor Family Institute');
    // As the issuer wrote it: in UTC it was the next day.
    expect(proposal.dateCompleted?.value).toBe('2023-05-14');
    expect(proposal.minutes).toMatchObject({ value: 360, confidence: 'low' });
    expect(alignments).toEqual([
      {
        name: 'Observation',
        url: 'https://imh-competencies.example/frameworks/starter#observation',
        code: 'O.1',
        framework: 'Starter set',
      },
    ]);
    expect(evidence).toEqual(['https://example.org/portfolio/9']);
    expect(url).toBe('https://badges.example.org/assertions/123');
  });

  test.each(files30)('of version 3.0 is read from %s', async (_name, file) => {
    const { version, proposal, alignments, url } = await read(file);
    expect(version).toBe('3.0');
    expect(proposal.title?.value).toBe('Apego y juego');
    expect(proposal.provider?.value).toBe('Universidad Abierta');
    expect(proposal.dateStart?.value).toBe('2024-01-10');
    expect(proposal.dateCompleted).toMatchObject({
      value: '2024-02-28',
      line: 'credentialSubject.activityEndDate: 2024-02-28',
    });
    expect(proposal.minutes?.value).toBe(1200);
    expect(alignments).toEqual([{ name: 'Juego', url: 'urn:example:juego' }]);
    expect(url).toBe('https://example.edu/achievements/4');
  });

  test('whose parts are addresses is not fetched: its address is handed back', async () => {
    const address = 'https://badges.example.org/classes/7';
    expect(await failureOf(json({ ...assertion, badge: address }))).toEqual({ code: 'only-address', address });
    expect(await failureOf(png([tEXt('openbadges', 'https://badges.example.org/a/1')]))).toEqual({
      code: 'only-address',
      address: 'https://badges.example.org/a/1',
    });
    const { proposal } = await read(
      bytes(json({ ...assertion, badge: { ...assertion.badge, issuer: 'https://www.harbor.example.org/issuer' } })),
    );
    expect(proposal.provider?.value).toBe('harbor.example.org');
  });

  test('of a 1.0 assertion has the day of its Unix time', async () => {
    const { proposal } = await read(bytes(json({ ...assertion, issuedOn: 1_359_217_910 })));
    expect(proposal.dateCompleted?.value).toBe('2013-01-26');
  });

  test('without a date, or with one that no calendar has, gets none', async () => {
    for (const issuedOn of [undefined, 'soon', '2023-13-01', {}, '1970-01-01T00:00:00Z', 0])
      expect((await read(bytes(json({ ...assertion, issuedOn })))).proposal.dateCompleted).toBeUndefined();
  });

  test.each<[string, Uint8Array | string, string]>([
    ['an empty file', '', 'no-badge'],
    ['a picture without a badge', png([tEXt('Software', 'x')]), 'no-badge'],
    ['a PNG cut off', png([iTXt('openbadges', json(assertion))]).subarray(0, 60), 'no-badge'],
    [
      'a chunk longer than the file',
      new Uint8Array([...png([]).subarray(0, 8), 0xff, 0xff, 0xff, 0xff, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
      'no-badge',
    ],
    [
      'a million empty chunks',
      png(Array.from({ length: 100_000 }, () => ['tEXt', new Uint8Array()] as const)),
      'no-badge',
    ],
    ['damaged compression', png([['iTXt', bytes('openbadges\0\u0001\0\0\0nothing')]]), 'damaged'],
    ['a text that unpacks to 64 MB', png([iTXt('openbadges', ' '.repeat(64_000_000), true)]), 'too-large'],
    ['JSON cut off', '{"type": "Assertion", "badge": {', 'damaged'],
    ['other JSON', '{"a": 1}', 'no-badge'],
    ['a list', '[1]', 'no-badge'],
    ['a badge class that was awarded to nobody', json(assertion.badge), 'no-badge'],
    ['a badge without a name', json({ ...assertion, badge: { type: 'BadgeClass' } }), 'damaged'],
    ['nesting without end', `{"badge": ${'['.repeat(100_000)}`, 'damaged'],
    ['an SVG without a badge', '<svg><text>assertion</text></svg>', 'no-badge'],
    ['a web page', '<!doctype html><p>openbadges', 'no-badge'],
    ['three words with periods', 'aaaa.bbbb.cccc', 'no-badge'],
  ])('is not made of %s', async (_name, file, code) => {
    expect(await failureOf(file)).toMatchObject({ code });
  });

  test('has no fields from a prototype', async () => {
    const hostile = json(assertion).replace('"type":"Assertion"', '"__proto__":{"polluted":true},"type":"Assertion"');
    await read(bytes(hostile));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('reads a type that has no text, as any JSON file may contain', async () => {
    expect((await readBadge(bytes(json({ ...assertion, type: { toString: '' } })))).ok).toBe(true);
  });

  test('never throws, whatever replaces its fields', async () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constant(assertion.badge));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<object>(assertion, credential, assertion.badge),
        fc.dictionary(
          fc.constantFrom('badge', 'issuer', 'issuedOn', 'evidence', 'credentialSubject', 'type', 'name', 'vc'),
          anything,
        ),
        async (badge, changes) => {
          const result = await readBadge(bytes(json({ ...badge, ...changes })));
          if (result.ok) expect(result.value.proposal.title?.value).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (tail) => {
        await readBadge(new Uint8Array([...png([]).subarray(0, 33), ...tail]));
      }),
    );
  });
});
