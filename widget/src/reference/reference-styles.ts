import { css } from 'lit';

export const referenceStyles = css`
  .frame :is(ol, dl, dd, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .view,
  .part,
  .field,
  .before,
  .link-maker,
  .made,
  .area-foot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .view {
    gap: var(--_space);
    max-inline-size: 46em;
    margin-block: calc(1.25 * var(--_space));
  }
  .frame .not-official {
    max-inline-size: 46em;
    padding: 0.6em 0.9em;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_surface);
    font-weight: 600;
  }
  .frame .rights + .not-official {
    margin-block-start: var(--_space);
  }
  .title {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    scroll-margin-block: 1em;
  }
  .title:focus-visible {
    outline-offset: 4px;
  }
  .frame h3 {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.3;
  }
  .before {
    gap: 0.5em;
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .frame .before h3 {
    font-size: 1.0625em;
  }
  .frame :is(.before ul, .steps-to-do) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding-inline-start: 1.25em;
  }
  .part {
    gap: 1.1em;
    margin-block-start: var(--_space);
    padding-block-start: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .field {
    gap: 0.35em;
    align-content: start;
  }
  .field > label:not(.choice),
  .frame legend,
  .done label {
    padding: 0;
    font-weight: 600;
  }
  .frame legend {
    margin-block-end: 0.5em;
  }
  .fields .field {
    gap: 0;
  }
  .fields .field > label {
    font-weight: 600;
    font-size: 1em;
  }
  .field.fields label {
    font-weight: 600;
    font-size: 1em;
  }
  .field.fields .quiet {
    margin-block-end: 0.35em;
  }
  .frame textarea {
    min-block-size: 6em;
    resize: vertical;
  }
  .frame textarea.address {
    min-block-size: 4.5em;
    overflow-wrap: anywhere;
  }
  .choice {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    margin-block-end: 0.5em;
    padding: 0.45em 0.8em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    line-height: 1.35;
    cursor: pointer;
  }
  .choice > :not(input) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .choice:hover {
    background: color-mix(in srgb, currentColor 6%, transparent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .frame .missing {
    padding: 0.4em 0.7em;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_surface);
    font-weight: 600;
  }
  .frame .doubt:not(:empty) {
    padding: 0.5em 0.8em;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_surface);
  }
  .frame :is(.trouble, .doubt):empty {
    display: none;
  }
  .notice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
    align-items: center;
  }
  .actions button {
    min-block-size: max(2.75em, 44px);
  }
  .view > .actions {
    margin-block-start: 0.5em;
  }
  .asking > .ask {
    text-align: start;
  }
  .asking > div {
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }
  .area-foot {
    padding-block: 0.75em 0.25em;
    padding-inline: 0.35em;
    border-block-start: 1px solid var(--_line);
  }
  .area-foot .plain {
    text-align: start;
  }
  .progress {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .summary .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: start;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .summary .row:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .summary dt {
    grid-column: 1;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .summary dd {
    grid-column: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .summary .change {
    grid-area: 1 / 2 / 3;
  }
  .summary .change button {
    min-block-size: max(2.75em, 44px);
  }
  .written {
    white-space: pre-line;
  }
  .frame summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    cursor: pointer;
  }
  .all > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .frame .all h3 {
    margin-block-start: 0.6em;
    font-size: 1em;
  }
  .frame .all ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding-inline-start: 1.25em;
  }
  .all strong {
    font-weight: 600;
  }
  .all li > strong {
    display: block;
  }
  .done details > * + * {
    margin-block-start: 0.5em;
  }
  .file {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  @container (min-inline-size: 34em) {
    .summary .row {
      grid-template-columns: 11em minmax(0, 1fr) auto;
      align-items: baseline;
    }
    .summary dd {
      grid-column: 2;
    }
    .summary .change {
      grid-area: 1 / 3;
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .frame :is(button, .before, .notice, .asking, .area-foot, .progress, details.all > summary, .change) {
      display: none;
    }
    .rating [hidden] {
      content-visibility: visible;
    }
    .all li,
    .summary .row {
      break-inside: avoid;
    }
  }
`;
