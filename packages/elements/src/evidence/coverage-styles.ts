import { css } from 'lit';

/** `<imh-coverage-map>`; after `tableStyles`. */
export const coverageStyles = css`
  imh-coverage-map {
    display: block;
  }
  .map {
    table-layout: fixed;
  }
  .map th:first-child {
    inline-size: 26%;
  }
  .map :is(th, td) {
    padding: calc(0.3em * var(--_density)) 0.4em;
    vertical-align: middle;
  }
  .map thead th {
    vertical-align: bottom;
  }
  .map th:nth-child(2) {
    inline-size: 8em;
  }
  .map td:nth-child(2) > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.5em;
    align-items: center;
  }
  .map.totals {
    table-layout: auto;
  }
  .map.totals :is(th:first-child, th:nth-child(2)) {
    inline-size: auto;
  }
  .map.totals .nothing {
    white-space: nowrap;
  }
  .map .upright {
    display: inline-block;
    max-inline-size: 9em;
    writing-mode: vertical-rl;
  }
  .map .domain > :is(th, td) {
    border-block-start: 2px solid var(--_line);
    background: var(--_surface);
  }
  .map .domain th {
    font-weight: 650;
  }
  .map tbody tr:not(.domain, .between, .behind) > th {
    padding-inline-start: 1.4em;
  }
  .map.map tbody .competency.competency > th {
    padding-inline-start: 2.6em;
    font-size: 0.9375em;
  }
  .map .nothing {
    color: var(--_warm);
    font-size: 0.9375em;
  }
  .map .between th {
    padding-block-start: 1.2em;
    font-weight: 650;
  }
  .map td > div {
    display: grid;
    gap: 0.15em;
    justify-items: start;
  }
  .map .count {
    display: inline-grid;
    grid-template-columns: auto;
    gap: 0.15em;
    justify-items: center;
    min-inline-size: 2.75em;
    font-weight: 600;
  }
  .map button.count {
    min-block-size: max(2.4em * var(--_density), 24px);
    padding: calc(0.2em * var(--_density)) 0.5em;
  }
  .map button.count[aria-expanded='true'] {
    border-width: 2px;
    border-color: var(--_accent);
  }
  .pips {
    block-size: 0.35em;
    inline-size: calc(var(--pips) * 0.5em - 0.15em);
    background: repeating-linear-gradient(to right, var(--_accent) 0 0.35em, transparent 0.35em 0.5em);
    forced-color-adjust: none;
  }
  .map .behind td {
    padding: calc(0.9em * var(--_density)) 1em calc(1.1em * var(--_density));
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
  }
  .map .between .quiet {
    display: block;
    font-weight: 400;
  }
  .switch {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(2.4em * var(--_density), 24px);
    margin-inline-end: 1em;
    overflow-wrap: anywhere;
  }
  .switch input {
    inline-size: 1.3em;
    block-size: 1.3em;
    min-inline-size: 24px;
    min-block-size: 24px;
    flex: none;
    margin: 0;
  }
  @container (inline-size > 40em) {
    .map.narrow th:first-child {
      inline-size: 22%;
    }
    .map.narrow th:nth-child(2) {
      inline-size: 6em;
    }
    .map.narrow :is(th, td) {
      padding-inline: 0.15em;
    }
    .map.narrow .count {
      min-inline-size: 2.4em;
      padding-inline: 0.2em;
    }
    .map.narrow .pips {
      inline-size: calc(var(--pips) * 0.4em - 0.1em);
      background: repeating-linear-gradient(to right, var(--_accent) 0 0.3em, transparent 0.3em 0.4em);
    }
    /* What was acquired and demonstrated, and then the kinds of evidence. */
    .map.divided :is(thead th, tbody td):nth-child(4) {
      border-inline-end: 1px solid var(--_line);
    }
  }
  @container (inline-size <= 40em) {
    .map :is(th, td) {
      padding-inline: 0;
    }
    .map .domain > :is(th, td) {
      border: 0;
      background: none;
    }
    .map tbody tr:not(.domain, .between, .behind) {
      padding-inline-start: 0.8em;
    }
    .map.map.map tbody tr:not(.domain, .between, .behind) > th {
      padding-inline-start: 0;
    }
    .stacks.map tbody .behind td {
      flex: 1 1 100%;
      padding: calc(0.75em * var(--_density)) 0.75em;
      border-inline-start: 4px solid var(--_accent);
    }
    .stacks.map tbody .behind td::before {
      display: none;
    }
  }
  @media print {
    .map .count {
      border: 0;
    }
  }
`;
