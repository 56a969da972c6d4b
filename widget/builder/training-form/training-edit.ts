import type { Training } from '@imh/core';

/** Fields that replace those of a training; null removes one. */
export type TrainingEdit = Readonly<Partial<Record<keyof Training, unknown>>>;

/** A training with the changes of a person. */
export function edited(training: Training, edit: TrainingEdit): Training {
  const fields = Object.entries({ ...training, ...edit }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(fields) as Training;
}

/** A person has changed a field of a training. `field` is its name on the screen. */
export class TrainingEditedEvent extends Event {
  readonly edit: TrainingEdit;
  readonly field: string;

  constructor(edit: TrainingEdit, field: string) {
    super('builder-training-edited', { bubbles: true, composed: true });
    this.edit = edit;
    this.field = field;
  }
}

declare global {
  interface HTMLElementEventMap {
    'builder-training-edited': TrainingEditedEvent;
  }
}
