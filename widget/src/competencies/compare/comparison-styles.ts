import { css } from 'lit';

export const comparisonStyles = css`
  .drawer.comparison {
    justify-items: stretch;
    gap: calc(1em * var(--_density));
    max-inline-size: none;
  }
  .comparison .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin: 0;
  }
  .comparison .drawer-title {
    flex: 1 1 12em;
    font-size: 1.125em;
  }
  .comparison section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    min-inline-size: 0;
  }
  .comparison section + section {
    padding-block-start: calc(1em * var(--_density));
    border-block-start: 1px solid var(--_line);
  }
  .comparison .part {
    font-weight: 650;
  }
  .comparison .fields {
    max-inline-size: 44em;
    margin: 0;
  }
  .comparison :is(caption, p) {
    max-inline-size: 70ch;
  }
  .map {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
  }
  .map caption {
    padding-block-end: 0.6em;
    color: var(--_quiet);
    font-size: 0.9375em;
    text-align: start;
  }
  .map :is(th, td) {
    padding: calc(0.3em * var(--_density)) 0.4em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .map :is(th[scope='row'], thead tr:last-child th:first-child) {
    padding-inline-start: 0;
    text-align: start;
  }
  .map thead th {
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    vertical-align: bottom;
    hyphens: auto;
  }
  .map .groups :is(th, td) {
    border-block-end: 0;
    color: var(--_quiet);
    font-weight: 500;
  }
  .map .groups th {
    box-shadow: inset 0 -2px 0 -1px var(--_control-line);
  }
  .map thead tr:last-child th {
    border-block-end: 2px solid var(--_control-line);
  }
  .map td a {
    display: inline-grid;
    place-items: center;
    min-inline-size: max(2.25em, 24px);
    min-block-size: max(2em, 24px);
  }
  .map .sum > * {
    font-weight: 600;
  }
  .map .side {
    display: none;
  }

  .comparison .new {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    margin: 0;
  }
  .comparison .new dt {
    margin-block-start: 0.5em;
    font-weight: 600;
  }
  .comparison .new dd {
    margin: 0;
  }
  .drawer.comparison ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
  }
  .drawer.comparison .found {
    gap: 0.6em;
  }
  .comparison .new a {
    display: inline-block;
    padding-block: 0.2em;
  }

  @container (inline-size < 38em) {
    .map,
    .map :is(tbody, tr, th, td, caption) {
      display: block;
    }
    .map thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .map tbody tr {
      padding-block: 0.6em;
      border-block-end: 1px solid var(--_line);
    }
    .map tbody :is(th, td) {
      padding: 0;
      border: 0;
    }
    .map tbody th {
      padding-block-end: 0.3em;
      font-weight: 600;
    }
    .map tbody td {
      display: flex;
      gap: 1em;
      align-items: center;
      justify-content: space-between;
      min-block-size: 2em;
      text-align: start;
    }
    .map td a {
      place-items: center end;
    }
    .map .side {
      display: inline;
      font-weight: 400;
    }
  }

  /* An open comparison is what the person wants on paper: the outline is eighteen sheets. */
  @media print {
    .drawer.comparison {
      display: grid;
      padding: 0;
      border: 0;
      background: none;
    }
    .comparison :is(button, caption) {
      display: none;
    }
    .frame:has(.comparison) :is(.outline, .about .description, .introduction) {
      display: none;
    }
    .map tr,
    .comparison li {
      break-inside: avoid;
    }
  }
`;
