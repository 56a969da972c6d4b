import { css } from 'lit';

export const personStyles = css`
  .person-name {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .frame h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  section {
    margin-block-start: calc(1.75 * var(--_space));
  }
  .frame h3.section {
    margin-block-end: 0.5em;
    font-size: 1.15em;
  }
  .glance {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 0.9em 1.2em;
    margin: 0 0 0.75em;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .glance dd:first-of-type {
    font-size: 1.1em;
    font-weight: 600;
  }
  .frame .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    max-inline-size: 70ch;
    list-style: none;
    margin-block: 0.6em;
  }
  .entry-title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .amount {
    block-size: 0.6em;
    max-inline-size: 24em;
    margin-block: 0.3em;
    border: 1px solid var(--_control-line);
    border-radius: 0.3em;
    overflow: hidden;
  }
  .amount div {
    inline-size: calc(100% * var(--part));
    block-size: 100%;
    background: repeating-linear-gradient(
      -45deg,
      var(--_accent) 0 0.35em,
      color-mix(in srgb, var(--_accent) 60%, transparent) 0.35em 0.7em
    );
    forced-color-adjust: none;
  }
  summary {
    min-block-size: 2em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  details ul {
    padding-inline-start: 1.2em;
  }
  .map {
    table-layout: fixed;
  }
  .map th:first-child {
    inline-size: 26%;
  }
  .map .single {
    display: none;
  }
  .map.with-singles .single {
    display: table-row;
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
  .map.map tbody .single.single > th {
    padding-inline-start: 2.6em;
    font-size: 0.9375em;
  }
  .nothing {
    color: var(--_warm);
    font-size: 0.9375em;
  }
  .between th {
    padding-block-start: 1.2em;
    font-weight: 650;
  }
  .map td > div {
    display: grid;
    gap: 0.15em;
    justify-items: start;
  }
  button.count {
    display: inline-grid;
    grid-template-columns: auto;
    gap: 0.15em;
    justify-items: center;
    min-inline-size: 2.75em;
    min-block-size: max(2.4em, 24px);
    padding: 0.2em 0.5em;
    font-weight: 600;
  }
  button.count[aria-expanded='true'] {
    border-width: 2px;
    border-color: var(--_accent);
  }
  .pips {
    block-size: 0.35em;
    inline-size: calc(var(--pips) * 0.5em - 0.15em);
    background: repeating-linear-gradient(to right, var(--_accent) 0 0.35em, transparent 0.35em 0.5em);
    forced-color-adjust: none;
  }
  .behind td {
    padding: 0.9em 1em 1.1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
  }
  .frame :is(.entries, .certificates) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    list-style: none;
    margin-block: 0.6em 0.9em;
  }
  .entries > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
    padding-block-end: 0.9em;
    border-block-end: 1px solid var(--_line);
  }
  /* Firefox gives assistive technologies no names of what it has not laid out (ESR 153, November 2026). */
  @supports (-moz-appearance: none) {
    .entries > li {
      content-visibility: visible;
    }
  }
  .entries dl {
    display: grid;
    grid-template-columns: minmax(6em, 12em) minmax(0, 1fr);
    gap: 0.15em 1em;
    margin: 0.35em 0 0;
  }
  .entries dt {
    grid-column: 1;
  }
  .entries dd {
    grid-column: 2;
  }
  canvas {
    display: block;
    max-inline-size: min(100%, 30em);
    margin-block: 0.5em;
    border: 1px solid var(--_line);
  }
  .switch {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.4em;
  }
  input[type='checkbox'] {
    inline-size: 1.3em;
    block-size: 1.3em;
    min-inline-size: 24px;
    min-block-size: 24px;
    flex: none;
    margin: 0;
  }
  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    justify-items: start;
    max-inline-size: 75ch;
  }
  .questions > * {
    inline-size: 100%;
  }
  .questions > button {
    inline-size: auto;
  }
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .asked li {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
  }
  textarea {
    field-sizing: content;
    max-block-size: 20em;
    line-height: 1.45;
  }
  textarea:disabled {
    opacity: 0.55;
  }
  @container (inline-size <= 40em) {
    .stacks.map .single {
      display: none;
    }
    .stacks.map.with-singles .single {
      display: flex;
    }
    .map .domain > :is(th, td) {
      border: 0;
      background: none;
    }
    .map tbody tr:not(.domain, .between, .behind) {
      padding-inline-start: 0.8em;
    }
    .frame .map.map tbody tr:not(.domain, .between, .behind) > th {
      padding-inline-start: 0;
    }
    .stacks.map tbody .behind td {
      flex: 1 1 100%;
      padding: 0.75em;
      border-inline-start: 4px solid var(--_accent);
    }
    .stacks.map tbody .behind td::before {
      display: none;
    }
    .entries dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .entries :is(dt, dd) {
      grid-column: 1;
    }
  }
  @media print {
    .entries > li {
      content-visibility: visible;
      break-inside: avoid;
    }
    button.count {
      border: 0;
    }
    .person-name {
      break-after: avoid;
    }
  }
`;
