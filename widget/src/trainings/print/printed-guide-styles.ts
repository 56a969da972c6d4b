import { css } from 'lit';

export const printedGuideStyles = css`
  @media screen {
    .printed {
      display: none;
    }
  }
  @media print {
    .frame:has(> .printed) > :not(.printed) {
      display: none;
    }
    .printed {
      font-size: 10.5pt;
      line-height: 1.4;
    }
    .cover {
      display: grid;
      gap: 0.8em;
      break-after: page;
    }
    .cover .title {
      margin-block-start: 22vh;
      font-size: 2.6em;
    }
    .cover .publisher {
      font-size: 1.4em;
    }
    .chapter + .chapter {
      break-before: page;
    }
    .printed h3 {
      margin-block-end: 0.4em;
      font-size: 1.5em;
    }
    .printed :is(h4, h5) {
      margin: 0;
      break-after: avoid;
    }
    .printed h4 {
      margin-block: 1.4em 0.2em;
      padding-block-end: 0.2em;
      border-block-end: 1px solid var(--_line);
      font-size: 1.15em;
    }
    .printed h5 {
      margin-block: 0.8em 0.2em;
      color: var(--_quiet);
      font-size: 1em;
    }
    .printed :is(h5, .without) .code {
      color: inherit;
    }
    .printed .line {
      margin-block-end: 0.25em;
    }
    .printed .line,
    .printed ol > li {
      break-inside: avoid;
    }
    .printed ol {
      margin: 0;
      padding-inline-start: 2.2em;
    }
    .printed ol > li {
      margin-block-end: 0.9em;
    }
    .printed .name {
      font-weight: 650;
    }
    .printed .numbered {
      padding-inline-start: 1em;
      list-style: none;
    }
    .printed .number {
      display: inline-block;
      min-inline-size: 1.8em;
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
    .printed .without {
      margin-block-start: 0.6em;
      color: var(--_quiet);
    }
    .printed .counts :is(th, td):not(:first-child) {
      text-align: end;
    }
    .printed .counts :is(th, td):first-child {
      padding-inline-start: 0;
    }
    .address {
      overflow-wrap: anywhere;
    }
  }
`;
