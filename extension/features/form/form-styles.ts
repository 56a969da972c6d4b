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
  textarea {
    scroll-margin-block: 3rem 9rem;
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
  .small {
    min-block-size: 1.9em;
    font-size: 0.9em;
    color: var(--_quiet);
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
    gap: 0.6rem;
    align-items: center;
    margin-inline: -0.25rem;
    padding: 0.75rem 0.25rem;
    background: var(--imh-page);
    border-block-start: 1px solid var(--_line);
  }
  .save .primary {
    flex: 1;
  }
`;
