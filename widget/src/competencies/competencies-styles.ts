import { css } from 'lit';

export const competenciesStyles = css`
  .about {
    margin-block-end: calc(1.5 * var(--_space));
  }
  .title {
    font-size: 1.6em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .frame .version {
    margin-block-start: 0.35em;
  }
  .frame .description {
    max-inline-size: 68ch;
    margin-block-start: 0.9em;
    white-space: pre-line;
  }

  .frame .hint {
    min-block-size: 1.6em;
    margin-block-start: 0.35em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    min-block-size: calc(3.25em * var(--_density));
    margin-block-start: 0.25em;
  }
  .bar .sentence {
    flex: 1 1 14em;
    padding-block: 0.3em;
    font-weight: 550;
  }
  .bar button {
    min-block-size: max(max(2.75em, 44px) * var(--_density), 24px);
    margin-inline-start: -0.3em;
    font-size: 0.9375em;
  }

  .categories {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .categories :is(h2, h3) {
    margin-block-end: 0.4em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .categories ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    max-inline-size: 68ch;
    padding-inline-start: 1.2em;
  }

  /* The whole starter set is eighteen sheets of A4, and was forty-seven in the size of a screen. */
  @media print {
    .frame {
      font-size: 9.5pt;
      line-height: 1.4;
    }
    .tools .fields,
    .tools button {
      display: none;
    }
    .outline > .rows {
      columns: 24em 2;
      column-gap: 2.5em;
    }
    .outline .leaf {
      padding: 0.35em 0;
    }
    .outline .practice,
    .outline .practice[hidden] {
      margin-block: 0;
      padding-block: 0.2em;
      background: none;
    }
    .head .toggle {
      min-block-size: 0;
    }
  }
`;
