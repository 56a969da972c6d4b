import { css } from 'lit';

/** Beside the styles of the page's own log. */
export const ownPathStyles = css`
  imh-own-path {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.6em;
    padding-block: 0.4em 1.4em;
  }
  .path-files {
    margin-block-start: 0.4em;
  }
  @media print {
    .opens.path[open] {
      display: block;
    }
  }
`;
