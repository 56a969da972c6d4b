import { css } from 'lit';

export const worklistStyles = css`
  h2:focus {
    outline: none;
  }
  duplicates-notice {
    display: contents;
  }
  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    container-type: inline-size;
    scroll-margin-block: 1rem;
  }
  .bar {
    justify-content: space-between;
  }
  .type-for-all {
    gap: 0.3rem 0.8rem;
  }
  .type-for-all select {
    inline-size: min(18rem, 100%);
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4rem;
    align-items: start;
  }
  @container (min-width: 52rem) {
    .sides {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .paper {
      position: sticky;
      inset-block-start: 1rem;
      max-block-size: calc(100dvh - 2rem);
      overflow: auto;
    }
  }
  .name,
  .address {
    overflow-wrap: anywhere;
  }
  dl {
    margin: 0;
  }
  dl > div {
    padding-block: 0.35rem;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  dd .quiet {
    display: block;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
  .notice > p + .row {
    margin-block-start: 0.5rem;
  }
  [aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 700;
  }
`;
