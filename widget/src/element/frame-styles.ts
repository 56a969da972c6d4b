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
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2,
  h3 {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
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
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }

  .title {
    margin-block-end: 0.2em;
    font-size: 1.6em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .about {
    margin-block-end: calc(1.25 * var(--_space));
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .notice:not(:empty),
  .failure {
    padding: calc(0.6em * var(--_density)) 1em;
    border-inline-start: 4px solid var(--_warm);
    background: var(--_surface);
  }
  .rights,
  .held {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: 70ch;
    margin-block-start: calc(1.5 * var(--_space));
  }
  .rights {
    break-inside: avoid;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  /*
   * What of a long list is off the screen is neither styled nor laid out; the ring of the focus has to stay inside then.
   * Firefox gives assistive technologies no names of what it has not laid out (ESR 153, November 2026).
   */
  @media screen {
    @supports not (-moz-appearance: none) {
      .outline.many .heading,
      .many > :is(.leaf, .areas, .area, .question, .card) {
        content-visibility: auto;
      }
    }
  }
  /* "How it shows in practice", in outlines and under questions. */
  .frame .practice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    max-inline-size: 70ch;
    margin-block: 0.1em 0.5em;
    padding-block: calc(0.7em * var(--_density));
    padding-inline: clamp(1.6em, 6cqi, 2em) clamp(0.6em, 3cqi, 1em);
    border-inline-start: 3px solid var(--_warm);
    background: var(--_surface);
    list-style: disc;
  }
`;
