/** Every event of ours reaches the page, out of shadow roots, too. */
export const init: EventInit = { bubbles: true, composed: true };
