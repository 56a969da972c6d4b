import { cleanAddress } from '@imh/capture';
import { type DatedContent, failure, success } from '@imh/core';
import { type PastFile, planImport, readPastFile } from '@imh/formats/past';
import { stringsIn } from '../../strings/index.js';
import { answerCalls } from '../worker-calls.js';
import type { ImportAnswers, ImportRequest, UnreadableReason } from './import-messages.js';

// Reads and plans in a thread of its own: a workbook of 5,000 rows takes a second, and the page stays quick.

let file: PastFile | undefined;
let log: DatedContent[] = [];

answerCalls(answerTo);

async function answerTo(request: ImportRequest): Promise<ImportAnswers[keyof ImportAnswers]> {
  switch (request.kind) {
    case 'read': {
      const read = await readPastFile(request.source);
      if (!read.ok) return failure(read.error.code as UnreadableReason);
      file = read.value;
      return success(undefined);
    }
    case 'log':
      log = request.isFirst ? [...request.entries] : log.concat(request.entries);
      return undefined;
    case 'plan': {
      if (!file) throw new Error('A plan was asked for before a file was read.');
      const { choices, ...context } = request;
      const { untitledRow } = (await stringsIn(request.language)).imports;
      return planImport(file, choices, { ...context, log, cleanAddress, untitled: untitledRow });
    }
  }
}
