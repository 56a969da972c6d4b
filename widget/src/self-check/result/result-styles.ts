import { css } from 'lit';

export const resultStyles = css`
  .result > * {
    max-inline-size: 64em;
  }
  .result h4 {
    margin-block: 1.8em 0.4em;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
  }
  .result p {
    max-inline-size: 70ch;
    margin-block: 0.3em;
  }
  .result .buttons {
    margin-block: 0.8em;
  }
  .result li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    padding-block: calc(0.6em * var(--_density));
    border-block-end: 1px solid var(--_line);
    list-style: none;
  }
  .result li > div {
    flex: 1 1 16em;
  }
  .picture {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8em;
    margin-block: 2em 1.2em;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    font-size: 0.9375em;
  }
  .key {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .key i {
    inline-size: 1.8em;
    block-size: 1.1em;
  }
  .picture i {
    display: block;
    border: 1px solid var(--_accent);
    background-color: var(--imh-field, light-dark(#ffffff, #1b1e1d));
  }
  .stack {
    display: flex;
    inline-size: calc(100% * var(--_length, 1));
    min-inline-size: 30%;
    margin-block-start: 0.2em;
  }
  .stack i {
    flex: var(--_part) 1 0;
    block-size: 1.7em;
    padding-block: 0.1em;
    text-align: center;
  }
  .stack i + i {
    border-inline-start: 0;
  }
  .stack b {
    padding-inline: 0.3em;
    border-radius: 0.3em;
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
    font-size: 0.8125em;
    font-style: normal;
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
  .picture .none {
    border-style: dashed;
  }
  .scrolls {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: 0.6em;
    color: var(--_quiet);
    text-align: inherit;
  }
  :is(td, th) {
    padding: calc(0.5em * var(--_density)) 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    line-height: 1.35;
    text-align: inherit;
    vertical-align: bottom;
  }
  thead th,
  tfoot :is(td, th) {
    font-weight: 600;
  }
  :is(td, th):first-child {
    padding-inline-start: 0;
  }
  :is(td, th):last-child {
    padding-inline-end: 0;
  }
  @container (max-inline-size: 36em) {
    thead th span {
      writing-mode: vertical-rl;
    }
    :is(td, th) {
      padding-inline: 0.35em;
    }
  }
`;
