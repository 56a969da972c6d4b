export const allParts = ['bytes', 'self-check', 'tree', 'outline', 'shift', 'states'] as const;
export type Part = (typeof allParts)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** How often each page is visited, in turns with the others; slow peers may have fewer. */
  readonly rounds: number;
  /** Smaller sizes and three rounds: tells whether the harness stands, not how fast anything is. */
  readonly quick: boolean;
  /** Folder of a built widget, such as that of an older commit. Default: widget/dist. */
  readonly dist: string | undefined;
}

/** Fewer than this say nothing about quartiles. */
const fewestRounds = 7;

/** @throws on a word it does not know, with those it does */
export function readOptions(argv: readonly string[]): Options {
  const words = [...argv];
  let [parts, rounds, quick]: [Part[], number, boolean] = [[], 0, false];
  let dist: string | undefined;
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--quick') quick = true;
    else if (word === '--rounds') rounds = readRounds(words.shift());
    else if (word === '--dist') dist = words.shift();
    else if (word === '--only') parts = (words.shift() ?? '').split(',').map(readPart);
    else
      throw new Error(
        `Unknown option "${word}". Known: --only ${allParts.join('|')}, --rounds N, --quick, --as-built, --dist FOLDER`,
      );
  }
  return { parts: parts.length > 0 ? parts : allParts, rounds: rounds || (quick ? 3 : fewestRounds), quick, dist };
}

function readPart(word: string): Part {
  const part = allParts.find((known) => known === word);
  if (part) return part;
  throw new Error(`Unknown part "${word}". Known: ${allParts.join(', ')}`);
}

function readRounds(word = ''): number {
  const rounds = Number(word);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new Error(`--rounds takes a whole number from 1 on, not "${word}"`);
}
