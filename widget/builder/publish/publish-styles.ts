import { css } from 'lit';

export const publishStyles = css`
  .badge {
    justify-self: start;
    padding: 0.1em 0.6em;
    border-radius: 1em;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    font-size: 0.875em;
    font-weight: 600;
  }
  textarea.snippet {
    font-family: ui-monospace, monospace;
    font-size: 0.8125em;
    line-height: 1.5;
    white-space: pre;
    overflow: auto;
  }
  ol.do {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 0.6em;
    max-inline-size: 70ch;
    padding-inline-start: 1.6em;
  }
  ol.do > li::marker {
    font-weight: 650;
  }
  ul.plain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    max-inline-size: 70ch;
    padding-inline-start: 1.3em;
  }
  .members {
    border-color: var(--_warm);
    border-inline-start-width: 4px;
  }
  .check {
    display: flex;
    gap: 0.7em;
    align-items: baseline;
  }
  .check input {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .views button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .stage {
    max-block-size: 40rem;
    overflow: auto;
    padding: clamp(0.75em, 3vw, 1.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: light-dark(#ffffff, #1d201f);
  }
  .stage ul,
  .stage ol {
    padding-inline-start: 1.4em;
  }
  .stage :is(p, ul, dl) {
    margin-block: 0.4em;
  }
  .wrong {
    color: var(--_warm);
    font-weight: 600;
  }
`;
