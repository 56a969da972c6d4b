export interface CaptureOptions {
  /** Folder with NAME.html and NAME.expected.json; by default the real pages beside the project. */
  readonly pages: string | undefined;
  /** File for every figure and every page's values. */
  readonly json: string | undefined;
}

/** @throws on an unknown option, with the list of known ones */
export function readCaptureOptions(argv: readonly string[]): CaptureOptions {
  let [pages, json]: (string | undefined)[] = [];
  const words = argv.filter((word) => word !== '--');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--pages') pages = words.shift();
    else if (word === '--json') json = words.shift();
    else throw new Error(`Unknown option "${word}". Known: --pages DIR, --json FILE`);
  }
  return { pages, json };
}
