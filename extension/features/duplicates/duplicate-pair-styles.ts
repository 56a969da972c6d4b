import { css } from 'lit';

export const duplicatePairStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    container-type: inline-size;
  }
  .heads,
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5rem 0.8rem;
  }
  .heads {
    padding-block-end: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .absent {
    color: var(--_quiet);
  }
  /* The heading of the column is read with every value, and shown with it where the columns are stacked. */
  .from {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .name {
    padding: 0;
    margin-block-end: 0.3rem;
    color: var(--_quiet);
    font-size: 0.92em;
  }
  .side {
    display: flex;
    gap: 0.6rem;
    align-items: baseline;
    min-inline-size: 0;
    padding: 0.5rem 0.7rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  p.side {
    border-color: transparent;
    padding-inline: 0;
    padding-block: 0;
  }
  label.side {
    cursor: pointer;
    border-color: var(--_control-line);
  }
  .side:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  input[type='radio'] {
    flex: none;
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
    transform: translateY(0.15rem);
  }
  .value {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(7rem, max-content) minmax(0, 1fr);
    gap: 0.35rem 1rem;
    margin: 0.4rem 0 0;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  @container (max-width: 28rem) {
    .wide-only {
      display: none;
    }
    .heads,
    .sides,
    dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .from {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
      color: var(--_quiet);
    }
    dd {
      margin-block-end: 0.5rem;
    }
  }
`;
