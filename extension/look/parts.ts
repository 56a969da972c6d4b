import { css } from 'lit';

/** Styles of all elements of the extension, in addition to the tokens and controls of @imh/elements. */
export const parts = css`
  :host {
    --_heading-font: ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', serif;
    /* Avoids horizontal scrolling for a long word in large text in a narrow panel. */
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-family: var(--_heading-font);
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.005em;
  }
  p {
    margin: 0;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .card {
    padding: min(1.1rem, 5vw);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--imh-card);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    align-items: center;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notice {
    padding: 0.7rem 0.9rem;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 0.25rem;
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  /* Only a script focuses them, to begin there. */
  main:focus,
  :is(h1, h2, h3, p, .notice)[tabindex='-1']:focus {
    outline: none;
  }
  .notice.warn {
    border-color: var(--_warm);
    background: color-mix(in srgb, var(--_warm) 10%, transparent);
  }
  .field > label,
  .label {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 600;
  }
  .hint {
    margin-block-start: 0.3em;
    color: var(--_quiet);
    font-size: 0.9em;
  }
  .error {
    margin-block-start: 0.3em;
    color: light-dark(#a3261b, #ffb4a8);
    font-weight: 600;
  }
  [aria-invalid='true'] {
    border-color: light-dark(#a3261b, #ffb4a8) !important;
    border-width: 2px !important;
  }
  input[type='checkbox'],
  input[type='radio'],
  progress {
    accent-color: var(--_accent);
  }
  summary {
    cursor: pointer;
    padding-block: 0.4em;
    font-weight: 600;
  }
  dialog {
    inline-size: min(40rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--imh-page);
    color: var(--imh-text);
  }
  dialog::backdrop {
    background: rgb(20 20 18 / 45%);
  }
  progress {
    accent-color: var(--_accent);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
`;
