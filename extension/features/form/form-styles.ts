import { css } from 'lit';

export const formStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  form,
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1rem;
  }
  /* The bar with the button must not cover the hint below the focused field. */
  input,
  select,
  textarea,
  summary,
  button:not(.save *) {
    scroll-margin-block: 3rem 9rem;
  }
  .pair + .notice {
    margin-block-start: 1.1rem;
  }
  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
    max-block-size: 16em;
  }
  @container (min-width: 26rem) {
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  fieldset {
    min-inline-size: 0;
    /* "supervision/consultation" is one word for line breaking. */
    overflow-wrap: anywhere;
    margin: 0;
    padding: min(0.9rem, 4vw);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  legend {
    max-inline-size: 100%;
    padding-inline: 0.3em;
    overflow-wrap: anywhere;
    hyphens: auto;
    font-weight: 600;
  }
  fieldset > .hint:first-of-type {
    margin-block: 0 0.6rem;
  }
  .sessions ol {
    display: grid;
    gap: 0.7rem;
    margin: 0 0 0.8rem;
    padding: 0;
    list-style: none;
  }
  .sessions li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5.5em auto;
    gap: 0.2rem 0.5rem;
  }
  .sessions li p {
    grid-column: 1 / -1;
    margin: 0;
  }
  .sessions li p:empty,
  [role='status']:empty {
    display: none;
  }
  .topics {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .check input {
    flex: none;
  }
  .topics .field {
    margin-inline-start: 1.8rem;
    margin-block: 0.2rem 0.5rem;
  }
  .check {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2em;
  }
  .small {
    min-block-size: 1.9em;
    font-size: 0.9em;
    color: var(--_quiet);
  }
  .explained summary {
    color: var(--_quiet);
    font-size: 0.92em;
    font-weight: 400;
  }
  .explained dl {
    margin: 0.2rem 0 0.6rem;
    font-size: 0.92em;
  }
  .explained dt {
    font-weight: 600;
  }
  .explained dd {
    margin: 0 0 0.5rem;
    color: var(--_quiet);
  }
  .parts ul {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding-inline-start: 1.2rem;
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
  .found {
    margin: 0;
    padding-inline-start: 1.2rem;
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .quotes {
    display: grid;
    gap: 0.6rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.8rem;
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .save {
    position: sticky;
    inset-block-end: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
    margin-inline: -0.25rem;
    padding: 0.75rem 0.25rem;
    background: var(--imh-page);
    border-block-start: 1px solid var(--_line);
  }
  .save .primary {
    flex: 1;
    justify-content: center;
  }
`;
