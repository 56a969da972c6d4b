import { datedContent, type EvidenceContent, type Framework } from '@imh/core';
import type { ImportPlan, PastChoices } from '@imh/formats/past';
import type { EvidenceStore } from '@imh/storage';
import type { InterfaceLanguage } from '../../strings/index.js';
import { WorkerCalls } from '../worker-calls.js';
import type { ImportAnswers, ImportRequest } from './import-messages.js';

export interface PlanContext {
  readonly today: string;
  readonly language: InterfaceLanguage;
  readonly framework?: Framework;
}

/** The worker that reads a file and plans its import. Ended by `signal`; pending requests then reject. */
export class ImportReader {
  readonly #calls: WorkerCalls<ImportRequest, ImportAnswers>;

  constructor(signal: AbortSignal) {
    const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
    this.#calls = new WorkerCalls(worker, signal);
  }

  read(source: Uint8Array | string): Promise<ImportAnswers['read']> {
    return this.#calls.ask({ kind: 'read', source });
  }

  plan(choices: PastChoices, context: PlanContext): Promise<ImportPlan> {
    return this.#calls.ask({ kind: 'plan', choices, ...context });
  }

  /** Passes the entries of the log to the worker, a page at a time, with the fields by which duplicates are found. */
  async readLog(store: EvidenceStore): Promise<void> {
    let isFirst = true;
    for await (const page of store.eachPage('entry')) {
      await this.#calls.ask({
        kind: 'log',
        isFirst,
        entries: page.map(({ id, content }) => datedContent(id, content as EvidenceContent)),
      });
      isFirst = false;
    }
    if (isFirst) await this.#calls.ask({ kind: 'log', isFirst, entries: [] });
  }
}
