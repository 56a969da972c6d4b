/** The user wants to answer the questions of the first run, or to change the answers. */
export class SetUpChosenEvent extends Event {
  constructor() {
    super('imh-set-up-chosen', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-set-up-chosen': SetUpChosenEvent;
  }
}
