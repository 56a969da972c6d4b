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
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: calc(0.9em * var(--_density)) 1.2em;
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
  .glance > :not(.figure) {
    grid-column: 1 / -1;
  }
  .glance .figure dd:first-of-type {
    font-size: 1.1em;
    font-weight: 600;
  }
  .frame :is(.lines, .items) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1em * var(--_density));
    list-style: none;
    margin-block: 0.6em;
  }
  .frame .lines {
    max-inline-size: 70ch;
  }
  .frame .missing {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.9em * var(--_density));
    justify-items: start;
    max-inline-size: 75ch;
    padding: calc(0.9em * var(--_density)) 1.1em;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_surface);
  }
  .frame .missing > ul,
  .frame .plain-list {
    padding-inline-start: 1.2em;
  }
  blockquote {
    max-inline-size: 70ch;
    margin: 0.4em 0;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_line);
    white-space: pre-line;
    overflow-wrap: anywhere;
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
    min-block-size: max(2em * var(--_density), 24px);
    padding-block: calc(0.25em * var(--_density));
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
  /* More kinds than whole words have room beside each other. */
  .map .upright {
    display: inline-block;
    max-inline-size: 9em;
    writing-mode: vertical-rl;
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
    min-block-size: max(2.4em * var(--_density), 24px);
    padding: calc(0.2em * var(--_density)) 0.5em;
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
    padding: calc(0.9em * var(--_density)) 1em calc(1.1em * var(--_density));
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
  }
  .frame :is(.entries, .certificates) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.1em * var(--_density));
    list-style: none;
    margin-block: 0.6em 0.9em;
  }
  .entries > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
    padding-block-end: calc(0.9em * var(--_density));
    border-block-end: 1px solid var(--_line);
  }
  /* Firefox gives assistive technologies no names of what it has not laid out (ESR 153, November 2026). */
  @supports (-moz-appearance: none) {
    .entries > li {
      content-visibility: visible;
    }
  }
  :is(.entries, .items) dl {
    display: grid;
    grid-template-columns: minmax(6em, 12em) minmax(0, 1fr);
    gap: 0.15em 1em;
    margin: 0.35em 0 0;
  }
  :is(.entries, .items) dt {
    grid-column: 1;
  }
  :is(.entries, .items) dd {
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
    min-block-size: max(2.4em * var(--_density), 24px);
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
    .map :is(th, td) {
      padding-inline: 0;
    }
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
      padding: calc(0.75em * var(--_density)) 0.75em;
      border-inline-start: 4px solid var(--_accent);
    }
    .stacks.map tbody .behind td::before {
      display: none;
    }
    :is(.entries, .items) dl {
      grid-template-columns: minmax(0, 1fr);
    }
    :is(.entries, .items) :is(dt, dd) {
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
    .person-name,
    h3,
    h4,
    caption,
    .entry-title {
      break-after: avoid;
    }
    .items > li > dl {
      break-inside: avoid;
    }
    .amount div {
      print-color-adjust: exact;
    }
  }
`;
