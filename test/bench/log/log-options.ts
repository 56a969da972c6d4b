export interface LogBenchOptions {
  readonly entries: number;
  /** File for all figures and bars. */
  readonly json: string | undefined;
}

/** @throws on an unknown option, with the list of known ones */
export function readLogOptions(argv: readonly string[]): LogBenchOptions {
  let [entries, json]: [number, string | undefined] = [100_000, undefined];
  const words = argv.filter((word) => word !== '--');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--entries') entries = Number(words.shift());
    else if (word === '--json') json = words.shift();
    else throw new Error(`Unknown option "${word}". Known: --entries N, --json FILE`);
  }
  if (!Number.isInteger(entries) || entries < 1000) throw new Error('--entries takes a whole number from 1,000 on');
  return { entries, json };
}
