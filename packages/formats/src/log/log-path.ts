/** The path of the log in an archive, which a person may have unpacked and packed again in a folder. */
export function logPathIn(paths: Iterable<string>): string | undefined {
  const logs = [...paths].filter((path) => /^(?:(?!__MACOSX\/)[^/]+\/)?log\.json$/i.test(path));
  return logs.sort((one, other) => one.length - other.length)[0];
}
