import { css } from 'lit';

/** A notice stays in view while the person is further down, where the buttons for their answers are. */
export const noticeStyles = css`
  .frame .notice:not(:empty) {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    border-block: 1px solid var(--_line);
    border-inline-end: 1px solid var(--_line);
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
  }
`;
