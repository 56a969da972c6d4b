import { css } from 'lit';

/** Only where there is something to say; see failure-view.ts. */
export const failureStyles = css`
  .failure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    justify-items: start;
    max-inline-size: 70ch;
    margin-block: 0.5em var(--_space);
  }
  .failure bdi {
    overflow-wrap: anywhere;
  }
  .failure button {
    margin-block-start: 0.4em;
  }
`;
