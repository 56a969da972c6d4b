import { css } from 'lit';

export const competencyFieldStyles = css`
  :host {
    display: block;
  }
  section {
    margin-block-start: 0.7rem;
    padding: 0.7rem 0.8rem 0.8rem;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  section .label {
    margin: 0;
  }
  section .hint {
    margin-block: 0.15em 0.5em;
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .suggestion {
    display: flex;
    gap: 0.6em;
    align-items: center;
    inline-size: 100%;
    padding: 0.45em 0.8em;
    text-align: start;
    font-weight: inherit;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .plus {
    flex: none;
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1;
  }
  .reason {
    margin-block-start: 0.2em;
    padding-inline-start: 0.8em;
    color: var(--_quiet);
    font-size: 0.88em;
    overflow-wrap: anywhere;
  }
  .small {
    margin-block-start: 0.5rem;
    font-size: 0.92em;
  }
`;
