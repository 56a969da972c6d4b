import { css } from 'lit';

/** The list of people; after `tableStyles`. */
export const peopleStyles = css`
  .people .bar {
    gap: 0.5em 1em;
    margin-block-end: calc(0.75em * var(--_density));
  }
  .list-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: end;
    margin-block-end: calc(1em * var(--_density));
  }
  .list-tools .fields {
    flex: 1 1 20em;
    max-inline-size: 40em;
  }
  .list-tools .hint {
    order: 1;
    flex-basis: 100%;
    margin-block-start: -0.4em;
  }
  .save-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
  }
  .set-choice {
    max-inline-size: min(100%, 24em);
    margin-block: 0.4em;
  }
  .file {
    display: block;
    font-size: 0.8125em;
  }
  .name,
  .file {
    overflow-wrap: anywhere;
  }
  .persons tbody th button {
    display: block;
  }
  .name {
    text-align: start;
    font-weight: 600;
  }
  .persons th:first-child {
    min-inline-size: 10em;
  }
  .persons thead th {
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .persons td.number .quiet {
    white-space: normal;
  }
  .persons td.number {
    min-inline-size: 6.5em;
  }
  .persons td.number ~ td.number {
    min-inline-size: 0;
    white-space: nowrap;
  }
  .wide {
    min-inline-size: 9em;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .others {
    padding-inline-start: 1.2em;
  }
  /* Below this width the table does not fit. */
  @container (inline-size <= 80em) {
    .persons,
    .persons :is(caption, tbody, tr, th, td) {
      display: block;
    }
    .persons thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .persons tbody tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.5em), 1fr));
      gap: 0 1.2em;
      margin-block-end: 0.9em;
      padding: calc(0.8em * var(--_density)) 1em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .persons tbody :is(th, td) {
      padding: calc(0.3em * var(--_density)) 0;
      border: 0;
    }
    .persons th:first-child,
    .persons :is(.number, .wide) {
      min-inline-size: 0;
    }
    .persons td.number ~ td.number {
      white-space: normal;
    }
    .persons tbody th,
    .persons .wide {
      grid-column: 1 / -1;
    }
    .persons .empty {
      display: none;
    }
    .persons td::before {
      content: attr(data-label);
      display: block;
      color: var(--_quiet);
      font-size: 0.8125em;
    }
  }
`;
