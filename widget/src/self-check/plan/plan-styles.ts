import { css } from 'lit';

/** Beside the styles of the result. */
export const planStyles = css`
  .plan {
    margin: 0;
    padding: 0;
  }
  .plan > li {
    align-items: start;
  }
  .plan > li > .fields {
    flex: 1 1 22em;
  }
  .plan .of {
    flex: 1 1 14em;
    font-weight: 600;
  }
  .earlier-plan {
    margin-block-end: 1em;
  }
  .earlier-plan h5 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  .earlier-plan ul {
    margin: 0;
    padding: 0;
  }
  .earlier-plan li > p {
    flex: 1 1 100%;
    margin: 0;
  }
  .earlier-plan .when {
    margin-inline-start: 0.4em;
    color: var(--_quiet);
  }
  .result .warn {
    color: inherit;
    font-weight: 600;
  }
`;
