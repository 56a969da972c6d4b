import { css } from 'lit';

export const tabsStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin-block: 0 calc(1.25 * var(--_space));
    border-block-end: 1px solid var(--_control-line);
  }
  .tabs button {
    max-inline-size: 100%;
    padding-inline: min(1em, 4cqi);
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: var(--_radius) var(--_radius) 0 0;
    margin-block-end: -1px;
    overflow-wrap: anywhere;
  }
  .tabs [aria-selected='true'] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .tabs [aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
  @media print {
    .tabs {
      display: none;
    }
  }
`;
