import { css } from 'lit';

export const startStyles = css`
  .start,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.6em * var(--_density));
  }
  .start {
    justify-items: start;
  }
  .group {
    margin-block-start: 0.8em;
    color: var(--_quiet);
    font-weight: 600;
  }
  .card {
    column-gap: 1.25em;
    align-items: center;
    inline-size: 100%;
    max-inline-size: 56em;
    padding-block: calc(0.5em * var(--_density));
    border-block-end: 1px solid var(--_line);
  }
  .card button {
    border-color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
  }
  @container (min-inline-size: 40em) {
    .card {
      grid-template-columns: 16em minmax(0, 1fr);
    }
  }
`;
