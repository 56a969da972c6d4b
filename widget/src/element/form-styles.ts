import { css } from 'lit';

/** Where a person answers: in the self-check and in the reference form. */
export const formStyles = css`
  .buttons,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  :is(.buttons, .actions) button {
    min-block-size: var(--_target);
  }
  .yours,
  .before {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.6em * var(--_density));
    padding: calc(0.9em * var(--_density)) 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .progress {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
