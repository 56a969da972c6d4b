import { css } from 'lit';

/** What a person's page and the team's have in common. */
export const pageStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-end: calc(0.75em * var(--_density));
  }
  .person-name {
    font-size: 1.5em;
    line-height: 1.2;
  }
  section {
    margin-block-start: calc(1.75 * var(--_space));
  }
  h3.section {
    margin-block-end: 0.5em;
    font-size: 1.15em;
    font-weight: 650;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }
  .mark-line.mark-line {
    max-inline-size: 70ch;
    margin-block: 0.4em;
    padding-inline-start: 0.7em;
    border-inline-start: 4px solid var(--_warm);
  }
  @media print {
    .person-name,
    h3,
    h4,
    caption {
      break-after: avoid;
    }
  }
`;
