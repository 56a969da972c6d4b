import { css } from 'lit';

export const referenceStyles = css`
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .view,
  .part,
  .field,
  .link-maker,
  .made,
  .area-foot,
  .notice:not(p),
  .summary .row,
  .all > div,
  .all ul,
  .before ul,
  .steps-to-do {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.6em * var(--_density));
  }
  .view {
    gap: var(--_space);
    max-inline-size: 46em;
    margin-block: calc(1.25 * var(--_space));
  }
  .not-official {
    max-inline-size: 46em;
    font-weight: 600;
  }
  .rights + .not-official {
    margin-block-start: var(--_space);
  }
  .title {
    scroll-margin-block: 1em;
  }
  .title:focus-visible {
    outline-offset: 4px;
  }
  .before h3 {
    font-size: 1.125em;
  }
  .before ul,
  .all ul,
  .steps-to-do {
    padding-inline-start: 1.25em;
  }
  .part {
    gap: calc(1.1em * var(--_density));
    margin-block-start: var(--_space);
    padding-block-start: calc(1.25 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .field {
    gap: 0.35em;
    align-content: start;
  }
  .frame legend {
    margin-block-end: 0.5em;
    padding: 0;
  }
  .field label:not(.choice),
  .frame legend,
  .done label {
    font-size: 1em;
    font-weight: 600;
  }
  .fields .field {
    gap: 0;
  }
  .field.fields .quiet {
    margin-block-end: 0.35em;
  }
  textarea {
    min-block-size: 6em;
    resize: vertical;
  }
  .address {
    min-block-size: 4.5em;
    overflow-wrap: anywhere;
  }
  .field .choices,
  .part > .choices {
    margin: 0;
  }
  .choice {
    overflow-wrap: anywhere;
  }
  .missing {
    font-weight: 600;
  }
  .trouble:empty,
  .doubt:empty {
    display: none;
  }
  .view > .actions {
    margin-block-start: 0.5em;
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

  .summary .row {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: start;
    padding-block: calc(0.6em * var(--_density));
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
  .change button {
    min-block-size: var(--_target);
  }
  summary {
    inline-size: fit-content;
    padding-block: calc(0.6em * var(--_density));
    cursor: pointer;
  }
  .written {
    white-space: pre-line;
  }
  .all h3 {
    margin-block-start: 0.6em;
    font-size: 1em;
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
  @media print {
    .frame :is(button, .before, .notice:not(.not-official), .asking, .area-foot, .progress, .all > summary) {
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
