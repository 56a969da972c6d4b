import { canonicalJson } from '../documents/canonical-json.js';

/**
 * Combines two copies of one value: all fields of both, the longer of two lists, and of two scalars the one that sorts
 * last. This does not decide which copy is right (two copies of one immutable version differ only if a file was filtered
 * or edited), but nothing is lost, and the order is irrelevant: commutative, associative, idempotent.
 * Recursive, so only for values within the depth limit of json-value.ts. Returns `one` itself if `other` adds nothing.
 */
export function join(one: unknown, other: unknown): unknown {
  if (one === other) return one;
  if (size(one) !== size(other)) return size(one) > size(other) ? one : other;
  if (Array.isArray(one) && Array.isArray(other)) {
    const parts = one.map((part, index) => join(part, other[index]));
    return parts.some((part, index) => part !== one[index]) ? parts : one;
  }
  if (isObject(one) && isObject(other)) {
    const changes: [string, unknown][] = [];
    for (const [key, value] of Object.entries(other)) {
      const joined = Object.hasOwn(one, key) ? join(one[key], value) : value;
      if (!Object.hasOwn(one, key) || joined !== one[key]) changes.push([key, joined]);
    }
    return changes.length > 0 ? Object.fromEntries([...Object.entries(one), ...changes]) : one;
  }
  return canonicalJson(one) >= canonicalJson(other) ? one : other;
}

/** An object before a list, a longer list before a shorter one, a list before anything else, anything before nothing. */
function size(value: unknown): number {
  if (value === undefined || value === null) return -1;
  if (Array.isArray(value)) return 1 + value.length;
  return isObject(value) ? Infinity : 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
