import { css } from 'lit';

/** Beside `controls`: buttons that cannot be used now. Only a reviewer's page and the extension have them. */
export const disabledStyles = css`
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
`;
