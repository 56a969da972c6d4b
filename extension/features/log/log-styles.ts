import { css } from 'lit';

export const logStyles = css`
  :host {
    display: grid;
    gap: 1.2rem;
    max-inline-size: 72rem;
    margin-inline: auto;
    padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 2rem;
    justify-content: space-between;
    align-items: start;
  }
  h1 {
    font-size: clamp(1.7rem, 5vw, 2.3rem);
  }
  h2 {
    font-size: 1.35rem;
  }
  main {
    display: grid;
    gap: 1.5rem;
    align-items: start;
  }
  main > * {
    min-inline-size: 0;
  }
  @media (min-width: 56rem) {
    main.two {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    main:not(.two) {
      max-inline-size: 46rem;
    }
  }
  [role='status']:empty {
    display: none;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem;
  }
  .filters > * {
    flex: 1 1 9rem;
  }
  .filters > :first-child {
    flex: 4 1 14rem;
  }
  dialog > .notice {
    margin-block-end: 1rem;
  }
  .empty {
    padding: clamp(1.2rem, 4vw, 2.2rem);
  }
  [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: none;
  }
`;
