import { css } from 'lit';

// Beside `outlineStyles`, for what is not there at first: each comes with the code that makes it.

/** What a search marks; its text is black or white as in `tokens`. */
export const markStyles = css`
  mark {
    --_mark: var(--imh-mark, light-dark(#f7e2a8, #6b5518));
    border-radius: 0.15em;
    background: var(--_mark);
    color: light-dark(#221c0a, #fff8e5);
    box-decoration-break: clone;
  }
  @supports (color: color(from red xyz x y z)) {
    mark {
      color: color(
        from var(--_mark) xyz clamp(0, (0.18 - y) * 1e5, 0.9505) clamp(0, (0.18 - y) * 1e5, 1)
          clamp(0, (0.18 - y) * 1e5, 1.089) / 1
      );
    }
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
