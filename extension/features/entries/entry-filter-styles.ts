import { css } from 'lit';

export const entryFilterStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7rem;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 0.8rem;
    align-items: end;
  }
  .search {
    flex: 1 1 14rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 0.8rem;
    margin-block-end: 0.8rem;
  }
  .conflict {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2em;
  }
  .conflict input {
    inline-size: 1.2rem;
    block-size: 1.2rem;
    accent-color: var(--_accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .chips button:not(.plain) {
    min-block-size: 2.2em;
    padding: 0.1em 0.8em;
    border-color: transparent;
    border-radius: 2rem;
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
    overflow-wrap: anywhere;
  }
`;
