import { css } from 'lit';

export const checkStyles = css`
  form.box,
  details.box {
    max-inline-size: 44em;
  }
  .field.wide {
    max-inline-size: none;
  }
  .findings {
    display: grid;
    gap: 0.75em;
    max-inline-size: 44em;
    list-style: none;
  }
  .findings > li:not(.actions) {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: light-dark(#ffffff, #1d201f);
  }
  .findings > li.wrong {
    border-inline-start-color: var(--_warm);
  }
  .findings > li.hint {
    border-inline-start-color: var(--_control-line);
  }
  .mark {
    display: grid;
    place-content: center;
    inline-size: 1.7em;
    block-size: 1.7em;
    border: 2px solid currentColor;
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
  }
  .good .mark {
    color: var(--_accent);
  }
  .wrong .mark {
    color: var(--_warm);
  }
  .address {
    overflow-wrap: anywhere;
  }
  summary {
    min-block-size: 24px;
    font-weight: 600;
    cursor: pointer;
  }
  details > .step {
    margin-block-start: 0.9em;
  }
  ol.do {
    display: grid;
    gap: 0.4em;
    max-inline-size: 70ch;
    padding-inline-start: 1.6em;
  }
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
  #result:focus {
    outline: none;
  }
`;
