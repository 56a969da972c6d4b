import { css } from 'lit';

/** What every element looks like; its own sheet comes after. */
export const frameStyles = css`
  :host {
    display: block;
  }
  /*
   * The page's font, size and colour come in, and so does its wish to hide something; whatever else it does to its text
   * does not. A size that seems too large is honoured as well: it may be a reader's own sheet.
   */
  .frame {
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font-family: var(--imh-font, inherit);
    font-size: var(--imh-font-size, inherit);
    line-height: var(--imh-line-height, 1.55);
    pointer-events: inherit;
    text-size-adjust: inherit;
    user-select: text;
    visibility: inherit;
    -webkit-font-smoothing: inherit;
    overflow-wrap: break-word;
    container-type: inline-size;
    accent-color: var(--_accent);
    --_space: var(--imh-space, calc(1em * var(--_density)));
    --_radius: var(--imh-radius, 0.5em);
    --_focus: var(--imh-focus, color-mix(in oklab, currentColor 45%, light-dark(#1a5fb4, #9cc7ff)));
  }
  .frame :is(h2, h3, p, ul) {
    margin: 0;
    padding: 0;
  }
  /* Twice, to be stronger than sheets that let headings inherit all; a statement stays in the font of text. */
  .frame.frame :is(h2, h3, h4, h5, h6):not(.leaf > *) {
    font-family: var(--imh-heading-font, inherit);
  }
  /* Sentences from left to right among rows from right to left keep their full stops, and begin where the rows do. */
  .frame:dir(rtl) {
    text-align: right;
  }
  :where(.frame:dir(rtl) :is(p, li, span, button, legend, dt, dd, td, th, :is(h2, h3, h4, label):not(:has(span)))) {
    unicode-bidi: plaintext;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }

  .quiet {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em var(--_space);
    align-items: start;
  }
  .fields label {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.9375em;
    font-weight: 550;
  }
  /* The native arrow sits on the border. */
  .fields select {
    appearance: none;
    padding-inline-end: 2.2em;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(135deg, currentColor 50%, transparent 50%);
    background-position:
      right 1.2em center,
      right 0.85em center;
    background-size: 0.36em 0.36em;
    background-repeat: no-repeat;
    text-overflow: ellipsis;
  }
  .fields select:dir(rtl) {
    background-position:
      left 0.85em center,
      left 1.2em center;
  }
  @media (forced-colors: active) {
    .fields select {
      appearance: auto;
      background-image: none;
    }
  }
  .rights {
    break-inside: avoid;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    max-inline-size: 75ch;
    margin-block-start: calc(1.5 * var(--_space));
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .held {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    max-inline-size: 68ch;
    margin-block-start: var(--_space);
  }
`;
