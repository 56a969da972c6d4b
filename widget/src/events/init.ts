/** All events reach the page, also from shadow roots. */
export const init: EventInit = { bubbles: true, composed: true };
