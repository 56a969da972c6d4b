import { type Framework, localDay, type Result, success } from '@imh/core';
import type { ImportPlan, PastChoices } from '@imh/formats/past';
import type { EvidenceStore } from '@imh/storage';
import type { InterfaceLanguage } from '../../strings/index.js';
import { shownFramework } from '../settings.js';
import type { ImportSource } from './import-draft.js';
import type { UnreadableReason } from './import-messages.js';
import { ImportReader } from './import-reader.js';

/** Reads one source at a time in a worker, compares it with the log, and plans its import. */
export class ImportPlanner {
  /** The framework in which competencies are looked for. */
  framework?: Framework | undefined;
  #reader?: ImportReader | undefined;
  #plans = 0;

  /** @throws once `signal` is aborted, which also ends the worker */
  async open(
    store: EvidenceStore,
    source: ImportSource,
    choices: PastChoices,
    { language, signal }: { readonly language: InterfaceLanguage; readonly signal: AbortSignal },
  ): Promise<Result<ImportPlan, UnreadableReason>> {
    this.#reader = new ImportReader(signal);
    const read = await this.#reader.read(source.content);
    if (!read.ok) return read;
    this.framework = await shownFramework(store);
    await this.#reader.readLog(store);
    return success(await this.#planOf(choices, language));
  }

  /** Undefined if other choices were made meanwhile: of several quick ones, only the plan of the last is shown. */
  async plan(choices: PastChoices, language: InterfaceLanguage): Promise<ImportPlan | undefined> {
    this.#plans += 1;
    const number = this.#plans;
    const plan = await this.#planOf(choices, language);
    return number === this.#plans ? plan : undefined;
  }

  #planOf(choices: PastChoices, language: InterfaceLanguage): Promise<ImportPlan> {
    return this.#reader!.plan(choices, {
      today: localDay(new Date()),
      language,
      ...(this.framework ? { framework: this.framework } : {}),
    });
  }
}
