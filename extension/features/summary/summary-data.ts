import {
  type Aim,
  type ApplicationSummary,
  type Education,
  type EvidenceContent,
  type Framework,
  type Reference,
  SummaryCollector,
  type Work,
} from '@imh/core';
import { inSlices } from '@imh/elements';
import {
  type SummarySection,
  type SummaryNames,
  summaryNames,
  summarySectionSteps,
  type SummaryWords,
} from '@imh/formats/summary';
import type { EvidenceStore } from '@imh/storage';
import { profileItems } from './profile-items.js';

/** What the view shows of a log. */
export interface SummaryData {
  readonly summary: ApplicationSummary;
  readonly sections: readonly SummarySection[];
  readonly names: SummaryNames;
}

interface ReadingOptions {
  /** The user's local day. */
  readonly today: string;
  readonly signal: AbortSignal;
  /** @param done a fraction from 0 to 1 */
  onProgress(done: number): void;
}

/** Reads the log in pages; only what the summary lists of an entry stays in memory. */
export async function readSummary(
  store: EvidenceStore,
  words: SummaryWords,
  { today, signal, onProgress }: ReadingOptions,
): Promise<SummaryData> {
  const frameworks: ReadonlyMap<string, Framework> = new Map(store.frameworks.map((each) => [each.id, each]));
  const aims = await profileItems<Aim>(store, 'aim');
  const collector = new SummaryCollector(
    { frameworks, today },
    aims.flatMap(({ content }) => content.category ?? []),
  );
  const all = await store.count('entry');
  let read = 0;
  for await (const page of store.eachPage('entry')) {
    signal.throwIfAborted();
    collector.add(
      page.map(({ id, content, conflict }) => ({
        id,
        content: content as EvidenceContent,
        inTwoVersions: conflict,
      })),
    );
    read += page.length;
    onProgress(Math.min(1, read / Math.max(1, all)));
  }
  const summary = collector.result({
    work: await profileItems<Work>(store, 'work'),
    education: await profileItems<Education>(store, 'education'),
    references: await profileItems<Reference>(store, 'reference'),
  });
  const names = summaryNames(frameworks, words.language);
  const sections = await inSlices(summarySectionSteps(summary, words, names), signal);
  return { summary, sections, names };
}
