import type { Framework, FrameworkNode, Rights } from '../documents/framework.js';
import { permitted, type Use } from './permissions.js';

/** Something that rights kept back: fields of a node, or of the framework itself. */
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
 * A whole framework as `permitted()` answers for each of its nodes. A node whose name is kept back is named by its
 * code, else its id, because what stands below it needs a heading. Fields that nobody here knows go too where anything
 * may be kept back: nobody can tell whether there is a statement in them.
 */
export function permittedFramework(framework: Framework, use: Use, member = false): PermittedFramework {
  const withheld: Withheld[] = [];
  const nodes = framework.nodes.map((node) => {
    const { node: left, fields } = permittedPart(framework, node, use, member);
    if (fields.length > 0) withheld.push({ node: node.id, fields });
    return left;
  });
  const isWhole = mayAll(framework, undefined, use, member) && withheld.length === 0;
  const unknown = isWhole ? [] : Object.keys(framework).filter((name) => !frameworkFields.has(name));
  if (unknown.length > 0) withheld.push({ fields: unknown });
  return { framework: { ...without(framework, unknown), nodes } as Framework, withheld };
}

const frameworkFields = new Set(
  (
    'format formatVersion id version modified status effectiveFrom supersedes language languages title description ' +
    'publisher trademarks rights categories scale targets nodes'
  ).split(' '),
);
const spoken = ['label', 'text', 'demonstratedBy', 'keywords'] as const;
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
for (const name of spoken) nodeFields.add(name);

function permittedPart(framework: Framework, node: FrameworkNode, use: Use, member: boolean) {
  const allowed = permitted(framework, node, use, member);
  const unknown = Object.keys(node).filter((name) => !nodeFields.has(name));
  const fields = [
    ...spoken.filter((name) => allowed[name] !== node[name]),
    ...(mayAll(framework, node.rights, use, member) ? [] : unknown),
  ];
  if (fields.length === 0) return { node, fields };
  const left = without(node, [...fields, 'label']);
  const label = allowed.label ?? (allowed.code?.trim() ? allowed.code : node.id);
  return { node: { ...left, label } as FrameworkNode, fields };
}

/** Whether every word may be used, asked with a statement of our own. */
function mayAll(framework: Framework, rights: Rights | undefined, use: Use, member: boolean): boolean {
  const probe = { id: '-', label: '-', text: '-', ...(rights ? { rights } : {}) };
  return !permitted(framework, probe, use, member).reduced;
}

function without(object: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
