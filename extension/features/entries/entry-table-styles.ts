import { css } from 'lit';

export const entryTableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* The window of rows decides what is above the screen; the browser must not move the page as well. */
    overflow-anchor: none;
  }
  [role='row'] {
    display: grid;
    grid-template-columns: 2.2rem 8.8rem minmax(0, 3fr) minmax(0, 2fr) 4.2rem minmax(0, 3fr) minmax(0, 1.8fr) 2.9rem;
    column-gap: 0.8rem;
    align-items: center;
    block-size: 4.25em;
    padding-inline: 0.6rem;
    border-block-end: 1px solid var(--_line);
    background: var(--imh-card);
  }
  /* Below the bar with the actions for the selected entries, where it stays at the upper edge. */
  @media (min-width: 46rem) and (min-height: 40rem) {
    :is(button, input, select) {
      scroll-margin-block-start: 9rem;
    }
  }
  .head [role='row'] {
    block-size: auto;
    min-block-size: 3em;
    background: none;
    font-size: 0.92em;
  }
  .head .plain {
    font-weight: 600;
    text-decoration: none;
  }
  .body [data-tall] {
    block-size: auto;
    padding-block: 0.7em;
    row-gap: 0.9em;
  }
  .selected {
    background: color-mix(in srgb, var(--_accent) 9%, var(--imh-card));
  }
  [role='cell'] {
    display: -webkit-box;
    overflow: hidden;
    max-block-size: 3.1em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .check,
  .edit,
  .wide,
  .body .title {
    display: block;
    overflow: visible;
    max-block-size: none;
  }
  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.5rem 0.2rem;
    accent-color: var(--_accent);
  }
  .wide {
    grid-column: 1 / -1;
    padding-inline: 0.4rem;
  }
  /* The details of an entry begin below its row. */
  .title ~ .wide {
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--_line);
  }
  .loading {
    grid-column: 2 / -1;
  }
  .open {
    display: -webkit-box;
    overflow: hidden;
    max-inline-size: 100%;
    min-block-size: 1.9em;
    padding: 0.15em 0;
    border: 0;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    font-weight: 600;
    line-height: 1.4;
    text-align: start;
  }
  .open:hover {
    background: none !important;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [data-tall] .open {
    -webkit-line-clamp: none;
    line-clamp: none;
  }
  .hours {
    font-variant-numeric: tabular-nums;
  }
  .body .date,
  .body .type,
  .body .missing,
  .body .tags {
    font-size: 0.92em;
  }
  .body .missing {
    color: var(--_quiet);
  }
  .conflict,
  .status {
    color: var(--_warm);
    font-weight: 600;
  }
  .tag {
    padding: 0.05rem 0.5rem;
    border-radius: 1rem;
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .edit button {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    padding: 0;
    border-color: transparent;
  }
  .edit svg {
    inline-size: 1.15rem;
  }
  .editor {
    display: grid;
    grid-template-columns: 3fr 1.5fr 2fr 1fr;
    gap: 0.6rem;
    align-items: end;
  }
  .editor .row,
  .editor .error {
    grid-column: 1 / -1;
  }
  .pager {
    justify-content: space-between;
    padding-block: 0.8rem;
  }
  @container (inline-size < 46rem) {
    /* Cards have no columns; the list is sorted by the field above it. */
    .head {
      display: none;
    }
    .body [role='row'] {
      grid-template:
        'check title edit' auto
        '. date hours' auto
        '. type type' auto
        '. tags tags' auto
        '. missing missing' auto / 2.2rem minmax(0, 1fr) auto;
      align-content: center;
      row-gap: 0.15em;
      padding-inline: 0.5rem 1rem;
    }
    .body [role='row']:not([data-tall]) {
      block-size: 10em;
    }
    .body .check {
      grid-area: check;
    }
    .body .title {
      grid-area: title;
    }
    .body .edit {
      grid-area: edit;
      justify-self: end;
      /* The picture of the pencil ends where the hours end, not the button around it. */
      margin-inline-end: -0.8rem;
    }
    .body .date {
      grid-area: date;
    }
    .body .hours {
      grid-area: hours;
      justify-self: end;
    }
    .body .type {
      grid-area: type;
      -webkit-line-clamp: 1;
      line-clamp: 1;
      max-block-size: 1.5em;
    }
    .body .tags {
      grid-area: tags;
      -webkit-line-clamp: 1;
      line-clamp: 1;
      max-block-size: 1.5em;
    }
    .body .missing {
      grid-area: missing;
      -webkit-line-clamp: 1;
      line-clamp: 1;
      max-block-size: 1.5em;
    }
    .body .wide,
    .body .loading {
      grid-column: 1 / -1;
    }
    .body .wide {
      grid-row: 6;
      padding-inline: 0.2rem 0;
    }
    .editor {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
