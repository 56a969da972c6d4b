import { css } from 'lit';

export const requirementsStyles = css`
  h4 {
    margin: calc(1.25 * var(--_space)) 0 0.4em;
    font-size: 1.0625em;
    font-weight: 650;
  }
  .choice {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice legend {
    padding: 0;
    font-weight: 650;
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .boxes label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: var(--_target);
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.3em 0.85em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .boxes label:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .boxes input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
  }
  .opens {
    margin-block-start: 0.5em;
  }
  .opens summary {
    min-block-size: var(--_target);
    align-content: center;
    font-weight: 600;
    cursor: pointer;
  }
  .own-log {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    margin-block-start: var(--_space);
    padding: calc(0.9em * var(--_density)) 1em;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius);
  }
  .own-log-title {
    font-weight: 600;
  }
  .own-log-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
  }
  .group {
    margin-block-start: calc(1.75 * var(--_space));
  }
  .group > p,
  .unclear {
    max-inline-size: 70ch;
  }
  .group > .unclear {
    margin-block-start: 0.75em;
  }
  .notice {
    margin-block: 0.6em;
  }
  .disclaimer {
    margin-block-start: var(--_space);
  }
  a,
  th,
  td,
  label,
  legend,
  button,
  summary {
    overflow-wrap: anywhere;
  }

  table {
    inline-size: 100%;
    margin-block-start: 0.6em;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
    table-layout: fixed;
  }
  th,
  td {
    padding: calc(0.7em * var(--_density)) 0.75em;
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
  .single th:first-child {
    inline-size: 32%;
  }
  .several th:first-child {
    inline-size: 22%;
  }
  tbody th {
    font-weight: 600;
    hyphens: auto;
  }
  .several tr:has(+ .shared) > * {
    border-block-end: 0;
  }
  .shared td {
    padding: 0 0 calc(0.7em * var(--_density));
  }
  .part th {
    padding-inline-start: 1.2em;
    font-weight: 400;
  }
  td p + p,
  .rule + .rule {
    margin-block-start: 0.35em;
  }
  .rule + .rule {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .amount {
    font-weight: 600;
  }
  .who {
    padding-inline-start: 1.2em;
  }
  .unclear {
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--_warm);
    font-size: 0.9375em;
  }
  .count {
    padding: 0.25em 0.6em;
    border-radius: calc(var(--_radius) / 2);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .count-name {
    font-weight: 600;
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: 70ch;
    margin: 0;
    padding-inline-start: 1.6em;
  }
  .when {
    font-weight: 600;
  }
  .when::before {
    content: ' · ';
  }
  .side {
    display: none;
  }

  /* Cells below each other; of several categories, each labeled with its own. */
  @container (inline-size < 40em) {
    table,
    tbody,
    tr,
    th,
    td {
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
    tbody tr {
      padding-block: calc(0.7em * var(--_density));
      border-block-end: 1px solid var(--_line);
    }
    .several tr:has(+ .shared) {
      border-block-end: 0;
    }
    .several .shared {
      padding-block-start: 0;
    }
    .several .shared td {
      margin: 0;
      padding: 0;
      border: 0;
    }
    tbody :is(th, td),
    .single th:first-child,
    .several th:first-child {
      inline-size: auto;
      padding: calc(0.15em * var(--_density)) 0;
      border: 0;
    }
    .part {
      padding-inline-start: 1.2em;
    }
    .several td {
      margin-block-start: 0.4em;
      padding-inline-start: 0.8em;
      border-inline-start: 3px solid var(--_line);
    }
    .side {
      display: block;
      color: var(--_quiet);
      font-size: 0.875em;
    }
  }
  @media print {
    .choice,
    .opens,
    .own-log {
      display: none;
    }
    tr,
    .steps li {
      break-inside: avoid;
    }
    h3,
    h4 {
      break-after: avoid;
    }
  }
`;
