import { type RecordStore, requestHeaders } from './record-store.js';
import { jsonIn, type Post, type RecordStoreReply, replyOf, reportedIn, type Stop, stopOf } from './reply.js';
import type { Statement } from './statement.js';

export interface SendOptions {
  readonly store: RecordStore;
  readonly post: Post;
  /** Stops between two requests and during one. What was stored stays, and sending again is safe. */
  readonly signal?: AbortSignal;
  /** Called after each request with the number of statements that are done, stored or not. */
  readonly onProgress?: (done: number) => void;
  /** Most statements in one request. Default: 50. */
  readonly atOnce?: number;
}

/** A statement that was not stored. */
export interface Refusal {
  readonly statement: Statement;
  /**
   * conflict: the record store has another statement with this id; too-large: it takes no statement of this size;
   * invalid: anything else that it does not accept.
   */
  readonly code: 'conflict' | 'too-large' | 'invalid';
  readonly status: number;
  readonly reported: string;
}

export interface Sent {
  /** Statements that are in the record store now, new or stored before. */
  readonly stored: number;
  readonly refused: number;
  /** The first of them. */
  readonly refusals: readonly Refusal[];
  /** Why sending ended before its end. */
  readonly stop?: Stop;
}

/** A statement has about 2 kB; many servers refuse a body over 1 MB. */
const mostCharacters = 250_000;
const mostRefusals = 100;
/** With fewer, a whole batch may well be refused for what is in the statements. */
const fewestToJudge = 10;

/**
 * Sends statements to a record store, in batches. A record store takes a batch whole or not at all, so a refused one is
 * halved until the statements that it does not take are found, and all others are stored. Sending again stores nothing
 * twice, because the ids are the same.
 */
export async function sendStatements(
  batches: AsyncIterable<readonly Statement[]>,
  { store, post, signal, onProgress, atOnce = 50 }: SendOptions,
): Promise<Sent> {
  const headers = { ...requestHeaders(store), 'Content-Type': 'application/json' };
  const refusals: Refusal[] = [];
  let [stored, refused, done] = [0, 0, 0];
  const ended = (stop?: Stop): Sent => ({ stored, refused, refusals, ...(stop ? { stop } : {}) });
  try {
    for await (const group of sized(batches, atOnce)) {
      const open = [group];
      for (let part = open.pop(); part; part = open.pop()) {
        const body = `[${part.map(({ text }) => text).join(',')}]`;
        const reply = await replyOf(post, { method: 'POST', url: `${store.address}statements`, headers, body, signal });
        if (!reply.ok) return ended(reply.error);
        const { value } = reply;
        const stop = stopOf(value) ?? (isStored(value) && !hasIds(value, part.length) ? notAStore(value) : undefined);
        if (stop) return ended(stop);
        if (!isStored(value) && part.length > 1) {
          const half = Math.ceil(part.length / 2);
          open.push(part.slice(half), part.slice(0, half));
          continue;
        }
        if (isStored(value)) stored += part.length;
        else {
          refused += 1;
          if (refusals.length < mostRefusals) refusals.push(refusalOf(part[0]!.statement, value));
        }
        done += part.length;
        onProgress?.(done);
      }
      const isJudged = stored === 0 && refused >= fewestToJudge && refusals.every(({ code }) => code === 'invalid');
      if (isJudged) return ended({ code: 'refuses-all', status: refusals[0]!.status, reported: refusals[0]!.reported });
    }
  } catch (error) {
    // The log is read while it is sent, and its reader rejects when it is canceled.
    if (signal?.aborted) return ended({ code: 'canceled' });
    throw error;
  }
  return ended();
}

interface Written {
  readonly statement: Statement;
  readonly text: string;
}

async function* sized(
  batches: AsyncIterable<readonly Statement[]>,
  atOnce: number,
): AsyncGenerator<readonly Written[]> {
  let group: Written[] = [];
  let characters = 0;
  for await (const statements of batches) {
    for (const statement of statements) {
      const text = JSON.stringify(statement);
      if (group.length > 0 && (group.length >= atOnce || characters + text.length > mostCharacters)) {
        yield group;
        group = [];
        characters = 0;
      }
      group.push({ statement, text });
      characters += text.length;
    }
  }
  if (group.length > 0) yield group;
}

const isStored = ({ status }: RecordStoreReply): boolean => status >= 200 && status < 300;

/** A record store answers with the ids of what it has stored; a page that asks to sign in does not. */
function hasIds({ text }: RecordStoreReply, count: number): boolean {
  const ids = jsonIn(text);
  return Array.isArray(ids) && ids.length === count;
}

const notAStore = ({ status }: RecordStoreReply): Stop => ({ code: 'not-found', status });

const codes: Readonly<Record<number, Refusal['code']>> = { 409: 'conflict', 412: 'conflict', 413: 'too-large' };

function refusalOf(statement: Statement, { status, text }: RecordStoreReply): Refusal {
  return { statement, code: codes[status] ?? 'invalid', status, reported: reportedIn(text) };
}
