import assert from 'node:assert/strict';
import type { Entry } from '@imh/core';
import { type RecordStore, sendStatements, type Sent, statementBatches, testRecordStore } from '@imh/formats/xapi';
import { fetchPost } from './fetch-post.js';
import { batchesOf, context, entryOf } from './xapi-entries.js';

/** UUIDs by number; of each run, so that a record store which keeps its statements can be used again. */
export const idsOf = (run: string) => (number: number) =>
  `${run.slice(0, 8)}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Entries of one version each. */
export function entriesOf(run: string, count: number): Entry[] {
  const id = idsOf(run);
  return Array.from({ length: count }, (_, at) => {
    const [version] = entryOf({ title: `Training ${at}`, dateCompleted: '2026-03-03', minutes: 60 + at }).versions;
    return { id: id(at), versions: [{ ...version!, version: id(at + 100_000) }] };
  });
}

/** An entry that is valid, and that a record store refuses which takes only letters for the scheme of an IRI. */
export function refusedEntry(run: string): Entry {
  const id = idsOf(run);
  const competencies = [{ framework: 'web+garden:1', node: 'soil' }];
  const content = { title: 'The culprit', dateCompleted: '2026-04-05', competencies };
  const [version] = entryOf(content).versions;
  return { id: id(99_999), versions: [{ ...version!, version: id(199_999) }] };
}

interface Under {
  readonly store: RecordStore;
  /** Makes the ids of the entries, so that the record store has none of them yet. */
  readonly run: string;
  /** Ids of all statements in the record store. */
  readonly stored: () => Promise<ReadonlySet<string>>;
}

/** What sending promises, against any record store. Throws where a promise is not kept. */
export async function sendTwice({ store, run, stored }: Under): Promise<void> {
  const tested = await testRecordStore(store, fetchPost);
  assert.ok(tested.ok, 'The record store accepts the connection');

  const entries = entriesOf(run, 120);
  entries.splice(60, 0, refusedEntry(run));
  const progress: number[] = [];
  const send = (some: readonly Entry[]): Promise<Sent> =>
    sendStatements(statementBatches(batchesOf(some.slice(0, 70), some.slice(70)), context), {
      store,
      post: fetchPost,
      onProgress: (done) => progress.push(done),
    });

  const first = await send(entries);
  assert.deepEqual([first.stored, first.refused, first.stop], [120, 1, undefined]);
  const [refusal] = first.refusals;
  assert.equal(refusal?.code, 'invalid');
  assert.equal(Object.values(refusal.statement.object.definition?.name ?? {})[0], 'The culprit');
  assert.match(refusal.reported, /web\+garden/, 'The reason is that of the record store');
  assert.equal(progress.at(-1), 121);
  assert.deepEqual(
    progress,
    [...progress].sort((one, other) => one - other),
  );

  const after = await stored();
  const again = await send(entries);
  assert.deepEqual([again.stored, again.refused], [120, 1]);
  assert.deepEqual(await stored(), after, 'Sending again stores nothing twice');

  // The same version with another content, as from another computer: only that one is refused.
  const [changed] = entryOf({ title: 'Training 3', dateCompleted: '2026-03-03', minutes: 600 }).versions;
  const other = entries.slice(0, 20).map((entry, at) => {
    const { version } = entry.versions[0]!;
    return at === 3 ? { ...entry, versions: [{ ...changed!, version }] } : entry;
  });
  const conflicting = await send(other);
  assert.deepEqual(
    [conflicting.stored, conflicting.refusals.map(({ code, status }) => [code, status])],
    [19, [['conflict', 409]]],
  );
  assert.deepEqual(await stored(), after, 'A conflict changes nothing');

  // A changed entry has a new version, and so a new statement.
  const [newer] = entryOf({ title: 'Training 3', dateCompleted: '2026-03-03', minutes: 90 }).versions;
  const corrected = { id: entries[3]!.id, versions: [{ ...newer!, version: idsOf(run)(300_000) }] };
  assert.equal((await send([corrected])).stored, 1);
  assert.equal((await stored()).size, after.size + 1);
}
