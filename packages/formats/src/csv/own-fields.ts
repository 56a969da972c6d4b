// Our CSV begins with the framework's own fields, one a row: "title (es)", "rights.statement (en)",
// "categories.2.label". Other values (a number, an empty list) are JSON: "scale.levels.1.value [json]".

/** A field's name with its value, as two cells. */
export type FieldRow = readonly [key: string, value: string];

const languageMaps = new Set(
  'title description introduction trademarks name statement label shortLabel group ageRange anchor'.split(' '),
);

/** The rows of a field, from which `setField` restores it exactly. */
export function fieldRows(name: string, value: unknown): FieldRow[] {
  const rows = flat(name, value);
  const again: Record<string, unknown> = {};
  const areSet = rows.every(([key, cell]) => setField(again, key, cell));
  return areSet && same(again[name], value) ? rows : [[`${name} [json]`, JSON.stringify(value)]];
}

function flat(key: string, value: unknown): FieldRow[] {
  if (typeof value === 'string') return [[key, value]];
  const isList = Array.isArray(value);
  if (typeof value !== 'object' || value === null) return [[`${key} [json]`, JSON.stringify(value)]];
  const entries = isList
    ? value.map((one, index): [string, unknown] => [String(index + 1), one])
    : Object.entries(value);
  if (entries.length === 0) return [[`${key} [json]`, JSON.stringify(value)]];
  const inBrackets = !isList && languageMaps.has(key.slice(key.lastIndexOf('.') + 1));
  return entries.flatMap(([part, one]) =>
    inBrackets && typeof one === 'string' ? [[`${key} (${part})`, one]] : flat(`${key}.${part}`, one),
  );
}

/** Sets the value of one row. False if the key is malformed, or leads into a value that is not an object. */
export function setField(target: Record<string, unknown>, key: string, cell: string): boolean {
  const form = /^([A-Za-z][\w-]*(?:\.[\w-]{1,60}){0,8})(?: \(([A-Za-z0-9-]{2,60})\))?( \[json\])?$/.exec(key);
  if (!form) return false;
  const [, path, language, isJson] = form;
  const parts = [...path!.split('.'), ...(language ? [language] : [])];
  const value = isJson ? json(cell) : cell;
  if (value === undefined || parts.includes('__proto__')) return false;
  let holder: object = target;
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const field = fieldIn(holder, part);
    if (field === undefined) return false;
    if (!Object.hasOwn(holder, field)) {
      // A number as the next part means a list: lists count from 1.
      put(holder, field, /^[1-9]\d*$/.test(parts[index + 1]!) ? [] : {});
    }
    const next = (holder as Record<string, unknown>)[field];
    if (typeof next !== 'object' || next === null) return false;
    holder = next;
  }
  const field = fieldIn(holder, parts.at(-1)!);
  if (field === undefined || Object.hasOwn(holder, field)) return false;
  put(holder, field, value);
  return true;
}

/** Lists only grow at their end, so that an index of 4000000000 does not allocate a list of that length. */
function fieldIn(holder: object, part: string): string | undefined {
  if (!Array.isArray(holder)) return part;
  const index = Number(part) - 1;
  return /^[1-9]\d*$/.test(part) && index <= holder.length ? String(index) : undefined;
}

function put(holder: object, field: string, value: unknown): void {
  Object.defineProperty(holder, field, { value, enumerable: true, configurable: true, writable: true });
}

/** Undefined if the cell is not JSON. */
export function json(cell: string): unknown {
  try {
    return JSON.parse(cell, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}

/** True if two JSON values are equal, ignoring the order of fields. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => {
      const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
      return Object.hasOwn(b, key) && same(a[key], b[key]);
    })
  );
}
