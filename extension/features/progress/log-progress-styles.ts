import { progressStyles, tableStyles } from '@imh/elements';
import { css } from 'lit';
import { view } from '../../look/view.js';

export const logProgressStyles = [
  view,
  tableStyles,
  progressStyles,
  css`
    .set h3 {
      font-size: 1.2rem;
    }
    .card {
      container-type: inline-size;
    }
    .card thead th {
      position: static;
      background: none;
    }
    .progress > p {
      margin-block-start: 0.4rem;
    }
    .lines .entry-title {
      font-weight: 600;
    }
    .set ul:not(.lines),
    .stack > ul {
      margin: 0;
      padding-inline-start: 1.2rem;
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 2rem;
    }
    .set ul.figures,
    .stack > ul.closed {
      padding: 0;
      list-style: none;
    }
    .label {
      margin: 0;
    }
    .period {
      gap: 0.2rem 1.2rem;
    }
    fieldset {
      display: grid;
      gap: 0.2rem;
      min-inline-size: 0;
      margin: 0 0 0.8rem;
      padding: 0;
      border: 0;
    }
    .check {
      display: flex;
      gap: 0.6em;
      align-items: center;
      min-block-size: 2.2em;
    }
    .check input {
      flex: none;
      inline-size: 1.3em;
      block-size: 1.3em;
      margin: 0;
    }
    legend {
      padding: 0;
      margin-block-end: 0.3rem;
    }
    progress {
      inline-size: min(20rem, 100%);
    }
    .printed table {
      font-size: 0.92em;
    }
    .printed tbody th {
      min-inline-size: 7.5em;
    }
    /* The checksum of a certificate is one word. */
    .printed td {
      overflow-wrap: anywhere;
    }
    @media print {
      .no-print,
      dialog {
        display: none !important;
      }
      .card {
        padding: 0;
        border: 0;
        background: none;
      }
    }
  `,
];
