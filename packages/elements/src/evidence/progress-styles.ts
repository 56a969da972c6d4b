import { css } from 'lit';

/** `progressView()`. */
export const progressStyles = css`
  .progress h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1em * var(--_density));
    max-inline-size: 70ch;
    margin-block: 0.6em;
    padding: 0;
    list-style: none;
  }
  .amount {
    block-size: 0.6em;
    max-inline-size: 24em;
    margin-block: 0.3em;
    border: 1px solid var(--_control-line);
    border-radius: 0.3em;
    overflow: hidden;
  }
  .amount div {
    inline-size: calc(100% * var(--part));
    block-size: 100%;
    background: repeating-linear-gradient(
      -45deg,
      var(--_accent) 0 0.35em,
      color-mix(in srgb, var(--_accent) 60%, transparent) 0.35em 0.7em
    );
    forced-color-adjust: none;
  }
  .progress summary {
    min-block-size: max(2em * var(--_density), 24px);
    padding-block: calc(0.25em * var(--_density));
    cursor: pointer;
  }
  .progress details ul {
    padding-inline-start: 1.2em;
  }
  @media print {
    .amount div {
      print-color-adjust: exact;
    }
  }
`;
