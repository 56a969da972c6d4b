import { css } from 'lit';

/** Beside `controls`: the button for the main action. An outline has none. */
export const actionStyles = css`
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  button.primary:hover:not(:disabled) {
    background: color-mix(in srgb, var(--_accent) 88%, currentColor);
  }
`;
