import { css } from 'lit';

/** Styles of radio buttons and checkboxes with a line below their label, in groups with a legend. */
export const choices = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.4rem;
    font-weight: 600;
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.2rem 0.7rem;
    align-items: baseline;
    padding: 0.35rem 0;
  }
  .choice input {
    inline-size: 1.15rem;
    block-size: 1.15rem;
    margin: 0;
    transform: translateY(0.15rem);
  }
  .choice label {
    display: block;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .choice .hint {
    margin-block-start: 0;
  }
  /* The fields of the option above. */
  .own {
    padding: 0.2rem 0 0.6rem min(1.85rem, 6vw);
  }
`;
