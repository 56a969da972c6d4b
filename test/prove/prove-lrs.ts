import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Entry, Framework, SelfCheck, Versioned } from '@imh/core';
import { sendStatements, statementBatches, testRecordStore } from '@imh/formats/xapi';
import { massAimh, starter } from '@imh/frameworks';
import { fetchPost } from '../formats/fetch-post.js';
import { sendTwice } from '../formats/sending-scenario.js';
import { batchesOf, context } from '../formats/xapi-entries.js';
import { fiveYears } from '../support/five-years.js';
import { selfCheckYears } from '../support/self-check-years.js';
import { startRecordStore, storedIds } from './real-record-store.js';

const versionOf = <Content>(content: Content) => ({
  id: randomUUID(),
  versions: [{ version: randomUUID(), parents: [], at: '2026-11-21T09:00:00Z', machine: 'machine-7', content }],
});

/** @returns exit code: 0 if everything was proved */
export async function proveRecordStore(): Promise<number> {
  const store = await startRecordStore();
  const tested = await testRecordStore(store, fetchPost);
  assert.ok(tested.ok);
  assert.equal((await storedIds(store)).size, 0);
  console.log(`proved: it answers, supports xAPI ${tested.value.join(', ')}, and stores nothing for a test`);

  await sendTwice({ store, run: randomUUID(), stored: () => storedIds(store) });
  console.log('proved: one bad statement in a batch is named, the rest is stored once, and a conflict changes nothing');

  const entries: Entry[] = fiveYears().map((content) =>
    versionOf({ ...content, note: 'A note', quotes: [{ exact: 'A quote' }] }),
  );
  const selfChecks: Versioned<SelfCheck>[] = selfCheckYears.map(versionOf);
  const frameworks = new Map([massAimh, starter].map((framework) => [framework.id, framework as Framework]));
  const before = (await storedIds(store)).size;
  const sent = await sendStatements(
    statementBatches(
      batchesOf(entries),
      { ...context, frameworks },
      { selfChecks, include: { notes: true, quotes: true } },
    ),
    { store, post: fetchPost },
  );
  assert.deepEqual([sent.refused, sent.stop], [0, undefined]);
  assert.equal((await storedIds(store)).size, before + sent.stored);
  console.log(
    `proved: it accepts all ${sent.stored} statements of five years of evidence and ${selfChecks.length} self-checks`,
  );
  return 0;
}
