/** The part of JSON Schema that our documents are written in; a test holds every keyword of theirs against this list. */
export interface Schema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | undefined>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

/** What is wrong first, and where. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly wrong: Wrong;
}

export type Wrong =
  | { readonly is: 'missing'; readonly field: string }
  | { readonly is: 'type' | 'value'; readonly expected: string }
  | { readonly is: 'form' };

const patterns = new Map<string, RegExp>();

/**
 * Holds a value against a schema. The validators of @imh/core do the same in 2.7 kB for each kind of document; this and
 * a schema are 1.2 kB for the first and half a kB for each further one, and a test holds the two against each other.
 */
export function findFault(schema: Schema, value: unknown, root: Schema = schema): Fault | undefined {
  if (schema.$ref) return findFault(root.definitions![schema.$ref.split('/').pop()!]!, value, root);
  if ('const' in schema && value !== schema.const) return fault({ is: 'value', expected: String(schema.const) });
  if (schema.type && !isOfType(schema.type, value)) return fault({ is: 'type', expected: schema.type });
  if (schema.enum && !schema.enum.includes(value)) return fault({ is: 'value', expected: schema.enum.join(', ') });
  if (schema.pattern && !patternOf(schema.pattern).test(value as string)) return fault({ is: 'form' });
  if (typeof value === 'number' && (value < schema.minimum! || value > schema.maximum!)) return fault({ is: 'form' });
  let last: Fault | undefined;
  // Branches of our `oneOf` exclude each other.
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches?.every((branch) => (last = findFault(branch, value, root)))) return last;
  if (Array.isArray(value)) return schema.items && inEach(value.entries(), schema.items, root);
  if (typeof value !== 'object' || !value) return undefined;

  const fields = value as Readonly<Record<string, unknown>>;
  const { required = [], properties = {}, propertyNames, additionalProperties } = schema;
  const field = required.find((name) => fields[name] === undefined);
  if (field) return fault({ is: 'missing', field });
  for (const [name, part] of Object.entries(properties)) {
    const found = fields[name] !== undefined && part && findFault(part, fields[name], root);
    if (found) return under(name, found);
  }
  for (const name of propertyNames ? Object.keys(fields) : []) {
    if (findFault(propertyNames!, name, root)) return under(name, fault({ is: 'form' }));
  }
  const others = Object.entries(fields).filter(([name]) => !Object.hasOwn(properties, name));
  return additionalProperties && inEach(others, additionalProperties, root);
}

function inEach(parts: Iterable<[string | number, unknown]>, schema: Schema, root: Schema): Fault | undefined {
  for (const [key, part] of parts) {
    const found = findFault(schema, part, root);
    if (found) return under(key, found);
  }
  return undefined;
}

const fault = (wrong: Wrong): Fault => ({ path: [], wrong });

const under = (key: string | number, { path, wrong }: Fault): Fault => ({ path: [key, ...path], wrong });

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
}
