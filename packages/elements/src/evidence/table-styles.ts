import { css } from 'lit';

/** Tables of `tableView()`; in a narrow container the rows of `.stacks` are blocks. */
export const tableStyles = css`
  table {
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
  tbody th > span {
    overflow-wrap: anywhere;
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
      /* The longest column name is wider than a cell with text twice as large. */
      overflow-wrap: anywhere;
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
