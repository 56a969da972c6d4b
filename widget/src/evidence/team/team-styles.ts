import { css } from 'lit';

/** The team's page; after `tableStyles` and `pageStyles`. */
export const teamStyles = css`
  imh-evidence-team {
    display: block;
  }
  .team h4 {
    margin-block-end: 0.5em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.2em;
    margin-block: 0.6em;
    list-style: none;
  }
  .legend li {
    display: flex;
    gap: 0.45em;
    align-items: center;
  }
  .key {
    flex: none;
    inline-size: 1.6em;
    block-size: 1.1em;
    border: 1px solid var(--_control-line);
    forced-color-adjust: none;
  }
  .bars {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.8em * var(--_density));
    max-inline-size: 56em;
    list-style: none;
    margin-block-end: var(--_space);
  }
  .stack {
    display: flex;
    gap: 2px;
    block-size: max(2.2em * var(--_density), 24px);
    margin-block-start: 0.2em;
  }
  .stack > span {
    display: grid;
    flex: var(--share) 1 0;
    place-items: center;
    min-inline-size: 1.9em;
    border: 1px solid var(--_control-line);
    forced-color-adjust: none;
  }
  .stack > span > span {
    min-inline-size: 1.5em;
    padding-inline: 0.3em;
    border-radius: 0.3em;
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
    font-size: 0.9375em;
    font-weight: 600;
    text-align: center;
  }
  .p0 {
    background: transparent;
  }
  .p1 {
    background: radial-gradient(circle, var(--_accent) 22%, transparent 24%) 0 0 / 0.5em 0.5em;
  }
  .p2 {
    background: repeating-linear-gradient(45deg, var(--_accent) 0 0.14em, transparent 0.14em 0.45em);
  }
  .p3 {
    background: var(--_accent);
  }
  .p4 {
    background: repeating-linear-gradient(90deg, var(--_warm) 0 0.2em, transparent 0.2em 0.5em);
  }
  .unshown {
    border-style: dashed;
    background: repeating-linear-gradient(-45deg, var(--_line) 0 0.1em, transparent 0.1em 0.6em);
  }
  .p5 {
    background: repeating-linear-gradient(0deg, var(--_warm) 0 0.2em, transparent 0.2em 0.4em);
  }
  .team .domain th {
    font-weight: 650;
  }
  .team tbody tr:not(.domain) th {
    padding-inline-start: 1.4em;
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    max-inline-size: 62ch;
    margin-block: calc(1.25 * var(--_space));
    padding-inline-start: 1.6em;
  }
  .steps::marker,
  .steps li::marker {
    color: var(--_accent);
    font-weight: 650;
  }
  .team > .fields {
    max-inline-size: 40em;
    margin-block: var(--_space);
  }
  .team .hint {
    margin-block-start: 0.3em;
  }
  .team fieldset.options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    max-inline-size: 64ch;
    margin: var(--_space) 0;
    padding: calc(0.7em * var(--_density)) 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .team .options legend {
    padding-inline: 0.3em;
    font-weight: 600;
  }
  .team .options label {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: max(2em * var(--_density), 24px);
  }
  .team .options input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .team .options p {
    padding-inline-start: 1.85em;
  }
  .team .facts {
    font-size: 1.125em;
    font-weight: 600;
  }
  .team section > p.quiet {
    max-inline-size: 70ch;
    margin-block-end: 0.6em;
  }
  .team .only-print {
    display: none;
  }
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 calc(2 * var(--_space));
  }
  .findings,
  .team .next :is(ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .findings > li,
  .team .next li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    align-items: center;
    padding-block: calc(0.6em * var(--_density));
    border-block-end: 1px solid var(--_line);
  }
  .team .next .plan > li {
    align-items: start;
  }
  .findings > li > div,
  .team .next li > div:first-child {
    flex: 1 1 14em;
  }
  .team .next > div > button {
    margin-block-start: 0.6em;
  }
  .team .next h4 {
    margin-block: 1.4em 0.4em;
  }
  .team details {
    margin-block: 0.5em;
  }
  .team summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  .team table th:first-child {
    inline-size: 34%;
  }
  .team td.why {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .gaps {
    columns: 18em auto;
    padding-inline-start: 1.2em;
  }
  @media print {
    .team .only-print {
      display: block;
    }
    .team .plan button,
    .team .next > div > button {
      display: none;
    }
    .numbers summary {
      display: none;
    }
    .findings li,
    .team .next li {
      break-inside: avoid;
    }
    .stack > span,
    .key {
      print-color-adjust: exact;
    }
    .bars li {
      break-inside: avoid;
    }
  }
`;
