import { css } from 'lit';

export const logEntriesStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2rem;
    align-items: start;
  }
  h2 {
    font-size: 1.35rem;
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
  dialog {
    padding-block-end: 0;
  }
  dialog > .notice {
    margin-block-end: 1rem;
  }
  .empty {
    padding: clamp(1.2rem, 4vw, 2.2rem);
  }
`;
