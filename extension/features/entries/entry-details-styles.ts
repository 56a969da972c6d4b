import { css } from 'lit';

export const entryDetailsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(7rem, max-content) 1fr;
    gap: 0.35rem 1rem;
    margin: 0;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .note {
    white-space: pre-line;
  }
  @media (max-width: 30rem) {
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.6rem;
    }
  }
  figure {
    margin: 0;
  }
  blockquote {
    margin: 0 0 0.3rem;
    padding-inline-start: 0.8rem;
    border-inline-start: 3px solid var(--_line);
  }
  .version {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    padding: 0.8rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
`;
