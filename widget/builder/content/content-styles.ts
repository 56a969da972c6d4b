import { css } from 'lit';

export const contentStyles = css`
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .losses {
    display: grid;
    gap: 0.6em;
    padding-inline-start: 1.2em;
  }
  progress {
    inline-size: min(100%, 16em);
    accent-color: var(--_accent);
  }
`;
