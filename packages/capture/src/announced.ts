import type { ChosenNode } from './choose-node.js';
import { plainText } from './plain-text.js';
import { firstString, isA, nodes, strings, values, type SchemaNode, type SchemaValue } from './schema-node.js';
import type { AnnouncedCompetency } from './source.js';

const MOST = 200;

/** What the page's own items teach or assess: schema.org `teaches`, `assesses` and `educationalAlignment`. */
export function announcedBy(chosen: readonly ChosenNode[]): AnnouncedCompetency[] {
  const found = chosen.flatMap(({ node }) => [
    ...values(node, 'teaches').flatMap((value) => competencyOf(value, 'teaches')),
    ...values(node, 'assesses').flatMap((value) => competencyOf(value, 'assesses')),
    ...nodes(node, 'educationalalignment').flatMap(alignmentOf),
  ]);
  const distinct = new Map(found.map((each) => [`${each.how} ${each.address ?? each.name}`, each]));
  return [...distinct.values()].slice(0, MOST);
}

/** A text, a DefinedTerm of a framework, or any item with a name. */
function competencyOf(value: SchemaValue, how: AnnouncedCompetency['how']): AnnouncedCompetency[] {
  if (typeof value === 'string') {
    const address = addressOf(value);
    return announced({ ...(address ? { address } : { name: value }), how });
  }
  if (isA(value, /^alignmentobject$/)) return alignmentOf(value, how);
  const set = nodes(value, 'indefinedtermset')[0];
  const framework =
    (set && firstString(set, 'name')) ?? strings(value, 'indefinedtermset').find((name) => !addressOf(name));
  return announced({
    address: addressOf(value.id) ?? addressOf(firstString(value, 'url')),
    name: firstString(value, 'name') ?? firstString(value, 'termcode'),
    framework,
    how,
  });
}

/** `alignmentType` decides; an alignment to a subject or a level is no competency. */
function alignmentOf(node: SchemaNode, how?: AnnouncedCompetency['how'] | number): AnnouncedCompetency[] {
  const type = firstString(node, 'alignmenttype')?.trim().toLowerCase();
  const stated = type === 'teaches' || type === 'assesses' ? type : undefined;
  const kind = stated ?? (type === undefined && typeof how === 'string' ? how : undefined);
  if (!kind) return [];
  return announced({
    address: addressOf(firstString(node, 'targeturl')) ?? addressOf(node.id),
    name: firstString(node, 'targetname') ?? firstString(node, 'name'),
    framework: firstString(node, 'educationalframework'),
    how: kind,
  });
}

function announced(stated: {
  readonly address?: string | undefined;
  readonly name?: string | undefined;
  readonly framework?: string | undefined;
  readonly how: AnnouncedCompetency['how'];
}): AnnouncedCompetency[] {
  const name = plainText(stated.name);
  const framework = plainText(stated.framework, 200);
  if (!name && !stated.address) return [];
  return [
    {
      ...(stated.address && { address: stated.address }),
      ...(name && { name }),
      ...(framework && { framework }),
      how: stated.how,
    },
  ];
}

/** The URI of a competency: of the web, or a URN. */
function addressOf(text: string | undefined): string | undefined {
  const address = text?.trim() ?? '';
  return /^(?:https?:\/\/[^\s<>"]+|urn:[a-z\d-]+:[^\s<>"]+)$/i.test(address) && address.length <= 1000
    ? address
    : undefined;
}
