import { css } from 'lit';

export const byCompetencyStyles = css`
  .crosswalk-view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .crosswalk-view h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .crosswalk-view .lead {
    font-size: 1.25em;
    text-wrap: balance;
  }
  .counts {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .counts :is(th, td) {
    padding: calc(0.4em * var(--_density)) 0.5em;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    vertical-align: baseline;
  }
  .counts thead th {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    vertical-align: bottom;
    hyphens: auto;
  }
  .counts tbody th {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .counts :is(th, td):first-child {
    inline-size: 50%;
    padding-inline-start: 0;
    text-align: start;
  }
  .coverage {
    max-inline-size: 20em;
  }
  .domain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .domain > :is(h2, h3) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.6em;
    align-items: baseline;
    scroll-margin-block-start: var(--imh-sticky-top, 1em);
  }
  .domain .count {
    color: var(--_quiet);
    font-size: 0.75em;
    font-weight: 400;
  }
  .missing {
    display: grid;
    gap: 0.4em;
    max-inline-size: 70ch;
    padding: calc(0.8em * var(--_density)) 1em;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_surface);
  }
  .missing ul,
  .offers {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .area {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .area > h4 {
    color: var(--_quiet);
  }
  .crosswalk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.9em * var(--_density));
  }
  .crosswalk .name {
    font-weight: 600;
  }
  .crosswalk-view .plain {
    font-size: 0.9375em;
  }
  .offers li {
    padding-block: 0.15em;
  }
  .offers :is(a, span) {
    overflow-wrap: anywhere;
  }
  .back {
    justify-self: start;
    margin-block-end: 0.5em;
  }
  @container (inline-size >= 46em) {
    .crosswalk > li {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0 2em;
    }
    .crosswalk > li > .plain {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
