import { css } from 'lit';

/** Questions to the applicant. */
export const questionsStyles = css`
  imh-evidence-questions {
    display: block;
    inline-size: 100%;
  }
  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    justify-items: start;
    max-inline-size: 75ch;
  }
  .questions > * {
    inline-size: 100%;
  }
  .questions > button {
    inline-size: auto;
  }
  .asked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .asked li {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
  }
  .questions textarea {
    field-sizing: content;
    max-block-size: 20em;
    line-height: 1.45;
  }
  .questions textarea:disabled {
    opacity: 0.55;
  }
  .asked input {
    inline-size: 1.3em;
    block-size: 1.3em;
    min-inline-size: 24px;
    min-block-size: 24px;
    flex: none;
    margin: 0;
  }
`;
