import { css } from 'lit';

export const contentStyles = css`
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  details.box {
    display: block;
  }
  details.box[open] > summary {
    margin-block-end: 0.75em;
  }
  details.box > * + * {
    margin-block-start: 0.75em;
  }
  .check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 24px;
  }
  .losses {
    display: grid;
    gap: 0.6em;
    padding-inline-start: 1.2em;
  }
  progress {
    inline-size: min(100%, 16em);
    accent-color: var(--_accent);
  }
  .beside,
  .editing,
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    align-content: start;
  }
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-content: start;
  }
  @media (min-width: 66rem) {
    .beside {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
    }
    /* The table scrolls with the page, and the preview stays beside it. */
    .preview {
      position: sticky;
      inset-block-start: 0.5rem;
      max-block-size: calc(100vh - 1rem);
      overflow: auto;
    }
    .start {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
  }
`;
