import { css } from 'lit';

export const referenceStyles = css`
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
  .before ul {
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
  .before ul {
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
  .frame legend {
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
  summary {
    inline-size: fit-content;
    padding-block: calc(0.6em * var(--_density));
    cursor: pointer;
  }
  @media print {
    .frame :is(button, .before, .notice:not(.not-official), .asking, .area-foot, .progress) {
      display: none;
    }
    .rating [hidden] {
      content-visibility: visible;
    }
  }
`;
