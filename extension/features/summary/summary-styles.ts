import { tableStyles } from '@imh/elements';
import { css } from 'lit';
import { view } from '../../look/view.js';

export const summaryStyles = [
  view,
  tableStyles,
  css`
    .card {
      container-type: inline-size;
    }
    .bar {
      position: sticky;
      inset-block-end: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0.6rem 1.6rem;
      align-items: center;
      padding-block: 0.8rem;
      box-shadow: 0 -0.3rem 1rem rgb(0 0 0 / 8%);
    }
    /* What gets the focus is not behind the bar. */
    button,
    input,
    a {
      scroll-margin-block-end: 9rem;
    }
    .state {
      flex: 1 1 16rem;
      display: grid;
      gap: 0.15rem;
      min-inline-size: 0;
    }
    .count {
      font-weight: 600;
    }
    progress {
      inline-size: 100%;
    }
    .by-hand {
      flex: 1 1 100%;
    }
    @container (max-width: 24rem) {
      .state .quiet:not([role='status']),
      .state progress {
        display: none;
      }
      .bar .primary {
        inline-size: 100%;
        text-align: center;
      }
    }
    .filters {
      gap: 0.6rem 1.4rem;
      align-items: end;
    }
    .filters .field {
      flex: 1 1 14rem;
    }
    .check {
      display: flex;
      gap: 0.6em;
      align-items: center;
      min-block-size: var(--_target);
    }
    h3 .quiet {
      margin-inline-start: 0.5rem;
      font-family: system-ui, sans-serif;
      font-weight: 400;
    }
    h4 {
      flex: 1 1 14rem;
      min-inline-size: 0;
      margin: 0;
      font: inherit;
    }
    .rows {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .item {
      border-block-start: 1px solid var(--_line);
    }
    .item:first-child {
      border: 0;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 1rem;
      align-items: center;
      padding-block: 0.35rem;
    }
    .toggle {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 0.6rem;
      inline-size: 100%;
      padding: 0.35rem 0;
      border: 0;
    }
    .toggle::before {
      content: '';
      grid-row: span 2;
      inline-size: 0.45em;
      block-size: 0.45em;
      margin-block-start: 0.45em;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      transform: rotate(-45deg);
    }
    :dir(rtl) > .toggle[aria-expanded='false']::before {
      transform: rotate(135deg);
    }
    .toggle[aria-expanded='true']::before {
      transform: rotate(45deg);
    }
    .name {
      font-weight: 600;
    }
    .facts {
      grid-column: 2;
      color: var(--_quiet);
      font-size: 0.92em;
    }
    .copied .name {
      font-weight: 400;
    }
    .mark {
      color: var(--_quiet);
      font-size: 0.92em;
    }
    dl {
      margin: 0.2rem 0 1rem 1.05rem;
    }
    .field-row {
      display: grid;
      grid-template-columns: 11rem minmax(0, 1fr) auto;
      gap: 0 1rem;
      align-items: baseline;
      padding-block: 0.15rem;
    }
    dt {
      color: var(--_quiet);
      font-size: 0.92em;
    }
    dd {
      margin: 0;
    }
    .value {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    @container (max-width: 36rem) {
      .head {
        padding-block: 0.5rem 0.2rem;
      }
      .copy-row {
        min-block-size: max(2em, 24px);
        margin-inline-start: 1.05rem;
        padding: 0.2em 0;
        border: 0;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .field-row {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      dt {
        grid-column: 1 / -1;
      }
    }
    .card thead th {
      position: static;
      background: none;
    }
    .area th {
      padding-inline-start: 1.4rem;
      font-weight: 400;
    }
    @media print {
      .no-print,
      .mark,
      .toggle::before {
        display: none !important;
      }
      .card {
        padding: 0;
        border: 0;
        background: none;
      }
      .item {
        break-inside: avoid;
      }
      h3,
      .head {
        break-after: avoid;
      }
      .toggle {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
        justify-content: space-between;
        min-block-size: 0;
        padding: 0;
      }
      .head {
        padding-block: 0.3rem 0;
      }
      dl {
        margin: 0 0 0.4rem;
      }
      .field-row {
        grid-template-columns: 9rem minmax(0, 1fr);
        padding-block: 0;
      }
    }
  `,
];
