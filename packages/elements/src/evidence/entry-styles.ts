import { css } from 'lit';

/** Entries of `<imh-entry-list>`, and lists of items with the same form (`.items`). */
export const entryStyles = css`
  imh-entry-list {
    display: block;
  }
  .entries,
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    padding: 0;
  }
  .entries {
    gap: calc(1.1em * var(--_density));
    margin-block: 0.6em 0.9em;
  }
  .items {
    gap: calc(1em * var(--_density));
    margin-block: 0.6em;
  }
  .entry-title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .entries > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
    padding-block-end: calc(0.9em * var(--_density));
    border-block-end: 1px solid var(--_line);
  }
  /* Firefox gives assistive technologies no names of what it has not laid out (ESR 153, November 2026). */
  @supports (-moz-appearance: none) {
    .entries > li {
      content-visibility: visible;
    }
  }
  :is(.entries, .items) dl {
    display: grid;
    grid-template-columns: minmax(6em, 12em) minmax(0, 1fr);
    gap: 0.15em 1em;
    margin: 0.35em 0 0;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  :is(.entries, .items) dt {
    grid-column: 1;
  }
  :is(.entries, .items) dd {
    grid-column: 2;
  }
  .mark {
    padding-inline: 0.4em;
    border: 1px solid var(--_warm);
    border-radius: var(--_radius);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    overflow-wrap: anywhere;
  }
  @container (inline-size <= 40em) {
    :is(.entries, .items) dl {
      grid-template-columns: minmax(0, 1fr);
    }
    :is(.entries, .items) :is(dt, dd) {
      grid-column: 1;
    }
  }
  @media print {
    .entries > li {
      content-visibility: visible;
      break-inside: avoid;
    }
    .entry-title {
      break-after: avoid;
    }
    .items > li > dl {
      break-inside: avoid;
    }
  }
`;
