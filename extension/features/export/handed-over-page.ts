import {
  type Aim,
  currentItems,
  type Education,
  type HandOverChoice,
  type Reference,
  SummaryCollector,
  type WithheldKind,
  type Work,
} from '@imh/core';
import { breathe, inSlices } from '@imh/elements';
import type { LogContext } from '@imh/formats/log';
import { summaryNames, summaryPageParts, summarySectionSteps, summaryWords } from '@imh/formats/summary';
import type { EvidenceStore } from '@imh/storage';
import { profileItems } from '../summary/profile-items.js';
import type { ExportOptions } from './exporter.js';

/** What a summary would contain if it had not been left out; it has no room for the other kinds. */
const kinds: ReadonlySet<WithheldKind> = new Set([
  'planned',
  'certificates',
  'work',
  'education',
  'references',
  'labels',
]);

/** The summary of what is handed over, as the parts of a page. */
export async function* handedOverPage(
  store: EvidenceStore,
  choice: HandOverChoice,
  { language, today, frameworks }: LogContext,
  { signal = new AbortController().signal, onProgress, words }: ExportOptions,
): AsyncGenerator<string> {
  const aims = await profileItems<Aim>(store, 'aim');
  const collector = new SummaryCollector(
    { frameworks, today, category: choice.category },
    aims.flatMap(({ content }) => content.category ?? []),
  );
  const { entries: all, withheld } = await store.previewHandOver(choice, { language, signal });
  let read = 0;
  for await (const entries of store.handOverEntries(choice, { language, signal })) {
    collector.add(currentItems(entries));
    read += entries.length;
    onProgress?.(Math.min(1, read / Math.max(1, all)));
  }
  const { work, education, references } = choice.include;
  const profile = {
    work: work ? await profileItems<Work>(store, 'work') : [],
    education: education ? await profileItems<Education>(store, 'education') : [],
    references: references ? await profileItems<Reference>(store, 'reference') : [],
  };
  const summary = collector.result(profile, {
    ...(choice.subject ? { subject: choice.subject } : {}),
    ...(words.scope ? { scope: { description: words.scope } } : {}),
    withheld: withheld.filter((kind) => kinds.has(kind)).map((kind) => words.withheld[kind]),
  });
  const names = summaryNames(frameworks, language);
  const sections = await inSlices(summarySectionSteps(summary, summaryWords[language], names), signal);
  for (const part of summaryPageParts(summary, summaryWords[language], names, sections)) {
    yield part;
    await breathe(signal);
  }
}
