import { css } from 'lit';

// Beside `outlineStyles`, for what is not there at first: each comes with the code that makes it.

/** What a search marks. */
export const markStyles = css`
  mark {
    border-radius: 0.15em;
    background: var(--_mark);
    color: var(--_on-mark);
    box-decoration-break: clone;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;

/** The row that `reveal()` went to. */
export const currentStyles = css`
  .current {
    background: var(--_surface);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .current:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  @media (forced-colors: active) {
    .current {
      outline: 2px solid Highlight;
    }
  }
`;
