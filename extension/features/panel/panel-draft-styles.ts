import { css } from 'lit';

export const panelDraftStyles = css`
  :host {
    display: block;
  }
  .page {
    margin-block-end: 0.2rem;
    overflow-wrap: anywhere;
  }
  .status {
    margin-block-end: 0.9rem;
  }
  .notice {
    margin-block: 0 0.9rem;
  }
  .aside {
    margin-block: 0.5rem 0.7rem;
    font-size: 0.94em;
  }
  /* A question takes the whole width, above the button that asked it. */
  [slot='beside-save'].notice {
    flex: 1 0 100%;
    order: -1;
    margin: 0;
  }
  .quotes-report {
    display: grid;
    gap: 0.6rem;
  }
  blockquote {
    margin: 0.2rem 0 0;
    padding-inline-start: 0.8rem;
    border-inline-start: 3px solid var(--_line);
    overflow-wrap: anywhere;
  }
`;
