import { failure, parseJson, type Result, success } from '@imh/core';

export interface RecordStoreRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

export interface RecordStoreReply {
  /** 0 for a redirect, which is not followed: the key belongs to one address. */
  readonly status: number;
  readonly text: string;
}

/** Makes one request. It rejects if there is no reply: with a TimeoutError, the signal's reason, or anything else. */
export type Post = (request: RecordStoreRequest) => Promise<RecordStoreReply>;

/** Why nothing can be sent. */
export type StopCode =
  | 'canceled'
  /** 401: the key or the secret is wrong. */
  | 'unauthorized'
  /** 403: the key is known and may not do this. */
  | 'forbidden'
  /** No record store is at this address. */
  | 'not-found'
  /** It speaks none of our versions of xAPI, or not the one that was chosen. */
  | 'version'
  | 'redirected'
  | 'timeout'
  /** No reply at all. */
  | 'unreachable'
  /** 429: too many requests. */
  | 'busy'
  /** 5xx: a fault of its own. */
  | 'fault'
  /** It refused every statement of the first batch. */
  | 'refuses-all';

export interface Stop {
  readonly code: StopCode;
  /** HTTP status, if there was a reply. */
  readonly status?: number;
  /** What the record store reports, as plain text, if it reports anything. */
  readonly reported?: string;
}

/** A reply, or why there is none. */
export async function replyOf(post: Post, request: RecordStoreRequest): Promise<Result<RecordStoreReply, Stop>> {
  try {
    request.signal?.throwIfAborted();
    return success(await post(request));
  } catch (error) {
    if (request.signal?.aborted) return failure({ code: 'canceled' });
    const isTimeout = error instanceof Error && error.name === 'TimeoutError';
    return failure({ code: isTimeout ? 'timeout' : 'unreachable' });
  }
}

/** Why a reply ends the sending; undefined if it is about the statements themselves. */
export function stopOf({ status, text }: RecordStoreReply): Stop | undefined {
  const code = stopCode(status);
  if (!code) return undefined;
  const reported = reportedIn(text);
  return { code, status, ...(reported ? { reported } : {}) };
}

function stopCode(status: number): StopCode | undefined {
  if (status === 0 || (status >= 300 && status < 400)) return 'redirected';
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 405 || status === 410) return 'not-found';
  if (status === 408) return 'timeout';
  if (status === 429) return 'busy';
  return status >= 500 ? 'fault' : undefined;
}

/** What a record store reports, shortened; empty for a page that is meant for a browser. */
export function reportedIn(text: string): string {
  const value = jsonIn(text);
  const found = value === undefined ? text : messagesIn(value).join('; ');
  if (/^\s*</.test(found)) return '';
  const words = found
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > longestReport ? `${words.slice(0, longestReport)}…` : words;
}

/** Characters of a report that are shown. */
const longestReport = 300;

function messagesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 3).flatMap(messagesIn);
  const fields = value as Record<string, unknown>;
  return ['message', 'warnings', 'errors', 'error', 'detail'].flatMap((name) => messagesIn(fields[name])).slice(0, 3);
}

/** The JSON of a reply; undefined if it is none. */
export function jsonIn(text: string): unknown {
  const parsed = parseJson(text, 'JSON');
  return parsed.ok ? parsed.value : undefined;
}
