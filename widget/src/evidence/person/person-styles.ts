import { css } from 'lit';

/** A person's page; after the styles of its parts. */
export const personStyles = css`
  imh-evidence-person,
  imh-certificate {
    display: block;
  }
  .glance {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: calc(0.9em * var(--_density)) 1.2em;
    margin: 0 0 0.75em;
  }
  .glance > :not(.figure) {
    grid-column: 1 / -1;
  }
  .glance .figure dd:first-of-type {
    font-size: 1.1em;
    font-weight: 600;
  }
  .missing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.9em * var(--_density));
    justify-items: start;
    max-inline-size: 75ch;
    padding: calc(0.9em * var(--_density)) 1.1em;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_surface);
  }
  .missing > ul,
  .plain-list {
    padding-inline-start: 1.2em;
  }
  blockquote {
    max-inline-size: 70ch;
    margin: 0.4em 0;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_line);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  summary {
    min-block-size: max(2em * var(--_density), 24px);
    padding-block: calc(0.25em * var(--_density));
    cursor: pointer;
  }
  details ul {
    padding-inline-start: 1.2em;
  }
  .closed table {
    margin-block: 1em;
  }
  .closed td:last-child bdi {
    overflow-wrap: anywhere;
  }
  @media print {
    .closed::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  .certificates {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.1em * var(--_density));
    list-style: none;
    margin-block: 0.6em 0.9em;
  }
  canvas {
    display: block;
    max-inline-size: min(100%, 30em);
    margin-block: 0.5em;
    border: 1px solid var(--_line);
  }
`;
