import { css } from 'lit';

export const attendingStyles = css`
  :host {
    display: block;
  }
  .start .hint {
    margin-block-start: 0.3em;
  }
  .now {
    align-items: baseline;
  }
  .time {
    font-family: var(--_heading-font);
    font-size: 1.7rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }
  .sentence {
    flex: 1 1 12rem;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .check {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    padding-block: 0.3em;
  }
  .check input {
    flex: none;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2rem;
    color: var(--_quiet);
    font-size: 0.92em;
  }
`;
