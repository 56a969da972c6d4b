export const allParts = ['bytes', 'self-check', 'tree', 'shift', 'states'] as const;
export type Part = (typeof allParts)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** How often each page is visited, interleaved with the other pages. */
  readonly rounds: number;
  /** Three rounds of smaller documents: tests the benchmark itself, not the speed of anything. */
  readonly quick: boolean;
  /** Folder of a built widget, such as that of an older commit. Default: widget/dist. */
  readonly dist: string | undefined;
}

/** Quartiles of fewer rounds mean little. */
export const fewestRounds = 7;

const known = `${allParts.join(', ')}, --rounds N, --quick, --as-built, --dist FOLDER`;

/** @throws on an unknown part or option, with the list of known ones */
export function readOptions(argv: readonly string[]): Options {
  const words = [...argv];
  const parts: Part[] = [];
  let [rounds, quick]: [number, boolean] = [0, false];
  let dist: string | undefined;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const part = allParts.find((name) => name === word);
    if (part) parts.push(part);
    else if (word === '--quick') quick = true;
    else if (word === '--rounds') rounds = readRounds(words.shift());
    else if (word === '--dist') dist = words.shift();
    else throw new Error(`Unknown part or option "${word}". Known: ${known}`);
  }
  return { parts: parts.length > 0 ? parts : allParts, rounds: rounds || (quick ? 3 : fewestRounds), quick, dist };
}

function readRounds(word = ''): number {
  const rounds = Number(word);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new Error(`--rounds takes a whole number from 1 on, not "${word}"`);
}
