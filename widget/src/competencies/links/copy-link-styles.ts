import { css } from 'lit';

export const copyLinkStyles = css`
  .by-hand {
    flex: 1 1 100%;
    font-size: 0.9375em;
  }
`;
