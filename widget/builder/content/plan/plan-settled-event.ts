/** The person decided about a plan. */
export class PlanSettledEvent extends Event {
  readonly choice: 'apply' | 'as-new' | 'cancel';
  /** New id → the id that it had before, as the person confirmed. */
  readonly confirmed: ReadonlyMap<string, string>;

  constructor(choice: PlanSettledEvent['choice'], confirmed: ReadonlyMap<string, string>) {
    super('builder-plan-settled', { bubbles: true, composed: true });
    this.choice = choice;
    this.confirmed = confirmed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'builder-plan-settled': PlanSettledEvent;
  }
}
