// A page that loads the script and contains no element shows nothing at all; the console states the reason.

/**
 * Writes one line to the console: a warning if the page contains a misspelled element, otherwise information, because a
 * site may load the script on every page.
 * @param tags of the elements that exist
 */
export function unusedHint(tags: readonly string[]): void {
  const misspelled = [...document.querySelectorAll('*')].find(
    ({ localName }) => localName.startsWith('imh') && !tags.includes(localName),
  );
  if (misspelled) {
    const { localName } = misspelled;
    console.warn(`imh-competencies: there is no element <${localName}>. Did you mean <${nearest(localName, tags)}>?`);
  } else {
    const names = tags.map((tag) => `<${tag}>`).join(', ');
    console.info(`imh-competencies: the script is loaded, but this page contains none of its elements: ${names}.`);
  }
}

/** The name that takes the fewest changed characters. */
export function nearest(name: string, names: readonly string[]): string {
  return names.reduce((best, next) => (changes(name, next) < changes(name, best) ? next : best));
}

/** Levenshtein distance: how many characters have to be inserted, deleted or replaced. */
function changes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let index = 0; index < from.length; index += 1) {
    const next = [index + 1];
    for (let at = 0; at < to.length; at += 1) {
      next.push(Math.min(next[at]! + 1, row[at + 1]! + 1, row[at]! + (from[index] === to[at] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length]!;
}
