import { css } from 'lit';

/** A self-check on paper, and the fields before it is printed. */
export const paperStyles = css`
  .to-print {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    max-inline-size: 30em;
    margin-block: 0.8em;
    padding: calc(0.8em * var(--_density)) 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .to-print label {
    font-weight: 600;
  }
  .to-print :is(input, select) {
    inline-size: 100%;
  }
  @media screen {
    .paper {
      display: none;
    }
  }
  @media print {
    .to-print,
    .frame:has(> .paper) > :not(.paper, .rights),
    .result:has(> .paper) > :not(.paper, .picture, .scrolls) {
      display: none !important;
    }
    .paper,
    .result:has(> .paper) {
      font-size: 0.85em;
      line-height: 1.35;
    }
    .result > .paper {
      font-size: 1em;
    }
    .result .picture {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0.4em 2em;
      break-inside: avoid;
    }
    .result .picture i {
      print-color-adjust: exact;
    }
    .result .keys {
      grid-column: 1 / -1;
    }
    .result .scrolls {
      overflow: visible;
    }
    .paper :is(h2, h3, h4, h5) {
      margin-block: 1.2em 0.3em;
      font-size: 1.15em;
      font-weight: 650;
      break-after: avoid;
    }
    .paper h2 {
      margin-block-start: 0;
      font-size: 1.5em;
    }
    .paper dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0.2em 1em;
      margin-block: 0.5em;
    }
    .paper dt {
      font-weight: 600;
    }
    .paper dd {
      margin: 0;
    }
    .paper .line {
      min-inline-size: 14em;
      min-block-size: 1.6em;
      border-block-end: 1px solid;
    }
    .paper table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    .paper.paper :is(th, td) {
      padding: 0.3em 0.5em;
      border: 1px solid #999999;
      font-weight: 400;
      text-align: start;
      vertical-align: top;
    }
    .paper thead th {
      font-weight: 600;
    }
    .paper tr {
      break-inside: avoid;
    }
    .paper thead {
      display: table-header-group;
    }
    .paper .answer {
      inline-size: 12em;
    }
    .paper .box {
      inline-size: 5.5em;
      text-align: center;
      vertical-align: middle;
    }
    .paper .box i {
      display: inline-block;
      inline-size: 1.1em;
      block-size: 1.1em;
      border: 1.5px solid;
    }
    .paper .wide {
      block-size: 2.6em;
    }
    .paper ul {
      padding-inline-start: 1.2em;
    }
    .paper li {
      break-inside: avoid;
    }
  }
`;
