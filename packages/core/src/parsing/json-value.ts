// Makes the result of JSON.parse safe for recursive code and for code that copies field by field.

/** Maximum nesting depth; valid documents have at most a dozen levels. Recursive code relies on this limit. */
export const DEEPEST = 200;

/**
 * Removes fields named `__proto__`, in place: copied by assignment, they would replace the prototype of the copy.
 * @returns false if the value is nested deeper than `DEEPEST`
 */
export function makeSafe(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      if (Object.hasOwn(item, '__proto__')) delete (item as Record<string, unknown>)['__proto__'];
      for (const part of Object.values(item)) if (typeof part === 'object') next.push(part);
    }
    level = next;
  }
  return true;
}

/**
 * Index of the first invalid character of a JSON text; its length if it is cut off. Engines report this in different
 * words, and some not at all.
 */
export function firstFault(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  for (let at = 0; at < text.length; at += 1) {
    const first = text[at]!;
    if (' \t\n\r'.includes(first)) continue;
    if (first === '}' || first === ']') {
      const allowed = expected === 'more' || expected === (first === '}' ? 'key or end' : 'value or end');
      if (!allowed || open.pop() !== (first === '}' ? '{' : '[')) return at;
      expected = open.length > 0 ? 'more' : 'nothing';
    } else if (first === ',' && expected === 'more') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (first === ':' && expected === 'colon') {
      expected = 'value';
    } else if ((first === '{' || first === '[') && (expected === 'value' || expected === 'value or end')) {
      open.push(first);
      expected = first === '{' ? 'key or end' : 'value or end';
    } else {
      const isKey = expected === 'key' || expected === 'key or end';
      if (isKey ? first !== '"' : expected !== 'value' && expected !== 'value or end') return at;
      const { end, fault } = first === '"' ? readString(text, at) : readWord(text, at);
      if (fault !== undefined) return fault;
      if (isKey) expected = 'colon';
      else expected = open.length > 0 ? 'more' : 'nothing';
      at = end - 1;
    }
  }
  return text.length;
}

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'more' | 'nothing';

const word = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** End of the number or word that begins at `at`; `fault` is the first invalid index, or the text's length if cut off. */
function readWord(text: string, at: number): { end: number; fault?: number } {
  word.lastIndex = at;
  const end = at + (word.exec(text)?.[0].length ?? 0);
  if (end > at && !/[0-9A-Za-z.+-]/.test(text[end] ?? ' ')) return { end };
  const rest = text.slice(at, at + 8);
  const cutOff = rest.length < 5 && ['true', 'false', 'null', '-'].some((whole) => whole.startsWith(rest));
  return { end, fault: cutOff ? text.length : at };
}

function readString(text: string, start: number): { end: number; fault?: number } {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '"') return { end: at + 1 };
    if (character < ' ') return { end: at, fault: at };
    if (character !== '\\') continue;
    const escape = text.slice(at, at + 6);
    if (!/^\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/.test(escape)) {
      const cutOff = at + escape.length === text.length && /^\\(?:u[0-9A-Fa-f]{0,3})?$/.test(escape);
      return { end: at, fault: cutOff ? text.length : at };
    }
    at += 1;
  }
  return { end: text.length, fault: text.length };
}
