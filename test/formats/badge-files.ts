import { crc32, deflateSync } from 'node:zlib';

const utf8 = new TextEncoder();

/** A picture of one pixel with chunks before its end. */
export function png(chunks: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const header = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const all = [
    ['IHDR', header] as const,
    ['IDAT', deflateSync(new Uint8Array([0, 0]))] as const,
    ...chunks,
    ['IEND', new Uint8Array()] as const,
  ];
  return joined([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...all.map(chunk)]);
}

function chunk([type, data]: readonly [string, Uint8Array]): Uint8Array {
  const body = joined([utf8.encode(type), data]);
  return joined([number(data.length), body, number(crc32(body))]);
}

export const iTXt = (keyword: string, text: string, isCompressed = false): [string, Uint8Array] => [
  'iTXt',
  joined([
    utf8.encode(keyword),
    new Uint8Array([0, isCompressed ? 1 : 0, 0, 0, 0]),
    isCompressed ? deflateSync(utf8.encode(text)) : utf8.encode(text),
  ]),
];
export const tEXt = (keyword: string, text: string): [string, Uint8Array] => [
  'tEXt',
  joined([utf8.encode(keyword), new Uint8Array([0]), utf8.encode(text)]),
];
export const zTXt = (keyword: string, text: string): [string, Uint8Array] => [
  'zTXt',
  joined([utf8.encode(keyword), new Uint8Array([0, 0]), deflateSync(utf8.encode(text))]),
];

export function jwt(payload: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(payload)}.c2lnbmF0dXJl`;
}

export const assertion = {
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://badges.example.org/assertions/123',
  recipient: {
    type: 'email',
    hashed: true,
    identity: 'sha256$c7ef86405ba71b85acd8e2e95166c4b111448089f2e1599f42fe1bba46e865c5',
  },
  issuedOn: '2023-05-14T23:59:00-07:00',
  evidence: [{ id: 'https://example.org/portfolio/9', narrative: 'A film of a home visit' }, 'javascript:alert(1)'],
  badge: {
    type: 'BadgeClass',
    id: 'https://badges.example.org/classes/7',
    name: 'Watching Before Helping',
    description: 'Awarded for 6 hours of training and a film of own work.',
    criteria: { narrative: 'Attend both days.' },
    issuer: { type: 'Issuer', name: 'Harbor Family Institute', url: 'https://harbor.example.org' },
    alignment: [
      {
        targetName: 'Observation',
        targetUrl: 'https://imh-competencies.example/frameworks/starter#observation',
        targetCode: 'O.1',
        targetFramework: 'Starter set',
      },
    ],
  },
};

export const credential = {
  '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  id: 'urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002',
  issuer: { id: 'https://example.edu/issuers/1', type: ['Profile'], name: 'Universidad Abierta' },
  validFrom: '2024-03-02T00:00:00Z',
  awardedDate: '2024-03-01',
  name: 'A credential',
  credentialSubject: {
    type: ['AchievementSubject'],
    activityStartDate: '2024-01-10T00:00:00Z',
    activityEndDate: '2024-02-28T00:00:00Z',
    achievement: {
      id: 'https://example.edu/achievements/4',
      type: ['Achievement'],
      name: 'Apego y juego',
      description: 'Curso de 20 horas.',
      criteria: { narrative: 'Todas las sesiones.' },
      alignment: [{ type: ['Alignment'], targetName: 'Juego', targetUrl: 'urn:example:juego' }],
    },
  },
};

function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
