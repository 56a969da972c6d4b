import { css } from 'lit';

/** Styles of a view of the log page: its parts below each other, headings below the page's own. */
export const view = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2rem;
  }
  /* Stays in the accessibility tree, so that what appears in it is announced, but takes up no row. */
  [role='status']:empty,
  div[role='status']:not(:has(> *)) {
    position: absolute;
  }
  h2 {
    font-size: 1.35rem;
  }
  h3 {
    font-size: 1.1rem;
  }
`;
