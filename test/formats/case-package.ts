import { type Imported, importFramework } from '@imh/formats';

// A CASE package in a few lines: items by short names, associations as "child>parent" in their order, or [type, from, to].

const uuid = (name: string) =>
  `${[...name]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padStart(8, '0')
    .slice(-8)}-0000-4000-8000-000000000000`;
const address = (name: string) => `https://example.org/case/CFItems/${uuid(name)}`;
export const DOCUMENT = 'doc';

export type Link = string | readonly [type: string, from: string, to: string, sequence?: number];

export function casePackage(items: Record<string, object>, links: readonly Link[], more: object = {}): object {
  const changed = '2024-03-01T10:00:00Z';
  const end = (name: string) => ({ title: name, identifier: uuid(name), uri: address(name) });
  return {
    CFDocument: {
      identifier: uuid(DOCUMENT),
      uri: address(DOCUMENT),
      creator: 'A board',
      title: 'Hand-written',
      version: '2',
      lastChangeDateTime: changed,
      ...('CFDocument' in more ? (more.CFDocument as object) : {}),
    },
    CFItems: Object.entries(items).map(([name, fields]) => ({
      identifier: uuid(name),
      uri: address(name),
      fullStatement: `Statement of ${name}`,
      lastChangeDateTime: changed,
      ...fields,
    })),
    CFAssociations: links.map((link, index) => {
      const [from = '', to = ''] = typeof link === 'string' ? link.split('>') : [link[1], link[2]];
      const sequence = typeof link === 'string' ? index + 1 : link[3];
      return {
        identifier: uuid(`a${index}`),
        uri: address(`a${index}`),
        associationType: typeof link === 'string' ? 'isChildOf' : link[0],
        originNodeURI: end(from),
        destinationNodeURI: end(to),
        lastChangeDateTime: changed,
        ...(sequence === undefined ? {} : { sequenceNumber: sequence }),
      };
    }),
    ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'CFDocument')),
  };
}

export async function readPackage(source: object): Promise<Imported> {
  const result = await importFramework(JSON.stringify(source));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The short name from which an id was made. */
export function nameOf(id: string): string {
  const hex = id.slice(0, 8).replace(/^(00)+/, '');
  return (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(parseInt(pair, 16))).join('');
}

/** Counts of losses by code. */
export function lossesOf({ losses }: Imported): Record<string, number> {
  return Object.fromEntries(losses.map(({ code, count }) => [code, count]));
}
