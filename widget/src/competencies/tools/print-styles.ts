import { css } from 'lit';

/** Hides in print what is collapsed on the screen. */
export const printStyles = css`
  @media print {
    .outline.as-open .body[hidden],
    .as-open .actions [aria-expanded='false'] {
      display: none !important;
    }
  }
`;
