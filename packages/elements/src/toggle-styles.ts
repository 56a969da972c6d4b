import { css } from 'lit';

/** What outlines and questions share: headings that open something, and what find-in-page opens. */
export const toggleStyles = css`
  [hidden='until-found'] {
    display: block !important;
    content-visibility: hidden;
  }
  .toggle::before {
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid currentColor;
    border-width: 0 0.13em 0.13em 0;
    content: '';
    transform: translateY(-0.14em) rotate(-45deg);
  }
  .toggle:dir(rtl)::before {
    transform: translateY(-0.14em) rotate(135deg);
  }
  .toggle[aria-expanded='true']::before {
    transform: translateY(-0.2em) rotate(45deg);
  }
  @media (prefers-reduced-motion: no-preference) {
    .toggle::before {
      transition: transform 120ms;
    }
  }
  .label {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }
  .term {
    color: var(--_quiet);
    font-weight: 400;
  }
  .code {
    color: var(--_quiet);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .count {
    flex: none;
    color: var(--_quiet);
    font-weight: 400;
  }
`;
