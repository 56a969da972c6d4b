import { css } from 'lit';

export const trainingsStyles = css`
  .about {
    margin-block-end: calc(1.25 * var(--_space));
  }
  .title {
    font-size: 1.6em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
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
    cursor: pointer;
  }
  .more > summary {
    inline-size: fit-content;
    padding-block: 0.55em;
    font-size: 0.9375em;
    font-weight: 550;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .more > .fields {
    padding-block-start: 0.25em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    min-block-size: calc(3.25em * var(--_density));
    margin-block-start: 0.25em;
  }
  .bar .sentence {
    flex: 1 1 14em;
    padding-block: 0.3em;
    font-weight: 550;
  }
  .bar button,
  .chips > button {
    min-block-size: max(max(2.75em, 44px) * var(--_density), 24px);
    font-size: 0.9375em;
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
  }
  .chip {
    min-block-size: max(max(2.4em, 36px) * var(--_density), 24px);
    padding: calc(0.3em * var(--_density)) 0.9em;
    border-radius: 1.4em;
    background: var(--_surface);
    font-size: 0.9375em;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .chip .cross {
    margin-inline-start: 0.5em;
    font-weight: 600;
  }
  .loosen {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding-block: 0.5em var(--_space);
  }
  .loosen ul {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .loosen button {
    text-align: start;
  }

  .cards {
    border-block-start: 1px solid var(--_line);
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.55em;
    padding-block: calc(1.4em * var(--_density));
    border-block-end: 1px solid var(--_line);
  }
  /*
   * Only a long guide: Chromium tells assistive technologies of a card beyond the screen when it comes near, and Firefox
   * tells no names of what it has not laid out (Chromium 156, Firefox ESR 153, November 2026).
   */
  .cards.many > .card {
    content-visibility: auto;
    contain-intrinsic-size: auto 19em;
  }
  .card :is(a, button, summary):focus-visible {
    outline-offset: 0;
  }
  .card :is(h2, h3) {
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .frame .fits {
    padding: 0.45em 0.8em;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_surface);
    font-weight: 550;
  }
  .facts,
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.5em;
  }
  .facts li:not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.5em;
    color: var(--_quiet);
    speak: never;
  }
  .facts .past {
    font-weight: 650;
  }
  .facts li:first-child {
    font-weight: 600;
  }
  .topics li {
    padding: 0.1em 0.65em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9375em;
  }
  .description {
    max-inline-size: 68ch;
    white-space: pre-line;
  }
  .relates {
    display: grid;
    align-content: start;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    max-inline-size: 75ch;
  }
  .label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .relates summary {
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
  .details .plain {
    margin-inline-start: -0.3em;
    text-align: start;
  }
  .actions button {
    min-block-size: max(max(2.75em, 44px) * var(--_density), 24px);
  }
  .saved {
    display: grid;
    gap: 0.3em;
    max-inline-size: 68ch;
    padding: 0.8em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
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
  /* What it relates to stands beside what it is. */
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
    .frame .card > * + * {
      margin-block-start: 0.55em;
    }
    .frame .card > .relates {
      grid-row: 1 / span 9;
      grid-column: 2;
      margin-block-start: 0;
    }
    .frame .card > .fits ~ .relates {
      grid-row: 2 / span 8;
    }
  }
  @media print {
    .filters,
    .tools button,
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
