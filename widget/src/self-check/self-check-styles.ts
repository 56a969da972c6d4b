import { css } from 'lit';

export const selfCheckStyles = css`
  h3:focus {
    outline: 0;
  }
  .intro {
    max-inline-size: 70ch;
    margin-block-start: 0.9em;
  }
  .foot {
    margin-block-start: 0.5em;
    padding-inline: 0.35em;
  }
  .progress {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.3em 1em;
    align-items: center;
    margin-block-end: 0.5em;
  }
  progress {
    inline-size: 100%;
    block-size: 0.6em;
  }
  .yours {
    margin-block-start: calc(1.5 * var(--_space));
    font-size: 0.9375em;
  }
  .yours p {
    max-inline-size: 70ch;
  }
  .notice:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    margin-block-end: var(--_space);
  }
  .notice p {
    flex: 1 1 16em;
  }
  @media print {
    .yours,
    .notice,
    .foot,
    .progress {
      display: none !important;
    }
  }
`;
