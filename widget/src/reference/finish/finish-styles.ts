import { css } from 'lit';

/** Of the pages after the form; loaded with them. */
export const finishStyles = css`
  ol {
    margin: 0;
    padding: 0;
  }
  .summary .row,
  .all > div,
  .all ul,
  .steps-to-do {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.6em * var(--_density));
  }
  .all ul,
  .steps-to-do {
    padding-inline-start: 1.25em;
  }
  .done label {
    font-size: 1em;
    font-weight: 600;
  }
  .summary .row {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: start;
    padding-block: calc(0.6em * var(--_density));
    border-block-end: 1px solid var(--_line);
  }
  .summary .row:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .summary dt {
    grid-column: 1;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .summary dd {
    grid-column: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .summary .change {
    grid-area: 1 / 2 / 3;
  }
  .change button {
    min-block-size: var(--_target);
  }
  .written {
    white-space: pre-line;
  }
  .all h3 {
    margin-block-start: 0.6em;
    font-size: 1em;
  }
  .all strong {
    font-weight: 600;
  }
  .all li > strong {
    display: block;
  }
  .done details > * + * {
    margin-block-start: 0.5em;
  }
  .file {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  @container (min-inline-size: 34em) {
    .summary .row {
      grid-template-columns: 11em minmax(0, 1fr) auto;
      align-items: baseline;
    }
    .summary dd {
      grid-column: 2;
    }
    .summary .change {
      grid-area: 1 / 3;
    }
  }
  @media print {
    .frame .all > summary {
      display: none;
    }
    .all li,
    .summary .row {
      break-inside: avoid;
    }
  }
`;
