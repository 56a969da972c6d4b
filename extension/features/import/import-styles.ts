import { css } from 'lit';

export const importStyles = css`
  h2:focus {
    outline: none;
  }
  .drop {
    border-style: dashed;
  }
  :host([dragging]) .drop {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 9%, var(--imh-card));
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.4rem;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
    color: var(--_quiet);
  }
  .steps li {
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step) '. ';
  }
  .steps [aria-current] {
    color: inherit;
    font-weight: 600;
    border-block-end: 3px solid var(--_accent);
  }
  .container {
    container-type: inline-size;
  }
  .values span {
    display: block;
  }
  .values {
    max-inline-size: 24rem;
    color: var(--_quiet);
    overflow-wrap: anywhere;
  }
  .becomes {
    min-inline-size: 12rem;
  }
  @container (inline-size <= 40em) {
    .stacks td.values,
    .stacks td.becomes {
      flex: 1 1 100%;
    }
  }
  .preview dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
    gap: 0.4rem 1.2rem;
    margin: 0.5rem 0 0;
  }
  dt {
    color: var(--_quiet);
    font-size: 0.85em;
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  fieldset {
    margin: 0;
    min-inline-size: 0;
  }
  legend {
    padding-inline: 0.3rem;
    font-weight: 600;
  }
  .choice {
    display: flex;
    gap: 0.6rem;
    align-items: start;
  }
  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.15rem 0 0;
    accent-color: var(--_accent);
  }
  .examples thead th {
    position: static;
    background: none;
    color: var(--_quiet);
  }
  .examples table {
    margin-block: 0;
  }
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    gap: 0.9rem 1.4rem;
  }
  .sum {
    font-size: 1.25rem;
    font-weight: 600;
  }
  .problems,
  .unused {
    display: grid;
    gap: 0.4rem;
    margin: 0;
    padding-inline-start: 1.2rem;
    overflow-wrap: anywhere;
  }
  .unused {
    padding: 0;
    list-style: none;
  }
  .unused label,
  label.row {
    display: flex;
    flex-wrap: nowrap;
    gap: 0.6rem;
    align-items: start;
  }
  .left-out > :not(:nth-child(2)) {
    color: var(--_quiet);
  }
  .left-out th span {
    text-decoration: line-through;
  }
  .check p + p {
    margin-block-start: 0.3rem;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .actions {
    z-index: 2;
    padding-block: 0.8rem;
    border-block-start: 1px solid var(--_line);
    background: var(--imh-page);
  }
  @media (min-height: 30rem) and (min-width: 40rem) {
    .actions {
      position: sticky;
      inset-block-end: 0;
    }
  }
  /* Not fainter: quiet words would have too little contrast. */
  [aria-busy='true'] {
    cursor: progress;
  }
`;
