import type { Framework } from '@imh/core';
import type { RatingMode } from '@imh/elements';
import type { LitElement } from 'lit';
import type { Load } from '../../element/document-element.js';
import { addStyles } from '../../element/late-styles.js';
import { LazyPart } from '../../element/lazy-part.js';
import type { Session } from '../keeping/session.js';
import type { ResultOptions, ResultPart } from './result-part.js';

/** Loads the result when a person first opens it. */
export class ResultStage {
  /** Of the session for which it was loaded last. */
  part: ResultPart | undefined;
  readonly #host: LitElement;
  readonly #options: Omit<ResultOptions, 'session'>;
  readonly #code;

  constructor(host: LitElement, options: Omit<ResultOptions, 'session'>) {
    this.#host = host;
    this.#options = options;
    this.#code = new LazyPart(host, () => import('./result-part.js'), options.unreachable);
  }

  isFor(session: Session): boolean {
    return this.part?.session === session;
  }

  /** @returns false if it could not be loaded, which has been shown */
  async load(session: Session, language: string, mode: RatingMode): Promise<boolean> {
    const code = await this.#code.load();
    if (!code) return false;
    addStyles(this.#host.renderRoot as ShadowRoot, code.resultStyles);
    if (!this.isFor(session)) this.part = new code.ResultPart(this.#host, { ...this.#options, session });
    await this.part!.load(language, mode);
    return true;
  }

  /** @param load undefined if the publisher names no trainings */
  async showGuide(load: Load | undefined, language: string, framework: Framework | undefined): Promise<void> {
    await this.part?.showGuide(load, language, framework);
  }
}
