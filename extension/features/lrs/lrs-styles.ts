import { css } from 'lit';

export const lrsStyles = css`
  h4 {
    margin: 0.4rem 0 0;
    font-size: 1em;
  }
  .version select {
    inline-size: auto;
    min-inline-size: 8rem;
  }
  .first {
    padding-inline-start: 0.8rem;
    border-inline-start: 4px solid var(--_line);
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
  pre {
    max-block-size: 20rem;
    margin: 0;
    padding: 0.7rem;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.85em;
  }
  /* Stays in the accessibility tree, but takes up no row. */
  div[role='status']:not(:has(> *)) {
    position: absolute;
  }
  progress {
    flex: 1 1 12rem;
  }
`;
