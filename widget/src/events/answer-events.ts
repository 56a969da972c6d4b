import type { Answer, SelfCheck } from '@imh/core';
import { init } from './init.js';

/** A person answered a question of a self-check or of a reference rating, or cleared the answer. */
export class AnsweredEvent extends Event {
  constructor(
    readonly nodeId: string,
    /** Undefined if it was cleared. */
    readonly answer: Answer | undefined,
    /** Questions that have an answer now. */
    readonly answered: number,
    readonly total: number,
  ) {
    super('imh-answered', init);
  }
}

/** A person opened the result of a self-check; they may continue to answer. */
export class FinishedEvent extends Event {
  constructor(readonly answers: SelfCheck) {
    super('imh-finished', init);
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-answered': AnsweredEvent;
    'imh-finished': FinishedEvent;
  }
}
