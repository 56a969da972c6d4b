import { parseLoosely } from './loose-json.js';
import { localName, type SchemaNode, type SchemaValue } from './schema-node.js';

const DEEPEST = 12;
const MOST = 5000; // Items per page; a larger catalog does not describe one page.

interface MutableNode extends SchemaNode {
  readonly properties: Map<string, SchemaValue[]>;
}

/** The top-level items of the page's JSON-LD, with references resolved. */
export function readJsonLd(document: Document): SchemaNode[] {
  const all: MutableNode[] = [];
  const top: SchemaNode[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    for (const object of objects(parseLoosely(script.textContent ?? ''))) top.push(nodeOf(object, all, 0));
  }
  resolveReferences(all);
  return top;
}

function objects(value: unknown): object[] {
  const found: object[] = [];
  const queue: unknown[] = [value];
  while (queue.length > 0 && found.length < MOST) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.unshift(...next.slice(0, MOST));
    else if (isObject(next)) {
      const graph = '@graph' in next ? next['@graph'] : undefined;
      if (isObject(graph)) queue.unshift(graph);
      else found.push(next);
    }
  }
  return found;
}

function nodeOf(object: object, all: MutableNode[], depth: number): MutableNode {
  const properties = new Map<string, SchemaValue[]>();
  let id: string | undefined;
  let types: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    if (key === '@id') id = typeof value === 'string' ? value : undefined;
    else if (key === '@type')
      types = [value]
        .flat()
        .filter((type) => typeof type === 'string')
        .map(localName);
    else if (!key.startsWith('@')) {
      const found = valuesOf(value, all, depth + 1);
      if (found.length > 0) properties.set(localName(key).toLowerCase(), found);
    }
  }
  const node = { id, types, properties };
  all.push(node);
  return node;
}

function valuesOf(value: unknown, all: MutableNode[], depth: number): SchemaValue[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (depth > DEEPEST || all.length > MOST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((item) => valuesOf(item, all, depth + 1));
  if (!isObject(value)) return [];
  const wrapped = ['@value', '@list', '@set'].find((key) => key in value);
  if (wrapped) return valuesOf((value as Record<string, unknown>)[wrapped], all, depth + 1);
  return [nodeOf(value, all, depth)];
}

/** Replaces a bare {"@id": …} by the item with that id that has properties. */
function resolveReferences(all: readonly MutableNode[]): void {
  const byId = new Map<string, SchemaNode>();
  for (const node of all) {
    if (node.id && node.properties.size > 0 && !byId.has(node.id)) byId.set(node.id, node);
  }
  for (const node of all) {
    for (const [property, found] of node.properties) {
      node.properties.set(
        property,
        found.map((value) =>
          typeof value !== 'string' && value.properties.size === 0 && value.id ? (byId.get(value.id) ?? value) : value,
        ),
      );
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
