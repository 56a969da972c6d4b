import { css } from 'lit';

/** Fields to choose from, and the bar below them with what was found. Not in the self-check, which begins without any. */
export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em var(--_space);
    align-items: start;
  }
  .fields label {
    display: block;
    margin-block-end: 0.25em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  /* The native arrow sits on the border. */
  @media (forced-colors: none) {
    select {
      appearance: none;
      padding-inline-end: 2.2em;
      background-image: conic-gradient(from -45deg at bottom, currentColor 25%, transparent 0);
      background-position: right 0.85em center;
      background-size: 0.7em 0.35em;
      background-repeat: no-repeat;
      text-overflow: ellipsis;
    }
    select:dir(rtl) {
      background-position-x: 0.85em;
    }
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
    min-block-size: calc(3.25em * var(--_density));
    margin-block-start: 0.25em;
  }
  .bar button {
    min-block-size: var(--_target);
    font-size: 0.9375em;
  }
  .sentence {
    flex: 1 1 min(10em, 100%);
    overflow-wrap: anywhere;
    padding-block: 0.3em;
    font-weight: 600;
  }
  @media print {
    .tools :is(.fields, button) {
      display: none;
    }
  }
`;
