import { css } from 'lit';

export const handOverStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4rem;
  }
  fieldset {
    padding-block-end: 1.2rem;
    border-block-end: 1px solid var(--_line);
  }
  legend {
    font-family: var(--_heading-font);
    font-size: 1.1rem;
  }
  .hint {
    margin-block: 0 0.5rem;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 0 1.5rem;
  }
  .columns:has(.field) {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 0.8rem 1.5rem;
  }
  fieldset > .field {
    margin-block-start: 0.6rem;
  }
  input:is([type='text'], [type='date']),
  select {
    inline-size: 100%;
    max-inline-size: 26rem;
  }
  progress {
    flex: 1 1 8rem;
  }
  div[role='status']:not(:has(> *)) {
    position: absolute;
  }
`;
