import {
  type Post,
  type RecordStore,
  recordStoreAddress,
  sendStatements,
  type Statement,
  statementBatches,
  testRecordStore,
  versionFor,
} from '@imh/formats/xapi';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StandInRecordStore } from '../support/stand-in-record-store.js';
import { fetchPost } from './fetch-post.js';
import { entriesOf, refusedEntry, sendTwice } from './sending-scenario.js';
import { batchesOf, context } from './xapi-entries.js';

const run = 'aaaaaaaa';
let server: StandInRecordStore;
let store: RecordStore;

beforeEach(async () => {
  server = new StandInRecordStore();
  store = { address: await server.start(), version: '1.0.3', key: 'key', secret: 'secret' };
});
afterEach(() => server.stop());

const statementsOf = (count: number) => statementBatches(batchesOf(entriesOf(run, count)), context);
const send = (count: number, more: Partial<Parameters<typeof sendStatements>[1]> = {}) =>
  sendStatements(statementsOf(count), { store, post: fetchPost, ...more });

describe('sending statements', () => {
  test('stores all but the refused ones, names these, and stores nothing twice', async () => {
    await sendTwice({ store, run, stored: async () => new Set(server.statements.keys()) });
    expect(server.largest).toBe(50);
  });

  test('finds one refused statement in a full batch with two requests for each halving', async () => {
    const entries = [...entriesOf(run, 49), refusedEntry(run)];
    const sent = await sendStatements(statementBatches(batchesOf(entries), context), { store, post: fetchPost });
    expect(sent).toMatchObject({ stored: 49, refused: 1 });
    expect(server.requests).toBeLessThanOrEqual(1 + 2 * Math.ceil(Math.log2(50)));
  });

  test('sends fewer at once to a record store that takes less, and names what is too large alone', async () => {
    server.mostCharacters = 4000;
    expect(await send(20)).toMatchObject({ stored: 20, refused: 0 });
    server.mostCharacters = 10;
    const { stored, refusals } = await send(2);
    expect([stored, refusals.map(({ code }) => code)]).toEqual([0, ['too-large', 'too-large']]);
  });

  test('never sends more than a quarter of a megabyte at once', async () => {
    const long = entriesOf(run, 40).map((entry) => ({
      ...entry,
      versions: entry.versions.map((one) => ({ ...one, content: { ...one.content!, title: 'x'.repeat(20_000) } })),
    }));
    const sent = await sendStatements(statementBatches(batchesOf(long), context), { store, post: fetchPost });
    expect(sent.stored).toBe(40);
    expect(server.largest).toBeLessThanOrEqual(12);
  });

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'not-found'],
    [429, 'busy'],
    [500, 'fault'],
    [503, 'fault'],
  ] as const)('stops at status %i, without trying every statement', async (status, code) => {
    server.answers.push({ status, body: '{"message": "Because of <b>this</b>"}' });
    const sent = await send(30);
    expect(sent).toMatchObject({ stored: 0, stop: { code, status, reported: 'Because of <b>this</b>' } });
    expect([server.requests, server.answers]).toEqual([0, []]);
  });

  test('does not follow a redirect with the key', async () => {
    server.answers.push({ status: 302, headers: { Location: '/elsewhere' } });
    expect((await send(3)).stop).toMatchObject({ code: 'redirected' });
    expect(server.requests).toBe(0);
  });

  test('does not take a page for a record store', async () => {
    server.answers.push({ status: 200, body: '<!doctype html><h1>Sign in' });
    expect(await send(3)).toEqual({ stored: 0, refused: 0, refusals: [], stop: { code: 'not-found', status: 200 } });
  });

  test('stops after a batch of which every statement is refused', async () => {
    const nothing: Post = async () => ({ status: 400, text: '{"warnings": ["Unsupported version"]}' });
    const sent = await send(500, { post: nothing });
    expect(sent).toMatchObject({
      stored: 0,
      refused: 50,
      stop: { code: 'refuses-all', reported: 'Unsupported version' },
    });
  });

  test('reports a record store that does not answer, or not in time', async () => {
    await server.stop();
    expect((await send(3)).stop).toEqual({ code: 'unreachable' });
    const late: Post = async () => Promise.reject(new DOMException('late', 'TimeoutError'));
    expect((await send(3, { post: late })).stop).toEqual({ code: 'timeout' });
  });

  test('can be canceled between two requests; what was stored stays', async () => {
    const canceling = new AbortController();
    const sent = await send(120, { signal: canceling.signal, onProgress: () => canceling.abort() });
    expect(sent).toEqual({ stored: 50, refused: 0, refusals: [], stop: { code: 'canceled' } });
    expect(server.statements.size).toBe(50);
    expect((await send(120)).stored).toBe(120);
    expect(server.statements.size).toBe(120);
  });

  test('lets a fault of the log itself through', async () => {
    async function* broken(): AsyncGenerator<readonly Statement[]> {
      yield* statementsOf(1);
      throw new Error('The disk is gone');
    }
    await expect(sendStatements(broken(), { store, post: fetchPost })).rejects.toThrow('The disk is gone');
  });
});

describe('testing a record store', () => {
  const tested = (more: Partial<RecordStore> = {}) => testRecordStore({ ...store, ...more }, fetchPost);

  test('reports its versions, and stores nothing', async () => {
    expect(await tested()).toEqual({ ok: true, value: ['1.0.3', '1.0.0'] });
    expect(server.statements.size).toBe(0);
  });

  test('finds a wrong key, a version that it does not speak, and an address without a record store', async () => {
    expect(await tested({ secret: 'ü 乳' })).toMatchObject({ error: { code: 'unauthorized', status: 401 } });
    expect(await tested({ version: '2.0' })).toMatchObject({ error: { code: 'version', reported: '1.0.3, 1.0.0' } });
    const elsewhere = store.address.replace('xAPI', 'other');
    expect(await tested({ address: elsewhere })).toMatchObject({ error: { code: 'not-found' } });
    server.answers.push({ status: 200, body: '[]' });
    expect(await tested()).toMatchObject({ error: { code: 'not-found', status: 200 } });
  });

  test('sends a key of any characters as UTF-8', async () => {
    server.key = 'clé:señal 乳:児';
    expect(await tested({ key: 'clé', secret: 'señal 乳:児' })).toMatchObject({ ok: true });
  });

  test('knows which of our versions a record store speaks', () => {
    expect([['1.0.1'], ['2.0.0'], ['2.0.0', '1.0.3'], ['0.95']].map(versionFor)).toEqual([
      '1.0.3',
      '2.0',
      '1.0.3',
      undefined,
    ]);
  });
});

describe('the address of a record store', () => {
  test.each([
    ['https://lrs.example/xapi', 'https://lrs.example/xapi/'],
    [' https://lrs.example/xapi/statements/ ', 'https://lrs.example/xapi/'],
    ['https://lrs.example/xapi/about?x#y', 'https://lrs.example/xapi/'],
    ['https://me:secret@lrs.example', 'https://lrs.example/'],
    ['http://localhost:8080/xapi', 'http://localhost:8080/xapi/'],
  ])('%s is %s', (written, address) => {
    expect(recordStoreAddress(written)).toEqual({ ok: true, value: address });
  });

  test.each([
    ['http://lrs.example/xapi', 'not-https'],
    ['http://localhost.example/', 'not-https'],
    ['lrs.example', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['', 'not-an-address'],
  ])('%s is refused: %s', (written, error) => {
    expect(recordStoreAddress(written)).toEqual({ ok: false, error });
  });
});
