import { css, type CSSResultGroup } from 'lit';
import { toggleStyles } from '../toggle-styles.js';

/** For a shadow root that also has `tokens`, `controls` and the widget's frame. */
export const outlineStyles: CSSResultGroup = [
  toggleStyles,
  css`
    .outline {
      container-type: inline-size;
    }
    .outline ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .outline :is(h2, h3, h4, h5, h6, p) {
      margin: 0;
      font: inherit;
    }
    .row {
      /* As list items, ten thousand of them take a second to lay out when a search hides most; as blocks, none of it. */
      display: block;
      scroll-margin-block-start: 5em;
      contain-intrinsic-size: auto 3.2em;
    }
    .row.opened {
      contain-intrinsic-size: auto 60em;
    }
    .row :is(.toggle, .copy, .head):focus-visible {
      outline-offset: -3px;
    }
    .row.depth-1 {
      border-block-end: 1px solid var(--_line);
    }
    .outline > .rows:first-child {
      border-block-start: 1px solid var(--_line);
    }
    .head {
      break-after: avoid;
      display: flex;
      gap: 0.6em;
      align-items: baseline;
    }
    .outline .depth-1 > .head {
      font-size: 1.125em;
      font-weight: 650;
      line-height: 1.35;
    }
    .outline .depth-2 > .head {
      font-weight: 600;
    }
    .outline :is(.depth-3, .depth-4) > .head {
      font-weight: 550;
    }
    .count {
      font-size: 0.8125em;
    }
    .count:empty {
      display: none;
    }
    .depth-1 > .head .count {
      font-size: 0.7222em;
    }

    .head .toggle {
      display: flex;
      flex: 1;
      gap: 0.6em;
      align-items: baseline;
      min-inline-size: 0;
      min-block-size: var(--_target);
      padding: calc(0.6em * var(--_density)) 0.35em;
      border: 0;
      font-weight: inherit;
      line-height: inherit;
      text-align: start;
    }

    .heading > .body {
      padding-inline-start: 1.4em;
    }
    .depth-1.heading > .body {
      padding-block-end: calc(1em * var(--_density));
    }
    .depth-2.heading > .body {
      padding-block-end: calc(0.5em * var(--_density));
    }
    .outline .body[hidden] {
      margin-block: 0;
      padding-block: 0;
    }
    .body > .text {
      max-inline-size: 70ch;
      padding-inline: 0.35em;
      padding-block-end: calc(0.6em * var(--_density));
      color: var(--_quiet);
    }
    .words {
      white-space: pre-line;
    }
    .leaf {
      break-inside: avoid;
      padding: calc(0.6em * var(--_density)) 0.75em;
    }
    .leaf.depth-1 {
      padding-block: calc(0.9em * var(--_density));
    }
    .leaf:not(.depth-1) {
      contain-intrinsic-size: auto 6.5em;
      border-block-start: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
    }
    .leaf > p {
      max-inline-size: 70ch;
      margin-block-start: 0.2em;
    }
    .outline .keywords {
      color: var(--_quiet);
      font-size: 0.875em;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      margin-block-start: 0.1em;
      margin-inline-start: -0.35em;
    }
    .actions button {
      min-block-size: var(--_target);
      padding: calc(0.2em * var(--_density)) 0.35em;
      border: 0;
      font-size: 0.9375em;
    }
    .actions .toggle {
      display: inline-flex;
      gap: 0.6em;
      align-items: center;
      text-align: start;
    }
    .actions .toggle::before {
      transform: rotate(-45deg);
    }
    .actions .toggle:dir(rtl)::before {
      transform: rotate(135deg);
    }
    .actions .toggle[aria-expanded='true']::before {
      transform: translateY(-0.1em) rotate(45deg);
    }
    .copy {
      color: var(--_quiet);
      text-decoration-color: var(--_control-line);
    }
    .practice-title {
      font-weight: 550;
    }
    .outline .orphans {
      margin-block: 2em 0.5em;
      font-size: 1.125em;
      font-weight: 650;
    }

    @container (max-inline-size: 30em) {
      .heading > .body {
        padding-inline-start: 0.6em;
      }
      .head .toggle,
      .leaf > .head {
        flex-wrap: wrap;
      }
      .head .count {
        flex-basis: 100%;
        overflow-wrap: anywhere;
        margin-block-start: -0.4em;
      }
      .toggle .count {
        padding-inline-start: 1.6em;
      }
      .actions .copy {
        min-block-size: max(32px * var(--_density), 24px);
      }
    }
    @media print {
      .outline [hidden='until-found'],
      .outline .body[hidden] {
        display: block !important;
        content-visibility: visible !important;
      }
      .actions {
        margin-block-start: 0.3em;
      }
      .actions .toggle {
        min-block-size: 0;
        font-weight: 550;
      }
      .copy,
      .toggle::before {
        display: none;
      }
    }
  `,
];
