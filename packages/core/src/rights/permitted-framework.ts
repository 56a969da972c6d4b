import type { Framework, FrameworkNode, Rights } from '../documents/framework.js';
import { permitted, type Use } from './permissions.js';

/** Fields that rights removed from a node or from the framework. */
export interface Withheld {
  /** Absent for fields of the framework. */
  readonly node?: string;
  readonly fields: readonly string[];
}

export interface PermittedFramework {
  readonly framework: Framework;
  readonly withheld: readonly Withheld[];
}

/**
 * A framework reduced to the permitted part of each node. A node without a permitted label gets its code or id as label,
 * because the nodes below it need a heading. Unknown fields are removed too unless everything is permitted, because they
 * may contain a statement.
 */
export function permittedFramework(framework: Framework, use: Use, member = false): PermittedFramework {
  const withheld: Withheld[] = [];
  const nodes = framework.nodes.map((node) => {
    const { node: left, fields } = permittedPart(framework, node, use, member);
    if (fields.length > 0) withheld.push({ node: node.id, fields });
    return left;
  });
  const isWhole = isFullyPermitted(framework, undefined, use, member) && withheld.length === 0;
  const unknown = isWhole ? [] : Object.keys(framework).filter((name) => !frameworkFields.has(name));
  if (unknown.length > 0) withheld.push({ fields: unknown });
  return { framework: { ...without(framework, unknown), nodes } as Framework, withheld };
}

const frameworkFields = new Set(
  (
    'format formatVersion id version modified status effectiveFrom supersedes language languages title description ' +
    'introduction publisher trademarks rights categories scale targets nodes'
  ).split(' '),
);
const textFields = ['label', 'term', 'text', 'demonstratedBy', 'keywords'] as const;
const nodeFields = new Set<string>([
  'id',
  'parents',
  'kind',
  'code',
  'categories',
  'replacedBy',
  'exactMatch',
  'rights',
]);
for (const name of textFields) nodeFields.add(name);

function permittedPart(framework: Framework, node: FrameworkNode, use: Use, member: boolean) {
  const allowed = permitted(framework, node, use, member);
  const unknown = Object.keys(node).filter((name) => !nodeFields.has(name));
  const fields = [
    ...textFields.filter((name) => allowed[name] !== node[name]),
    ...(isFullyPermitted(framework, node.rights, use, member) ? [] : unknown),
  ];
  if (fields.length === 0) return { node, fields };
  const left = without(node, [...fields, 'label']);
  const term = allowed.term === undefined ? {} : { term: allowed.term };
  const label = allowed.label ?? (allowed.code?.trim() ? allowed.code : node.id);
  return { node: { ...left, label, ...term } as FrameworkNode, fields };
}

/** True if these rights permit all text, tested with a sample node. */
function isFullyPermitted(framework: Framework, rights: Rights | undefined, use: Use, member: boolean): boolean {
  const probe = { id: '-', label: '-', text: '-', ...(rights ? { rights } : {}) };
  return !permitted(framework, probe, use, member).reduced;
}

function without(object: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
