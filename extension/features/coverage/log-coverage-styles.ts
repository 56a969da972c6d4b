import { css } from 'lit';
import { coveragePictureStyles } from './coverage-picture.js';
import { view } from '../../look/view.js';

export const logCoverageStyles = [
  view,
  coveragePictureStyles,
  css`
    .card {
      container-type: inline-size;
    }
    .card thead th {
      position: static;
      background: none;
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
      gap: 0.8rem 1.2rem;
      align-items: end;
    }
    .check {
      display: flex;
      gap: 0.6em;
      align-items: center;
      min-block-size: var(--_target);
    }
    .check input {
      inline-size: 1.3em;
      block-size: 1.3em;
      margin: 0;
    }
    .step-title {
      font-weight: 600;
    }
    a.count {
      min-block-size: 24px;
      padding: 0.15em 0.5em;
      border: 1px solid var(--_control-line);
      border-radius: var(--_radius);
      color: inherit;
      text-decoration: none;
    }
    a.count:hover {
      border-color: var(--_accent);
      text-decoration: underline;
    }
    @media print {
      .choices,
      .steps button,
      .row {
        display: none;
      }
    }
  `,
];
