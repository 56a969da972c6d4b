import { css } from 'lit';

export const entryListStyles = css`
  ul {
    display: grid;
    gap: 0.7rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2 {
    font-size: 1.08rem;
  }
  .title {
    inline-size: 100%;
    min-block-size: 0;
    padding: 0.15rem 0;
    border: 0;
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .title:hover {
    background: none !important;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin-block-start: 0.5rem;
  }
  .tags li {
    padding: 0.1rem 0.7rem;
    border-radius: 1rem;
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
    font-size: 0.9em;
  }
  .untagged {
    margin-block-start: 0.3rem;
    font-style: italic;
  }
  .details {
    margin-block-start: 0.9rem;
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--_line);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(7rem, max-content) 1fr;
    gap: 0.35rem 1rem;
    margin: 0;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .note {
    white-space: pre-line;
  }
  @media (max-width: 30rem) {
    dl {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.6rem;
    }
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.8rem;
    border-inline-start: 3px solid var(--_line);
  }
  .notice {
    margin-block-start: 0.6rem;
  }
  .version {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    padding: 0.8rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
`;
