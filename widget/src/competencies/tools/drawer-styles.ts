import { css } from 'lit';

export const drawerStyles = css`
  .drawer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.6em * var(--_density));
    justify-items: start;
    max-inline-size: 40em;
    margin-block: 0.25em var(--_space);
    padding: calc(0.9em * var(--_density)) 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .drawer-title {
    font-weight: 600;
  }
  .drawer :is(.choices, ul) {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.6em * var(--_density));
    list-style: none;
  }
  .drawer ul {
    flex-direction: column;
    align-items: start;
  }
  @media print {
    .drawer {
      display: none;
    }
  }
`;
