import { css } from 'lit';

/** Beside the styles of the result. */
export const compareStyles = css`
  .tick {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
  }
  .compare {
    margin-block-start: 0.4em;
  }
`;
