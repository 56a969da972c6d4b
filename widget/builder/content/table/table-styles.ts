import { css } from 'lit';

export const tableStyles = css`
  .table {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    container-type: inline-size;
  }
  .rows {
    list-style: none;
  }
  .columns,
  .line {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr) auto;
    gap: 0.4em;
    align-items: start;
  }
  .columns {
    padding-inline-start: 0.7em;
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 600;
  }
  .row {
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
  .row.open {
    background: var(--_surface);
  }
  .depth-0 .name {
    font-weight: 650;
  }
  .depth-1 > .line {
    padding-inline-start: 1em;
  }
  .depth-2 > .line {
    padding-inline-start: 2em;
  }
  .depth-3 > .line {
    padding-inline-start: 3em;
  }
  .depth-4 > .line {
    padding-inline-start: 4em;
  }
  .depth-5 > .line {
    padding-inline-start: 5em;
  }
  .line :is(.code, .name) {
    border-color: transparent;
    background: transparent;
    color: inherit;
  }
  .line :is(.code, .name):hover {
    border-color: var(--_line);
  }
  .line :is(.code, .name):focus {
    border-color: var(--_control-line);
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
  }
  textarea {
    resize: vertical;
  }
  textarea.name {
    resize: none;
    field-sizing: content;
    overflow-wrap: anywhere;
  }
  .buttons {
    display: flex;
    gap: 0.3em;
    align-items: center;
  }
  .buttons button {
    min-inline-size: var(--_target);
    padding-inline: 0.7em;
    font-size: 0.9375em;
    text-align: center;
  }
  .kind {
    min-inline-size: 6.5em;
    font-size: 0.8125em;
    text-align: end;
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    padding: 0.75em 1em 1.25em;
  }
  .form .field {
    max-inline-size: none;
  }
  .form legend {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.9em;
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .checks label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(2em, 24px);
  }
  @container (inline-size < 40em) {
    .kind {
      display: none;
    }
  }
  @container (inline-size < 30em) {
    .columns {
      display: none;
    }
    .line {
      grid-template-columns: minmax(0, 5.5em) minmax(0, 1fr);
    }
    .line .name {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .buttons {
      justify-self: end;
    }
    .depth-1 > .line,
    .depth-2 > .line,
    .depth-3 > .line,
    .depth-4 > .line,
    .depth-5 > .line {
      padding-inline-start: 0.75em;
    }
  }
`;
