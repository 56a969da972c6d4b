import type { IncomingItem } from '@imh/storage';
import { answerCalls } from '../worker-calls.js';
import type { LogFileAnswers, LogFileRequest } from './log-file-messages.js';
import { type LogInFile, logInFile } from './log-in-file.js';

// Reads a log in a thread of its own: parsing 100,000 entries takes seconds, and the page never holds all of them.

let found: LogInFile | undefined;
let parts: AsyncIterator<readonly IncomingItem[]> | undefined;

answerCalls(async (request: LogFileRequest): Promise<LogFileAnswers[keyof LogFileAnswers]> => {
  switch (request.kind) {
    case 'read': {
      const read = await logInFile(request.file);
      if (!read.ok) return read;
      found = read.value;
      const { rest, entries, items } = found.log;
      const certificates = [...found.certificates].map(([sha256, { name }]) => ({ sha256, name }));
      return { ok: true, value: { rest, entries, items, aside: found.aside, certificates } };
    }
    case 'first':
      parts = found?.log.parts(request.size)[Symbol.asyncIterator]();
      return next();
    case 'next':
      return next();
    case 'certificate':
      return found?.certificates.get(request.sha256)?.read();
  }
});

async function next(): Promise<readonly IncomingItem[]> {
  if (!parts) throw new Error('Items were asked for before a log was read.');
  const part = await parts.next();
  return part.done ? [] : part.value;
}
