import { css } from 'lit';

export const trainingsStyles = css`
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-items: start;
  }
  .preview {
    min-inline-size: 0;
  }
  .preview builder-preview {
    margin-block-start: 1.25em;
  }
  @media (min-width: 76rem) {
    .beside {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    }
    .preview {
      position: sticky;
      inset-block-start: 1rem;
      max-block-size: calc(100vh - 2rem);
      overflow: auto;
    }
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  a.way {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.45em 1.1em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  .container {
    container-type: inline-size;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em 1.25em;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  summary h2 {
    display: inline;
  }
  details[open] > summary {
    margin-block-end: 0.6em;
  }
  details.box {
    display: block;
  }
  details.box > * + * {
    margin-block-start: 0.75em;
  }
  .name,
  .written,
  .above,
  .under {
    display: block;
  }
  .name + .name {
    margin-block-start: 0.25em;
  }
  .columns td.becomes {
    inline-size: 15em;
  }
  .columns :is(th, td),
  .list :is(th, td) {
    overflow-wrap: anywhere;
  }
  .tools > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  tr.fields td {
    padding: 1em 0.6em 1.25em;
    background: var(--_surface);
  }
  tr.fields .actions {
    margin-block-start: 1em;
  }
  @container (inline-size <= 46em) {
    :is(.columns, .list),
    :is(.columns, .list) :is(caption, tbody, th, td) {
      display: block;
      inline-size: auto;
    }
    :is(.columns, .list) thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :is(.columns, .list) tbody tr:not(.fields) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0.15em 1em;
      padding-block: 0.7em;
      border-block-end: 1px solid var(--_line);
    }
    :is(.columns, .list) tbody tr:not(.fields) :is(th, td) {
      padding: 0;
      border: 0;
    }
    .list .hours {
      text-align: end;
    }
    .list .competencies {
      grid-column: 1 / -1;
    }
    .list .tools {
      grid-row: 1;
      grid-column: 2;
    }
    .columns tbody tr {
      grid-template-columns: minmax(0, 1fr) minmax(9em, 15em);
    }
    .columns tbody td.values {
      grid-row: 2;
      grid-column: 1;
    }
    .columns tbody td.becomes {
      grid-row: 1 / 3;
      grid-column: 2;
      inline-size: auto;
    }
  }
  @container (inline-size <= 26em) {
    .columns tbody tr:not(.fields) {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns tbody td:is(.values, .becomes) {
      grid-row: auto;
      grid-column: 1;
    }
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    align-items: baseline;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .line input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    transform: translateY(0.15em);
  }
  .question legend,
  .wording legend {
    padding: 0;
  }
  .question legend {
    font-weight: 600;
  }
  .wordings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    list-style: none;
  }
  .wording {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_warm);
  }
  .wording.settled {
    border-inline-start-color: var(--_accent);
  }
  .rows {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.2em;
  }
  .counts {
    display: grid;
    gap: 0.25em;
  }
`;
