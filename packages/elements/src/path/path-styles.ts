import { css } from 'lit';

/**
 * The line in time, its dots, and the bars of the self-checks. The tokens are inherited from the element around; its few
 * controls have their styles here, because `controls` exported from the widget's common chunk costs every first view.
 */
export const pathStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  select,
  button {
    min-block-size: var(--_target);
    padding: calc(0.45em * var(--_density)) 0.7em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  select {
    inline-size: 100%;
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
  }
  :host {
    display: block;
    container-type: inline-size;
    overflow-wrap: break-word;
    line-height: 1.5;
  }
  .path {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 52em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .path > li {
    position: relative;
    padding-block-end: 2.2em;
    padding-inline-start: clamp(1.5em, 6cqi, 2.4em);
  }
  /* The line, from one dot to the next. */
  .path > li::before {
    content: '';
    position: absolute;
    inset-block: 0.9em 0;
    inset-inline-start: 0.4em;
    border-inline-start: 2px solid var(--_line);
  }
  .path > li:last-child::before {
    display: none;
  }
  .path > li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 0;
    inline-size: 0.85em;
    block-size: 0.85em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    print-color-adjust: exact;
  }
  .path > .now::after {
    background: var(--_accent);
  }
  h3,
  h4 {
    margin: 0;
    font-weight: 650;
    line-height: 1.3;
  }
  h3 {
    font-family: var(--_heading-font, inherit);
    margin-block-end: 0.4em;
    font-size: 1.25em;
  }
  h4 {
    margin-block: 1.4em 0.3em;
    font-size: 1.0625em;
  }
  p {
    max-inline-size: 70ch;
    margin-block: 0.35em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .aim {
    font-size: 1.0625em;
  }
  :is(.aim, .change) .quiet {
    display: block;
  }
  .next-date {
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_surface);
  }
  .unknown {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_warm);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.4em;
  }
  ul,
  .steps {
    margin-block: 0.4em;
    padding-inline-start: 1.3em;
  }
  li > p {
    margin-block: 0.1em;
  }
  .figures,
  .notes,
  .dates,
  .planned {
    padding: 0;
    list-style: none;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
  }
  .notes {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .dates > li,
  .planned li,
  .steps li,
  .change li {
    padding-block: 0.3em;
  }
  .planned li {
    border-block-end: 1px solid var(--_line);
  }
  .dates ul {
    margin-block: 0.1em;
  }
  time {
    font-weight: 600;
  }
  .over time {
    font-weight: 400;
  }
  .when {
    margin-inline-start: 0.4em;
    color: var(--_quiet);
    font-weight: 600;
  }
  summary {
    min-block-size: 24px;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .field label {
    display: block;
    margin-block: 0.8em 0.3em;
    font-weight: 600;
  }
  .field select {
    max-inline-size: 28em;
  }
  .path button {
    margin-block-start: 0.8em;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    margin-block: 0.8em;
    font-size: 0.9375em;
  }
  .key {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .key i {
    flex: none;
    inline-size: 1.8em;
    block-size: 1.1em;
  }
  .years i {
    display: block;
    border: 1px solid var(--_accent);
    background-color: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    font-style: normal;
    print-color-adjust: exact;
  }
  .domains {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: 1.4em 2.4em;
    margin-block: 1em;
  }
  .domain {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.25em 0.7em;
    align-self: start;
    break-inside: avoid;
  }
  .domain .name {
    grid-column: 1 / -1;
  }
  .bar {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .stack {
    display: flex;
    inline-size: calc(100% * var(--_length, 1));
    min-inline-size: 30%;
  }
  .stack i {
    flex: var(--_part) 1 0;
    block-size: 1.6em;
    text-align: center;
  }
  .stack i + i {
    border-inline-start: 0;
  }
  .stack b {
    padding-inline: 0.25em;
    border-radius: 0.3em;
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
    font-size: 0.875em;
  }
  .p0 {
    background-image: radial-gradient(var(--_accent) 20%, transparent 22%);
    background-size: 0.5em 0.5em;
  }
  .p1 {
    background-image: repeating-linear-gradient(45deg, var(--_accent) 0 1px, transparent 1px 0.4em);
  }
  .p2 {
    background-image: repeating-linear-gradient(-45deg, var(--_accent) 0 0.2em, transparent 0.2em 0.4em);
  }
  .p3 {
    background-image: linear-gradient(var(--_accent) 0 0);
  }
  .years .none {
    border-style: dashed;
  }
  @media print {
    .no-print {
      display: none;
    }
    /* Closed lists are printed, too. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .path > li {
      padding-block-end: 1.2em;
    }
    h3,
    h4 {
      break-after: avoid;
    }
  }
`;
