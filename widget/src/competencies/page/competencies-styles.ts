import { css } from 'lit';

export const competenciesStyles = css`
  .description {
    max-inline-size: 70ch;
    margin-block-start: 0.9em;
    white-space: pre-line;
  }
  .hint {
    min-block-size: 1.6em;
    margin-block-start: 0.35em;
  }

  /* The whole starter set is eighteen sheets of A4, and was forty-seven in the size of a screen. */
  @media print {
    .frame {
      font-size: 9.5pt;
      line-height: 1.4;
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
