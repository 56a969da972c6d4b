export interface SuggestOptions {
  /** A framework and a set to measure instead of the default ones. */
  readonly given: { readonly framework: string; readonly set: string } | undefined;
  /** File for all figures and bars. */
  readonly json: string | undefined;
}

/** @throws on an unknown or incomplete option, with the list of known ones */
export function readSuggestOptions(argv: readonly string[]): SuggestOptions {
  const known = '--framework FILE --set FILE, --json FILE';
  const files = new Map<string, string>();
  const words = argv.filter((word) => word !== '--');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const file = words.shift();
    if (!['--framework', '--set', '--json'].includes(word))
      throw new Error(`Unknown option "${word}". Known: ${known}`);
    if (file === undefined) throw new Error(`${word} needs a file. Known: ${known}`);
    files.set(word, file);
  }
  const [framework, set] = [files.get('--framework'), files.get('--set')];
  if ((framework === undefined) !== (set === undefined)) {
    throw new Error('--framework and --set belong together: the set names nodes of the framework');
  }
  return { given: framework && set ? { framework, set } : undefined, json: files.get('--json') };
}
