import { css } from 'lit';

export const finderStyles = css`
  imh-category-finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    max-inline-size: 70ch;
    padding-block: 0.4em var(--_space);
  }
  .question {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .question legend {
    padding: 0;
    font-weight: 600;
  }
  .question label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: var(--_target);
    padding-block: 0.2em;
    cursor: pointer;
  }
  .question input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
  }
  .closest {
    font-size: 1.125em;
    font-weight: 650;
  }
  imh-category-finder [role='status'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
    padding: calc(0.9em * var(--_density)) 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
