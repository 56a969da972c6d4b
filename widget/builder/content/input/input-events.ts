/** What a person dropped, pasted or picked. */
export interface Given {
  /** A pasted text, or a file. */
  readonly content: Blob | string;
  /** The file's name with its ending; undefined for a pasted text. */
  readonly name?: string;
}

export class GivenEvent extends Event {
  readonly given: Given;

  constructor(given: Given) {
    super('builder-given', { bubbles: true, composed: true });
    this.given = given;
  }
}

declare global {
  interface HTMLElementEventMap {
    'builder-given': GivenEvent;
  }
}
