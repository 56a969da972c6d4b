/** A clock was started for the shown draft. */
export class AttendingStartedEvent extends Event {
  constructor() {
    super('imh-attending-started', { bubbles: true, composed: true });
  }
}

/** The person has ended the clock, or corrected what an ended one counts. */
export class AttendingEndedEvent extends Event {
  readonly minutes: number;
  /** Local day on which the clock was started. */
  readonly day: string;
  constructor(minutes: number, day: string) {
    super('imh-attending-ended', { bubbles: true, composed: true });
    this.minutes = minutes;
    this.day = day;
  }
}

/** The clock was removed without using it. */
export class AttendingDiscardedEvent extends Event {
  constructor() {
    super('imh-attending-discarded', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-attending-started': AttendingStartedEvent;
    'imh-attending-ended': AttendingEndedEvent;
    'imh-attending-discarded': AttendingDiscardedEvent;
  }
}
