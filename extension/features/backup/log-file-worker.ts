import { parseLogLeniently } from '@imh/core';
import { type IncomingItem, type IncomingLog, incomingLog } from '@imh/storage';
import { answerCalls } from '../worker-calls.js';
import type { LogFileAnswers, LogFileRequest } from './log-file-messages.js';

// Reads a log in a thread of its own: parsing 100,000 entries takes seconds, and the page never holds all of them.

let log: IncomingLog | undefined;
let parts: AsyncIterator<readonly IncomingItem[]> | undefined;

answerCalls(async (request: LogFileRequest): Promise<LogFileAnswers[keyof LogFileAnswers]> => {
  switch (request.kind) {
    case 'read': {
      const parsed = parseLogLeniently(await request.file.text());
      if (!parsed.ok) return parsed;
      log = await incomingLog(parsed.value.log);
      const { rest, entries, items } = log;
      return { ok: true, value: { rest, entries, items, aside: parsed.value.aside } };
    }
    case 'first':
      parts = log?.parts(request.size)[Symbol.asyncIterator]();
      return next();
    case 'next':
      return next();
  }
});

async function next(): Promise<readonly IncomingItem[]> {
  if (!parts) throw new Error('Items were asked for before a log was read.');
  const part = await parts.next();
  return part.done ? [] : part.value;
}
