import { css } from 'lit';

export const setUpStyles = css`
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.6rem;
    font-family: ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', serif;
    font-size: 1.3rem;
    font-weight: 600;
  }
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.35rem;
    border: 0;
    border-radius: 1rem;
    overflow: hidden;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .choice input {
    accent-color: var(--_accent);
  }
  .own {
    padding-inline-start: min(1.85rem, 6vw);
  }
  input[type='file'] {
    inline-size: 100%;
  }
  .end {
    justify-content: flex-end;
  }
`;
