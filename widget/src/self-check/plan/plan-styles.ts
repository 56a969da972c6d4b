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
  .result .warn {
    color: inherit;
    font-weight: 600;
  }
`;
