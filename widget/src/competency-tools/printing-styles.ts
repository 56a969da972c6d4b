import { css } from 'lit';

/** Paper without what is closed on the screen. */
export const printingStyles = css`
  @media print {
    .outline.as-open .body[hidden],
    .as-open .actions [aria-expanded='false'] {
      display: none !important;
    }
  }
`;
