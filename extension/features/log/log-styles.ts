import { css } from 'lit';

export const logStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.4rem;
    border-block-end: 1px solid var(--_line);
  }
  .views a {
    padding-block: 0.6rem;
    border-block-end: 3px solid transparent;
    color: inherit;
    text-decoration: none;
  }
  .views a:hover {
    border-color: var(--_line);
  }
  .views [aria-current] {
    border-color: var(--_accent);
    font-weight: 600;
  }
  main {
    scroll-margin-block: 1rem;
  }
  .settings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5rem;
  }
  /* The questions bring a frame of their own. */
  dialog {
    padding: 0;
    border: 0;
  }
  dialog > .notice {
    margin: 1rem;
  }
  @media (max-width: 30rem) {
    .views {
      gap: 0 1.1rem;
    }
    .views a {
      padding-block: 0.55rem;
    }
  }
  [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: none;
  }
  /* Prints the view alone. */
  @media print {
    header,
    nav,
    section {
      display: none !important;
    }
  }
`;
