import { css } from 'lit';

export const trainingsStyles = css`
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space);
    align-items: end;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
  }
  .more > summary {
    padding-block: calc(0.6em * var(--_density));
    font-size: 0.9375em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .more > .fields {
    padding-block-start: 0.25em;
  }
  ul[role='list'] {
    list-style: none;
  }
  .chips,
  .chips ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .chips {
    margin-block-end: 0.75em;
    font-size: 0.9375em;
  }
  .chips > button {
    min-block-size: var(--_target);
  }
  .chip {
    min-block-size: max(max(2.4em, 36px) * var(--_density), 24px);
    padding: calc(0.3em * var(--_density)) 0.9em;
    border-radius: 1.4em;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .chip .cross {
    margin-inline-start: 0.5em;
    font-weight: 600;
  }
  .loosen,
  .loosen ul {
    display: grid;
    gap: calc(0.6em * var(--_density));
    justify-items: start;
  }
  .loosen {
    padding-block: 0.5em var(--_space);
  }

  .cards {
    border-block-start: 1px solid var(--_line);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.55em * var(--_density));
    padding-block: calc(1.4em * var(--_density));
    border-block-end: 1px solid var(--_line);
    contain-intrinsic-size: auto 19em;
  }
  .card :is(a, button, summary):focus-visible {
    outline-offset: 0;
  }
  .card :is(h2, h3) {
    font-size: 1.125em;
  }
  .fits {
    font-weight: 600;
  }
  .facts,
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.5em;
  }
  .facts li {
    unicode-bidi: isolate;
  }
  .facts li:not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.5em;
    color: var(--_quiet);
    speak: never;
  }
  .facts li:first-child {
    font-weight: 600;
  }
  .topics li {
    padding: 0.1em 0.65em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9375em;
    /* A flex item is at least as wide as its longest word. */
    overflow-wrap: anywhere;
  }
  .description {
    max-inline-size: 70ch;
    white-space: pre-line;
  }
  .relates {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    max-inline-size: 70ch;
  }
  .label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .relates summary {
    overflow-wrap: anywhere;
    min-block-size: 24px;
    padding-block: calc(0.3em * var(--_density));
  }
  .relates summary:hover > span:last-child {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .code {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
    margin-block: 0.25em 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_warm);
  }
  .details ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .saved {
    display: grid;
    gap: 0.3em;
    max-inline-size: 70ch;
    overflow-wrap: anywhere;
  }
  .past-toggle {
    margin-block-start: var(--_space);
  }

  @container (inline-size >= 44em) {
    .filters > .fields {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
  }
  /* Competencies in a column beside the training. */
  @container (inline-size >= 46em) {
    .card {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: repeat(8, auto) 1fr;
      gap: 0 2.5em;
      justify-items: start;
    }
    .card > * {
      grid-column: 1;
    }
    .card > .fits {
      grid-column: 1 / -1;
    }
    .card > * + * {
      margin-block-start: calc(0.55em * var(--_density));
    }
    .card > .relates {
      grid-row: 1 / span 9;
      grid-column: 2;
      margin-block-start: 0;
    }
    .card > .fits ~ .relates {
      grid-row: 2 / span 8;
    }
  }
  @media print {
    .filters,
    .actions,
    .saved,
    .loosen,
    .past-toggle {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
