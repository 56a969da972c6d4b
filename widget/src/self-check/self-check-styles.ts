import { css } from 'lit';

export const selfCheckStyles = css`
  .frame h3 {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .frame h3:focus {
    outline: 0;
  }
  .title {
    font-size: 1.6em;
    font-weight: 650;
    line-height: 1.2;
  }
  .frame .intro {
    max-inline-size: 68ch;
    margin-block-start: 0.6em;
  }
  .main {
    margin-block-start: calc(1.25 * var(--_space));
  }
  .start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    justify-items: start;
  }
  .start .group {
    margin-block-start: 0.8em;
    color: var(--_quiet);
    font-weight: 550;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em 1.25em;
    align-items: center;
    inline-size: 100%;
    max-inline-size: 56em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .card button {
    border-color: var(--_accent);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
  }
  @container (min-inline-size: 40em) {
    .card {
      grid-template-columns: 16em minmax(0, 1fr);
    }
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
  }
  .frame :is(.buttons, .card) button {
    min-block-size: max(2.75em, 44px);
  }
  .foot {
    margin-block-start: 0.5em;
    padding-inline: 0.35em;
  }
  .progress {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.3em 1em;
    align-items: center;
    margin-block-end: 0.5em;
    font-weight: 550;
    font-variant-numeric: tabular-nums;
  }
  progress {
    inline-size: 100%;
    block-size: 0.6em;
    accent-color: var(--_accent);
  }
  .yours {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    margin-block-start: calc(1.5 * var(--_space));
    padding: 0.9em 1.1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
  }
  .yours p {
    max-inline-size: 75ch;
  }
  .notice:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    margin-block-start: var(--_space);
    padding: 0.6em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .notice p {
    flex: 1 1 16em;
  }
  @media print {
    .yours,
    .notice,
    .foot,
    .progress {
      display: none !important;
    }
  }
`;
