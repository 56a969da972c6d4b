import { css } from 'lit';

export const crosswalkStyles = css`
  .notice {
    max-inline-size: 70ch;
    margin-block-end: var(--_space);
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: center;
    min-inline-size: 0;
    margin: 0 0 0.75em;
    padding: 0;
    border: 0;
  }
  .turn legend {
    float: inline-start;
    padding: 0;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .turn label,
  .fields .only {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  :is(.turn, .only) input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
  }
  .fields .only {
    align-self: end;
    margin: 0;
    font-size: 1em;
    font-weight: 400;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
    table-layout: fixed;
  }
  caption {
    padding-block-end: 0.6em;
    color: var(--_quiet);
    font-size: 0.9375em;
    text-align: inherit;
    unicode-bidi: plaintext;
  }
  /* Each name has its own direction; its code comes before it in the direction of the table. */
  th,
  td {
    unicode-bidi: isolate;
    padding: calc(0.75em * var(--_density)) 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: inherit;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  :is(th, td):first-child {
    padding-inline-start: 0;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-block-end: 2px solid var(--_control-line);
    font-size: 0.9375em;
    font-weight: 600;
    vertical-align: bottom;
  }
  thead th:nth-child(2) {
    inline-size: 22%;
  }
  tbody th[scope='row'] {
    font-weight: 600;
  }
  .group th {
    padding-block-start: calc(1.4em * var(--_density));
    font-size: 1.125em;
    font-weight: 650;
  }
  .code {
    color: var(--_quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  td.exact {
    font-weight: 600;
  }
  td.none {
    font-style: italic;
  }
  .notes p + p {
    margin-block-start: 0.3em;
  }
  .side {
    display: none;
  }
  .counts,
  .source {
    max-inline-size: 70ch;
    margin-block-start: var(--_space);
  }

  /* Cells below each other, each labeled with its side. */
  @container (inline-size < 40em) {
    .turn legend {
      float: none;
    }
    table,
    tbody,
    tr,
    th,
    td,
    caption {
      display: block;
      inline-size: auto;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr:not(.group) {
      padding-block: calc(0.9em * var(--_density));
      border-block-end: 1px solid var(--_line);
    }
    tbody :is(th, td) {
      padding: calc(0.15em * var(--_density)) 0;
      border: 0;
    }
    tbody td.relation {
      padding-inline-start: 1em;
      border-inline-start: 3px solid var(--_accent);
      margin-block: 0.3em;
    }
    .notes {
      padding-block-start: 0.4em;
    }
    tbody .notes.none {
      padding: 0;
    }
    .side {
      display: block;
      color: var(--_quiet);
      font-size: 0.875em;
      font-weight: 400;
    }
  }
  @media print {
    .turn {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
