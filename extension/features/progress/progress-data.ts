import {
  type Aim,
  countableContent,
  daysOf,
  type EvidenceContent,
  type ListedEntry,
  type MissingData,
  missingDataSteps,
  type PeriodSpan,
  periodAt,
  type Progress,
  progressSteps,
  type Reference,
  type Requirements,
  type Span,
  statusOf,
} from '@imh/core';
import { breathe, inSlices } from '@imh/elements';
import type { EvidenceStore } from '@imh/storage';

/** One list of requirements, in one of its periods. */
export interface SetQuestion {
  readonly requirements: Requirements;
  readonly aim?: Aim | undefined;
  /** A day in the period to count. */
  readonly day: string;
}

/** The log compared with one list of requirements. */
export interface SetProgress extends SetQuestion {
  readonly progress: Progress;
  /** Empty fields that the figures depend on. */
  readonly missing: readonly MissingData[];
  /** Entries that may matter in the period, with the fields that are counted. */
  readonly contents: readonly ListedEntry[];
  /** Ids of finished entries dated outside the period. */
  readonly outside: readonly string[];
  readonly references: readonly Reference[];
  readonly today: string;
}

interface ReadOptions {
  readonly today: string;
  readonly signal: AbortSignal;
  /** Called with a fraction from 0 to 1. */
  onProgress(done: number): void;
}

/** Reads the log once, in pages, for all lists, and counts it in short tasks. @throws once `signal` is aborted */
export async function readProgress(
  store: EvidenceStore,
  questions: readonly SetQuestion[],
  { today, signal, onProgress }: ReadOptions,
): Promise<SetProgress[]> {
  const all = await store.changedSince('entry', undefined);
  const references = (await store.list('reference')).map(({ content }) => content as Reference);
  const sets = questions.map((question) => ({
    question,
    period: periodAt(question.requirements.period, question.day, today),
    contents: [] as ListedEntry[],
    outside: [] as string[],
  }));
  let read = 0;
  for await (const page of store.eachPage('entry')) {
    signal.throwIfAborted();
    for (const { id, content } of page) {
      const entry: ListedEntry = { id, content: countableContent(content as EvidenceContent) };
      for (const { period, contents, outside } of sets) {
        if (mayMatter(entry.content, period)) contents.push(entry);
        else if (statusOf(entry.content, today) === 'finished') outside.push(id);
      }
    }
    read += page.length;
    onProgress(Math.min(1, read / Math.max(1, all)));
  }
  const result: SetProgress[] = [];
  for (const { question, contents, outside } of sets) {
    const { requirements, aim, day } = question;
    const outline = requirements.framework && store.outlineOf(requirements.framework.id);
    const asked = { requirements, contents, aim, references, outline, today, day };
    const progress = await inSlices(progressSteps(asked), signal);
    const missing = await inSlices(missingDataSteps(asked, progress), signal);
    result.push({ ...question, progress, missing, contents, outside, references, today });
    await breathe(signal);
  }
  return result;
}

/** False only for an entry all of whose dates are outside the period. */
function mayMatter({ sessions, dateCompleted, dateStart }: EvidenceContent, { span }: PeriodSpan): boolean {
  if (!span) return true;
  const dates = sessions?.length ? sessions.map(({ date }) => date) : [dateCompleted ?? dateStart];
  return dates.some((date) => date === undefined || touches(date, span));
}

function touches(date: string, span: Span): boolean {
  const { first, last } = daysOf(date);
  return last >= span.from && first <= span.to;
}
