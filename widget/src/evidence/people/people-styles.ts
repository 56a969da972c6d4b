import { css } from 'lit';

export const listStyles = css`
  h3 {
    font-size: 1.25em;
    font-weight: 650;
  }
  .bar,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-end: calc(0.75em * var(--_density));
  }
  .order {
    flex: 1 1 14em;
    max-inline-size: 22em;
    margin-inline-start: auto;
  }
  .frame table {
    inline-size: 100%;
    margin-block: 0.5em var(--_space);
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    color: var(--_quiet);
    font-size: 0.9375em;
    text-align: start;
  }
  th,
  td {
    padding: calc(0.55em * var(--_density)) 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  thead th {
    position: sticky;
    inset-block-start: var(--imh-sticky-top, 0);
    z-index: 1;
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  tbody th {
    font-weight: 400;
  }
  .file {
    display: block;
    font-size: 0.8125em;
  }
  .name,
  .file,
  tbody th > span {
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
  .mark {
    padding-inline: 0.4em;
    border: 1px solid var(--_warm);
    border-radius: var(--_radius);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    overflow-wrap: anywhere;
  }
  .frame .mark-line {
    max-inline-size: 70ch;
    margin-block: 0.4em;
    padding-inline-start: 0.7em;
    border-inline-start: 4px solid var(--_warm);
  }
  .frame .others {
    padding-inline-start: 1.2em;
  }
  @container (inline-size <= 56em) {
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
  @container (inline-size <= 40em) {
    .stacks:not(.persons),
    .stacks:not(.persons) :is(caption, tbody, tr, th, td) {
      display: block;
    }
    .stacks:not(.persons) thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .stacks:not(.persons) tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 1.1em;
      padding-block: calc(0.6em * var(--_density));
      border-block-end: 1px solid var(--_line);
    }
    .stacks:not(.persons) tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    .stacks:not(.persons) tbody th {
      flex: 1 1 100%;
    }
    .stacks:not(.persons) .zero {
      display: none;
    }
    .stacks:not(.persons) td::before {
      content: attr(data-label);
      display: block;
      color: var(--_quiet);
      font-size: 0.8125em;
    }
  }
  @media print {
    thead th {
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
