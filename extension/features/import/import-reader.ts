import { datedContent, type EvidenceContent, type Framework } from '@imh/core';
import type { ImportPlan, PastChoices } from '@imh/formats/past';
import type { EvidenceStore } from '@imh/storage';
import type { InterfaceLanguage } from '../../strings/index.js';
import type { ImportAnswer, ImportAnswers, ImportRequest } from './import-messages.js';

export interface PlanContext {
  readonly today: string;
  readonly language: InterfaceLanguage;
  readonly framework?: Framework;
}

/** The worker that reads a file and plans its import. Ended by `signal`; pending requests then reject. */
export class ImportReader {
  readonly #worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  readonly #pending = new Map<number, { resolve: (answer: never) => void; reject: (error: unknown) => void }>();
  #number = 0;

  constructor(readonly signal: AbortSignal) {
    this.#worker.onmessage = ({ data }: MessageEvent<ImportAnswer>) => {
      const request = this.#pending.get(data.number);
      this.#pending.delete(data.number);
      if (data.thrown === undefined) request?.resolve(data.answer as never);
      else request?.reject(new Error(data.thrown));
    };
    this.#worker.onerror = (event) => this.#rejectAll(new Error(event.message || 'The worker could not be started.'));
    signal.addEventListener('abort', () => {
      this.#worker.terminate();
      this.#rejectAll(signal.reason);
    });
  }

  read(source: Uint8Array | string): Promise<ImportAnswers['read']> {
    return this.#ask({ kind: 'read', source });
  }

  plan(choices: PastChoices, context: PlanContext): Promise<ImportPlan> {
    return this.#ask({ kind: 'plan', choices, ...context });
  }

  /** Passes the entries of the log to the worker, a page at a time, with the fields by which duplicates are found. */
  async readLog(store: EvidenceStore): Promise<void> {
    let isFirst = true;
    for await (const page of store.eachPage('entry')) {
      await this.#ask({
        kind: 'log',
        isFirst,
        entries: page.map(({ id, content }) => datedContent(id, content as EvidenceContent)),
      });
      isFirst = false;
    }
    if (isFirst) await this.#ask({ kind: 'log', isFirst, entries: [] });
  }

  #ask<Kind extends ImportRequest['kind']>(request: ImportRequest & { kind: Kind }): Promise<ImportAnswers[Kind]> {
    this.signal.throwIfAborted();
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#pending.set(number, { resolve, reject });
      this.#worker.postMessage({ ...request, number });
    });
  }

  #rejectAll(reason: unknown): void {
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }
}
