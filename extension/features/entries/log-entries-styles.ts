import { css } from 'lit';

export const logEntriesStyles = css`
  /* Those without content take no place, and no gap. */
  draft-list,
  duplicates-notice,
  worklist-notice {
    display: contents;
  }
  .totals {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 2.2rem;
    margin: 0 0 0.2rem;
  }
  .totals dt {
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .totals dd {
    margin: 0;
    font-family: ui-serif, 'Iowan Old Style', Palatino, Georgia, 'Noto Serif', serif;
    font-size: 1.5rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 3rem;
    align-items: end;
    justify-content: space-between;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.4rem;
  }
  .sort {
    gap: 0.5rem 1.2rem;
    margin-block-end: 0.4rem;
    font-size: 0.92em;
  }
  .list {
    container-type: inline-size;
  }
  /* Wide enough for the table, whose headings sort it. */
  @container (inline-size >= 46rem) {
    .sort .by {
      display: none !important;
    }
    .sort {
      justify-content: end;
    }
  }
  .sort .pair {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
  }
  .sort select {
    inline-size: auto;
  }
  .sort .check {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
  }
  .sort input {
    inline-size: 1.2rem;
    block-size: 1.2rem;
    accent-color: var(--_accent);
  }
  .empty {
    padding: clamp(1.2rem, 4vw, 2.2rem);
  }
`;
