import { css } from 'lit';

export const pageExtrasStyles = css`
  .introduction {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    max-inline-size: 70ch;
    margin-block-end: calc(1.25 * var(--_space));
  }
  .introduction ul,
  .introduction ol {
    padding-inline-start: 1.4em;
  }
  .categories {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .categories :is(h2, h3) {
    margin-block-end: 0.4em;
  }
  .categories ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.6em * var(--_density));
    max-inline-size: 70ch;
    padding-inline-start: 1.2em;
  }
`;
