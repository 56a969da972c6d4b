export interface PanelBenchOptions {
  /** Clicks on each page, interleaved with the floor. */
  readonly rounds: number;
  /** Folder with saved pages (`*.html`); default: pages that are generated. */
  readonly pages: string | undefined;
  /** File for all figures and bars. */
  readonly json: string | undefined;
}

/** @throws on an unknown option, with the list of known ones */
export function readPanelOptions(argv: readonly string[]): PanelBenchOptions {
  let rounds = 7;
  let [pages, json]: (string | undefined)[] = [];
  const words = argv.filter((word) => word !== '--');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--rounds') rounds = Number(words.shift());
    else if (word === '--pages') pages = words.shift();
    else if (word === '--json') json = words.shift();
    else throw new Error(`Unknown option "${word}". Known: --rounds N, --pages DIR, --json FILE`);
  }
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1 on');
  return { rounds, pages, json };
}
