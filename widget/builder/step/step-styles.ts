import { css } from 'lit';

/** What every step and its parts look like, after `tokens` and `controls`. */
export const stepStyles = css`
  :host {
    display: block;
    accent-color: var(--_accent);
    overflow-wrap: break-word;
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.75em;
  }
  .lead {
    max-inline-size: 62ch;
    font-size: 1.0625em;
  }
  .text {
    max-inline-size: 70ch;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .box {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: light-dark(#ffffff, #1d201f);
  }
  .notice {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
  }
  .fault {
    border-inline-start-color: var(--_warm);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
  }
  /* A choice is a whole box to click. */
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.75em;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.1em 0.75em;
    align-content: start;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: light-dark(#ffffff, #1d201f);
    cursor: pointer;
  }
  .choice:hover {
    background: color-mix(in srgb, var(--_accent) 7%, light-dark(#ffffff, #1d201f));
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice input {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0.2em 0 0;
  }
  .choice strong {
    font-weight: 650;
  }
  .choice span {
    grid-column: 2;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    max-inline-size: 36em;
  }
  .field label,
  .field .label {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
