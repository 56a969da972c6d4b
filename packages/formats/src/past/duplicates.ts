import { type DatedContent, type EvidenceContent, possibleDuplicates } from '@imh/core';

/** What a row may be a duplicate of: an entry of the log, or an earlier row of the file. */
export type DuplicateOf = { readonly entry: string; readonly title: string } | { readonly row: string };

/**
 * The rows that may be in the log already, or are in the file twice, by `rowKey`. The first of several equal rows is not
 * a duplicate, unless the log has it.
 */
export function findDuplicates(
  rows: readonly { readonly key: string; readonly content: EvidenceContent }[],
  log: readonly DatedContent[],
): Map<string, DuplicateOf[]> {
  const inFile = new Map(rows.map(({ key, content }) => [`row ${key}`, { key, content }]));
  const inLog = new Map(log.map((entry) => [`entry ${entry.id}`, entry]));
  const items = [
    ...[...inLog].map(([id, { content }]) => ({ id, content })),
    ...[...inFile].map(([id, { content }]) => ({ id, content })),
  ];
  const result = new Map<string, DuplicateOf[]>();
  for (const group of possibleDuplicates(items)) {
    const entries = group.flatMap((id): DuplicateOf[] => {
      const entry = inLog.get(id);
      return entry ? [{ entry: entry.id, title: entry.content.title }] : [];
    });
    const keys = group.flatMap((id) => inFile.get(id)?.key ?? []);
    for (const [index, key] of keys.entries()) {
      const of = entries.length > 0 ? entries : index > 0 ? [{ row: keys[0]! }] : [];
      if (of.length > 0) result.set(key, of);
    }
  }
  return result;
}
