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
  @container (inline-size > 40em) {
    .counts :is(th, td):not(:first-child) {
      text-align: end;
    }
    .counts :is(th, td):first-child {
      inline-size: 50%;
      padding-inline-start: 0;
    }
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
    scroll-margin-block-start: var(--imh-sticky-top, 1em);
  }
  .domain .count {
    display: inline-block;
    margin-inline-start: 0.6em;
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
  /* Quiet within quiet would be too faint. */
  .area > h4 .code {
    color: inherit;
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
