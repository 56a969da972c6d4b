/** Papers were read into drafts of the worklist. */
export class PapersAddedEvent extends Event {
  /** Number of new drafts. */
  readonly count: number;
  constructor(count: number) {
    super('imh-papers-added', { bubbles: true, composed: true });
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-papers-added': PapersAddedEvent;
  }
}
