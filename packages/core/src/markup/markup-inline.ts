import type { Inline } from './blocks.js';

/** Emphasis that is still open, and its content so far. */
interface Frame {
  readonly kind: 'emphasis' | 'strong';
  readonly inline: Inline[];
}

/**
 * Parses one paragraph or item. A run of stars opens before a character and closes after one; unclosed stars remain
 * literal. Neither kind can be nested in itself, so the depth is at most two.
 */
export function inlineMarkup(source: string): readonly Inline[] {
  const root: Inline[] = [];
  const open: Frame[] = [];
  const add = (part: Inline) => push(open.at(-1)?.inline ?? root, part);
  const giveUp = (from: number) => {
    for (const frame of open.splice(from)) {
      add({ kind: 'text', text: starsOf(frame) });
      for (const part of frame.inline) add(part);
    }
  };
  const closeWith = (count: number): number => {
    let left = count;
    for (let index = open.length - 1; index >= 0 && left > 0; index -= 1) {
      const size = starsOf(open[index]!).length;
      if (size > left) continue;
      giveUp(index + 1);
      const { kind, inline } = open.pop()!;
      add({ kind, inline });
      left -= size;
    }
    return left;
  };
  const openWith = (count: number) => {
    const kinds = count === 1 ? (['emphasis'] as const) : (['strong', 'emphasis'] as const).slice(0, count - 1);
    const again = open.findIndex(({ kind }) => kinds.some((one) => one === kind));
    if (again !== -1) giveUp(again);
    for (const kind of kinds) open.push({ kind, inline: [] });
  };

  for (const token of tokensOf(source)) {
    if (token.kind !== 'stars') {
      add(token);
      continue;
    }
    const left = token.closes ? closeWith(token.count) : token.count;
    if (left > 0 && token.opens) openWith(left);
    else if (left > 0) add({ kind: 'text', text: '*'.repeat(left) });
  }
  giveUp(0);
  return root;
}

interface Stars {
  readonly kind: 'stars';
  readonly count: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

const special = /(\\+)(\*+|\n[ \t]*)?|(\*+)|\n[ \t]*/g;
/** An escaped list mark: `\- ` or `1\. `. One of its backslashes is removed. */
const keptMark = /([0-9]{1,9}(?=\\+\. )|(?=\\+- ))\\/y;

function* tokensOf(source: string): Generator<Inline | Stars> {
  let from = 0;
  const lineStart = function* (at: number): Generator<Inline> {
    keptMark.lastIndex = at;
    const digits = keptMark.exec(source)?.[1];
    if (digits !== undefined) yield { kind: 'text', text: digits };
    from = digits === undefined ? at : keptMark.lastIndex;
  };
  yield* lineStart(0);
  for (const found of source.matchAll(special)) {
    const [whole, backslashes = '', behind = '', stars = behind.startsWith('*') ? behind : ''] = found;
    const at = found.index;
    if (at < from) continue;
    const text = source.slice(from, at);
    from = at + whole.length;
    if (stars !== '') {
      yield { kind: 'text', text };
      yield* starTokens(source[at - 1] ?? ' ', backslashes.length, stars.length, source[from] ?? ' ');
    } else if (whole.includes('\n')) {
      const words = text.trimEnd();
      yield { kind: 'text', text: words + (backslashes.length > 1 ? backslashes : '') };
      const breaks = backslashes.length === 1 || (backslashes === '' && text.length - words.length >= 2);
      yield breaks ? { kind: 'break' } : { kind: 'text', text: '\n' };
      yield* lineStart(from);
    } else yield { kind: 'text', text: text + whole };
  }
  yield { kind: 'text', text: source.slice(from).trimEnd() };
}

/** Two backslashes are one literal backslash; an odd one escapes the star after it. */
function* starTokens(before: string, backslashes: number, stars: number, after: string): Generator<Inline | Stars> {
  const kept = backslashes % 2;
  yield { kind: 'text', text: '\\'.repeat(Math.floor(backslashes / 2)) + '*'.repeat(kept) };
  const count = stars - kept;
  // A star between digits is a multiplication sign, and four or more stars are decoration.
  const plain = count > 3 || (backslashes === 0 && /[0-9]/.test(before) && /[0-9]/.test(after));
  if (plain) yield { kind: 'text', text: '*'.repeat(count) };
  else if (count > 0) {
    yield { kind: 'stars', count, opens: /\S/.test(after), closes: backslashes > 0 || /\S/.test(before) };
  }
}

function starsOf({ kind }: Frame): string {
  return kind === 'strong' ? '**' : '*';
}

function push(inline: Inline[], part: Inline): void {
  const last = inline.at(-1);
  if (part.kind !== 'text') inline.push(part);
  else if (last?.kind === 'text') inline[inline.length - 1] = { kind: 'text', text: last.text + part.text };
  else if (part.text !== '') inline.push(part);
}
