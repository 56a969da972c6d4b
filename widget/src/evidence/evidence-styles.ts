import { css } from 'lit';

export const evidenceStyles = css`
  .title {
    font-size: 1.6em;
    font-weight: 650;
    line-height: 1.2;
  }
  /* Text in another direction is aligned with the rest. */
  .frame [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .informal {
    margin-block-start: 0.35em;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .drop {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    justify-items: center;
    margin-block: var(--_space);
    padding: calc(3em * var(--_density)) 1.25em;
    border: 2px dashed var(--_control-line);
    border-radius: calc(2 * var(--_radius));
    background: var(--_surface);
    text-align: center;
  }
  .drop[hidden] {
    display: none;
  }
  .drop p {
    max-inline-size: 56ch;
  }
  .drop .drop-here {
    font-size: 1.3em;
    font-weight: 600;
  }
  .drop > button {
    min-block-size: max(max(2.75em, 44px) * var(--_density), 24px);
    margin-block: 0.4em;
  }
  .drop.small {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    padding: calc(0.6em * var(--_density)) 0.9em;
    border-width: 1px;
    text-align: start;
  }
  .drop.small > button {
    margin: 0;
  }
  .drop.small .nothing-sent {
    flex: 1 1 18em;
    max-inline-size: none;
  }
  .drop.over {
    border-color: var(--_accent);
    border-style: solid;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .reading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-items: center;
    justify-content: center;
  }
  .failure ul {
    padding-inline-start: 1.2em;
    overflow-wrap: anywhere;
  }
  .main {
    margin-block-start: var(--_space);
  }
  /* In view wherever the person is in a long list. */
  .main > [role='alert'] {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 2;
    padding: 0.6em 1em;
    border: 1px solid var(--_line);
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
  }
  @media print {
    .frame :is(.drop, .no-print) {
      display: none;
    }
  }
`;
