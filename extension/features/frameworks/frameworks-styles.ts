import { css } from 'lit';

export const frameworksStyles = css`
  /* Stays in the accessibility tree, so that what appears in it is announced, but takes up no row. */
  div[role='status']:not(:has(> *)) {
    position: absolute;
  }
  h3 {
    font-size: 1.15rem;
  }
  :is(h2, h3, h4) + .quiet {
    margin-block-start: 0.25rem;
  }
  h4 {
    margin: 0 0 0.3rem;
    font-size: 1rem;
  }
  ul:not(.list) {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
  .rights {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
    padding-inline-start: 0.8rem;
    border-inline-start: 1px solid var(--_line);
    font-size: 0.94em;
    overflow-wrap: anywhere;
  }
  .notice.stack {
    gap: 0.6rem;
  }
  input[type='url'] {
    inline-size: 100%;
  }
`;
