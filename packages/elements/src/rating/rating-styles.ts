import { css, type CSSResultGroup } from 'lit';
import { toggleStyles } from '../toggle-styles.js';

/** Styles of a `RatingView`, for a shadow root that also has `tokens`, `controls` and the frame styles of the widget. */
export const ratingStyles: CSSResultGroup = [
  toggleStyles,
  css`
    .rating {
      container-type: inline-size;
    }
    .rating :is(h2, h3, h4, h5, h6, p, ul, dl, dd) {
      margin: 0;
      padding: 0;
      font: inherit;
    }
    .rating .domain-head {
      margin-block: 1.6em 0.3em;
      font-size: 1.2em;
      font-weight: 650;
      line-height: 1.3;
    }
    .rating :is(.domain-head:first-child, .steps + .domain-head) {
      margin-block-start: 0.6em;
    }
    .rating .areas + .areas > .domain-head {
      margin-block-start: 1.6em;
    }
    .rating .area-head {
      font-weight: 600;
    }
    .area {
      border-block-end: 1px solid var(--_line);
      scroll-margin-block-start: 5em;
    }
    .rating .domain-head + .area {
      border-block-start: 1px solid var(--_line);
    }
    .rating:not(.one) > .area {
      border: 0;
    }
    .rating:not(.one) .area-head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6em;
      align-items: baseline;
      padding-block: 1.2em 0.4em;
    }
    .area-toggle {
      display: flex;
      gap: 0.6em;
      align-items: baseline;
      inline-size: 100%;
      min-block-size: max(2.75em, 44px);
      padding: 0.6em 0.35em;
      border: 0;
      font-weight: inherit;
      line-height: inherit;
      text-align: start;
      scroll-margin-block: 1em;
    }
    .rating .count {
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .rating .count.full::before {
      content: '✓ ' / '';
    }
    .area-toggle:focus-visible {
      outline-offset: -3px;
    }

    .area > .body:not([hidden]) {
      padding-block-end: 1em;
    }
    .question {
      padding-block: 1em 0.4em;
      padding-inline: 0.35em;
      scroll-margin-block: 1em;
    }
    .question + .question {
      border-block-start: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
    }
    .area,
    .question {
      contain-intrinsic-size: auto 12em;
    }
    .areas {
      contain-intrinsic-size: auto 60em;
    }
    .rating .statement {
      max-inline-size: 70ch;
      font-weight: 600;
    }
    .question .text {
      max-inline-size: 70ch;
      margin-block-start: 0.2em;
      white-space: pre-line;
    }
    .choices {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em;
      margin-block-start: 0.7em;
    }
    .choices label {
      display: flex;
      gap: 0.6em;
      align-items: center;
      min-block-size: max(2.75em, 44px);
      padding: 0.4em 0.75em;
      border: 1px solid var(--_control-line);
      border-radius: var(--_radius);
      line-height: 1.3;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .choices label:hover {
      background: color-mix(in srgb, currentColor 6%, transparent);
    }
    .choices input {
      flex: none;
      inline-size: 1.15em;
      block-size: 1.15em;
      margin: 0;
      accent-color: var(--_accent);
      cursor: inherit;
    }
    .choices label:has(:checked) {
      border-color: var(--_accent);
      background: color-mix(in srgb, var(--_accent) 12%, transparent);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    .choices label:has(:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .choices input:focus-visible {
      outline: none;
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      justify-content: space-between;
      min-block-size: max(2.25em, 36px);
      margin-block-start: 0.2em;
    }
    /* Nothing comes here later: ticks are taken back where they were made. */
    [role='group'] > .more:empty {
      display: none;
    }
    .more button {
      min-block-size: max(2.25em, 36px);
      padding: 0.2em 0.35em;
      border: 0;
      color: var(--_quiet);
      font-size: 0.9375em;
    }
    .more .toggle {
      display: inline-flex;
      gap: 0.6em;
      align-items: center;
      text-align: start;
    }
    .rating .more .toggle:not([aria-expanded='true'])::before {
      translate: 0 0.14em;
    }
    .more .clear {
      margin-inline-start: auto;
      text-decoration: underline;
      text-decoration-color: var(--_control-line);
      text-underline-offset: 0.25em;
    }
    .steps {
      margin-block: 0.5em;
      padding-inline: 0.35em;
    }
    .steps summary {
      inline-size: fit-content;
      padding-block: 0.6em;
      cursor: pointer;
    }
    .rating dl {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      max-inline-size: 70ch;
      padding: 0.8em 1em;
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .rating dt {
      font-weight: 600;
    }
    .rating dd:not(:last-child) {
      margin-block-end: 0.6em;
    }

    @container (min-inline-size: 27em) {
      .choices {
        grid-template-columns: repeat(
          auto-fit,
          minmax(max(8em, (100% - (var(--_choices) - 1) * 0.5em) / var(--_choices)), 1fr)
        );
      }
      .rating dl {
        grid-template-columns: minmax(6em, max-content) minmax(0, 1fr);
        gap: 0.4em 1.2em;
      }
      .rating dd:not(:last-child) {
        margin-block-end: 0;
      }
    }
    @media (forced-colors: active) {
      .choices label:has(:checked) {
        outline: 2px solid Highlight;
        outline-offset: -3px;
      }
    }
    @media print {
      .question {
        break-inside: avoid;
      }
      .domain-head,
      .area-head {
        break-after: avoid;
      }
      .steps,
      .more {
        display: none;
      }
    }
  `,
];
