// Executes a regular expression step by step like a backtracking engine and counts the steps, because a clock would make
// the test flaky. Supports the syntax that this project uses.
//
// Not `recheck` (4.5.0, November 2026, pure JavaScript, offline): of the 48 patterns of core it confirms 46 as linear, but
// cannot decide the record number of likely-identifiers.ts within 20 seconds, and its verdict on that pattern, the e-mail
// and the client name depends on checker and seed ("safe" or "polynomial", because their repetitions are bounded). It
// takes 22 seconds of CPU, reports by a clock whether it finishes, and is 5.8 MB; this file takes 4 seconds.

type Node =
  | { kind: 'atom'; source: string; matches: Map<string, boolean> }
  | { kind: 'edge'; source: '^' | '$' | '\\b' }
  | { kind: 'group'; branches: Node[][]; look?: 'ahead' | 'not-ahead' | 'behind' | 'not-behind' }
  | { kind: 'repeat'; node: Node; min: number; max: number; lazy: boolean };

export class TooMuchWork extends Error {}

/** Parsed patterns, with what their atoms match: a pattern is run on many texts. */
const parsed = new WeakMap<RegExp, Node[][]>();

/** Number of steps to search a text for the pattern, with or without a match. */
export function stepsOf(pattern: RegExp, text: string, limit = 2_000_000): number {
  const branches = parsed.get(pattern) ?? parse(pattern.source);
  parsed.set(pattern, branches);
  const flags = pattern.flags.replace(/[gy]/g, '');
  let steps = 0;
  const isOne = ({ source, matches }: Node & { kind: 'atom' }, character: string) => {
    const found = matches.get(character) ?? new RegExp(`^${source}$`, flags).test(character);
    matches.set(character, found);
    return found;
  };
  const run = (node: Node, at: number, next: (at: number) => boolean): boolean => {
    steps += 1;
    if (steps > limit) throw new TooMuchWork(`More than ${limit} steps`);
    switch (node.kind) {
      case 'atom':
        return at < text.length && isOne(node, text[at]!) && next(at + 1);
      case 'edge':
        return isEdge(node.source, at) && next(at);
      case 'repeat':
        return repeat(node, 0, at, next);
      case 'group': {
        if (node.look === 'behind' || node.look === 'not-behind') {
          const isFound = node.branches.some(
            ([atom]) => at > 0 && isOne(atom as Node & { kind: 'atom' }, text[at - 1]!),
          );
          return isFound === (node.look === 'behind') && next(at);
        }
        if (!node.look) return node.branches.some((branch) => sequence(branch, 0, at, next));
        const found = node.branches.some((branch) => sequence(branch, 0, at, () => true));
        return found === (node.look === 'ahead') && next(at);
      }
    }
  };
  const repeat = (
    node: Node & { kind: 'repeat' },
    done: number,
    at: number,
    next: (at: number) => boolean,
  ): boolean => {
    const more = () =>
      done < node.max &&
      run(node.node, at, (end) => (end > at || done < node.min) && repeat(node, done + 1, end, next));
    const enough = () => done >= node.min && next(at);
    return node.lazy ? enough() || more() : more() || enough();
  };
  const sequence = (nodes: Node[], index: number, at: number, next: (at: number) => boolean): boolean => {
    const node = nodes[index];
    return node ? run(node, at, (end) => sequence(nodes, index + 1, end, next)) : next(at);
  };
  const isWord = (at: number) => /\w/.test(text[at] ?? ' ');
  const isEdge = (source: string, at: number) => {
    if (source === '^') return at === 0;
    return source === '$' ? at === text.length : isWord(at - 1) !== isWord(at);
  };
  const anchored = branches.every((branch) => branch[0]?.kind === 'edge' && branch[0].source === '^');
  const starts = anchored || pattern.sticky ? 0 : text.length;
  for (let start = 0; start <= starts; start += 1) {
    if (branches.some((branch) => sequence(branch, 0, start, () => true))) break;
  }
  return steps;
}

function parse(source: string): Node[][] {
  let at = 0;
  const alternatives = (): Node[][] => {
    const branches: Node[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        branches.push([]);
      } else branches.at(-1)!.push(quantified(single()));
    }
    return branches;
  };
  const take = (pattern: RegExp): string => {
    const found = new RegExp(pattern.source, 'uy');
    found.lastIndex = at;
    const text = found.exec(source)?.[0];
    if (text === undefined) throw new Error(`Unsupported syntax: ${source} from ${at} on`);
    at += text.length;
    return text;
  };
  const atom = (matched: string): Node => ({ kind: 'atom', source: matched, matches: new Map() });
  const single = (): Node => {
    const character = source[at]!;
    if (character === '^' || character === '$') {
      at += 1;
      return { kind: 'edge', source: character };
    }
    if (source.startsWith('\\b', at)) {
      at += 2;
      return { kind: 'edge', source: '\\b' };
    }
    if (character === '(') {
      const opening = take(/\((?:\?(?::|=|!|<=|<!))?/);
      const branches = alternatives();
      at += 1;
      if (opening === '(?=') return { kind: 'group', branches, look: 'ahead' };
      if (opening.startsWith('(?<')) {
        // Of a look behind, one character is enough for this project.
        if (!branches.every((branch) => branch.length === 1 && branch[0]!.kind === 'atom'))
          throw new Error(`Unsupported look behind: ${source}`);
        return { kind: 'group', branches, look: opening === '(?<=' ? 'behind' : 'not-behind' };
      }
      return { kind: 'group', branches, ...(opening === '(?!' ? { look: 'not-ahead' as const } : {}) };
    }
    if (character === '[') return atom(take(/\[(?:[^\]\\]|\\.)*\]/));
    if (character === '\\') return atom(take(/\\(?:p\{[^}]*\}|P\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|.)/));
    return atom(take(/[^()|*+?{}[\]\\]/));
  };
  const quantified = (node: Node): Node => {
    if (!/[*+?{]/.test(source[at] ?? '')) return node;
    const [, symbol, from, comma, to, lazy] = /^([*+?]|\{(\d+)(,?)(\d*)\})(\??)$/.exec(
      take(/(?:[*+?]|\{\d+,?\d*\})\??/),
    )!;
    const min = symbol === '*' || symbol === '?' ? 0 : symbol === '+' ? 1 : Number(from);
    const max =
      symbol === '?' ? 1 : from === undefined ? Infinity : comma ? (to ? Number(to) : Infinity) : Number(from);
    return { kind: 'repeat', node, min, max, lazy: lazy === '?' };
  };
  return alternatives();
}
