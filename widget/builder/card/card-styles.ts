import { css } from 'lit';

export const cardStyles = css`
  .outputs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26em), 1fr));
    gap: 1.25em;
    align-items: start;
  }
  .copy {
    max-inline-size: none;
  }
  textarea {
    resize: vertical;
    font-size: 0.9375em;
  }
  .markup textarea {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
    font-size: 0.8125em;
    line-height: 1.45;
    white-space: pre;
    overflow-x: auto;
  }
  .code {
    inline-size: min(100%, 14em);
    aspect-ratio: 1;
    border-radius: var(--_radius);
  }
  .result dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.7em 1.25em;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .names {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.2em;
  }
`;
