import { css } from 'lit';

export const appStyles = css`
  .app {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: clamp(0.9rem, 3vw, 2rem);
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.75rem 1.5rem;
    align-items: start;
  }
  .title {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .language select {
    inline-size: auto;
  }
  nav {
    grid-column: 1 / -1;
    border-block-end: 1px solid var(--_line);
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    list-style: none;
    counter-reset: step;
  }
  nav li {
    counter-increment: step;
  }
  nav a {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    border-block-end: 3px solid transparent;
    text-decoration: none;
  }
  nav a::before {
    margin-inline-end: 0.5em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    content: counter(step);
  }
  nav a:hover {
    text-decoration: underline;
  }
  nav a[aria-current] {
    border-block-end-color: var(--_accent);
    font-weight: 650;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
  }
  .tools button {
    max-inline-size: 20em;
    overflow: hidden;
    font-size: 0.9375em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  main:focus-visible {
    outline: 0;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    justify-content: space-between;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .way {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.45em 1.1em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .way.primary {
    margin-inline-start: auto;
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
`;
