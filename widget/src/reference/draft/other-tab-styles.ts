import { css } from 'lit';

/** Loaded with the notice of other-tab-notice.ts. The background covers what scrolls below the notice. */
export const otherTabStyles = css`
  .frame .notice.other-tab {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    max-inline-size: 46em;
    border-block: 1px solid var(--_line);
    border-inline-end: 1px solid var(--_line);
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
  }
`;
