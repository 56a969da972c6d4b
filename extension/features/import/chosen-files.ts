import type { Strings } from '../../strings/index.js';
import { FilesRoutedEvent } from './files-routed-event.js';
import type { ImportSource } from './import-draft.js';
import { routeFiles } from './route-files.js';

interface ChosenFiles {
  readonly sources: readonly ImportSource[];
  /** One sentence for each file or kind of files that is not read. */
  readonly warnings: readonly string[];
}

/** Sorts files: tables are read here, logs and papers are offered to the page, and what nobody reads is named. */
export async function chosenFiles(
  files: readonly File[],
  { imports }: Strings,
  offer: (event: FilesRoutedEvent) => boolean,
): Promise<ChosenFiles> {
  const { tables, logs, papers, unreadable } = await routeFiles(files);
  const warnings = unreadable.map(({ file, reason }) => imports.refused(file.name, imports.reasons[reason]));
  const named = (some: readonly File[]) => some.map(({ name }) => `“${name}”`).join(', ');
  // An event that nobody cancels was taken by nobody.
  if (logs.length > 0 && offer(new FilesRoutedEvent('logs', logs)))
    warnings.push(imports.refused(named(logs), imports.reasons.unknown));
  if (papers.length > 0 && offer(new FilesRoutedEvent('papers', papers)))
    warnings.push(imports.papersNotHere(named(papers)));
  const sources = await Promise.all(
    tables.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
  );
  return { sources, warnings };
}
