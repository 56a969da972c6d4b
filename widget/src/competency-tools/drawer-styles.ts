import { css } from 'lit';

export const drawerStyles = css`
  .drawer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
    max-inline-size: 40em;
    margin-block: 0.25em var(--_space);
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .drawer-title {
    font-weight: 600;
  }
  .drawer .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .drawer ul {
    display: grid;
    gap: 0.4em;
    list-style: none;
  }
  .drawer ul button {
    text-align: start;
  }
  @media print {
    .drawer {
      display: none;
    }
  }
`;
