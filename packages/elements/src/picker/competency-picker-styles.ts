import { css } from 'lit';

export const pickerStyles = css`
  :host {
    display: block;
  }
  label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.3em;
  }
  /* In the flow, so that the open list covers no field and no button. */
  .popup {
    max-block-size: min(19rem, 45vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    margin-block-start: 0.35rem;
    /* A bar with buttons may stay at the lower end of the page. */
    scroll-margin-block-end: 6rem;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
  }
  .heading {
    margin: 0;
    overflow-wrap: anywhere;
    padding: 0.7em 0.9em 0.25em;
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 600;
  }
  [role='option'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
    overflow-wrap: anywhere;
    position: relative;
    padding: 0.5em 2.2em 0.5em 0.9em;
    cursor: pointer;
  }
  [role='option'].active,
  [role='option']:hover {
    background: color-mix(in srgb, var(--_accent) 16%, transparent);
  }
  [role='option'].active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  [role='option'][aria-selected='true']::after {
    content: '✓';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-end: 0.8em;
    color: var(--_accent);
    font-weight: 700;
  }
  .code {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .text {
    color: var(--_quiet);
    font-size: 0.9em;
    line-height: 1.4;
  }
  mark {
    background: var(--_mark);
    color: var(--_on-mark);
    border-radius: 0.15em;
  }
  .none {
    margin: 0;
    padding: 0.8em 0.9em;
  }
  .hint {
    margin: 0.35em 0 0;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .unchosen {
    margin: 0.4em 0 0;
    padding: 0.4em 0.7em;
    border-inline-start: 4px solid var(--_warm);
    font-size: 0.92em;
  }
  .unchosen p {
    margin: 0 0 0.4em;
  }
  .refused {
    background: color-mix(in srgb, var(--_warm) 12%, transparent);
  }
  [aria-invalid='true'] {
    border-color: var(--_warm);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .chosen > li {
    max-inline-size: 100%;
    border: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
    border-radius: 1.2em;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    line-height: 1.3;
  }
  .chosen > .detailed {
    inline-size: 100%;
  }
  .chip {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .chip .name {
    min-inline-size: 0;
    padding: 0.35em 0.2em 0.35em 0.8em;
    border: 0;
    border-radius: 1.2em;
    background: none;
    text-align: start;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  .chip .name::after {
    content: ' ▾';
    content: ' ▾' / '';
    color: var(--_quiet);
  }
  .chip .name[aria-expanded='true']::after {
    content: ' ▴';
    content: ' ▴' / '';
  }
  .chip .remove {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
  }
  .details {
    padding: 0 0.9em 0.8em;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .details p,
  .details ul {
    margin: 0 0 0.6em;
  }
  .details ul {
    padding-inline-start: 1.2em;
  }
  .details .path,
  .details .quiet {
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .details .label {
    font-weight: 600;
    font-size: 0.9em;
  }
  .minutes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    margin: 0 0 0.6em;
    font-weight: 400;
  }
  .minutes input {
    inline-size: 5em;
  }
  .favorite::before {
    content: '☆ ';
    content: '☆ ' / '';
  }
  .favorite[aria-pressed='true']::before {
    content: '★ ';
    content: '★ ' / '';
  }
  svg {
    inline-size: 1em;
    block-size: 1em;
    stroke: currentColor;
    stroke-width: 1.6;
    fill: none;
  }
`;
