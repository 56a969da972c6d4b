import { type DatedContent, possibleDuplicates } from '@imh/core';

// Compares the entries of a log outside the page: 100,000 of them take five seconds.

/** A part of the entries, or `undefined` after the last part. */
export type DuplicatesRequest = readonly DatedContent[] | undefined;
export type DuplicatesAnswer = readonly (readonly string[])[];

/** The types of this package are those of a page; only these two members of a worker are used. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<DuplicatesRequest>) => void) | null;
  postMessage(answer: DuplicatesAnswer): void;
}

const scope = self as unknown as WorkerScope;
const entries: DatedContent[] = [];

scope.onmessage = ({ data }) => {
  if (data) for (const entry of data) entries.push(entry);
  else scope.postMessage(possibleDuplicates(entries));
};
