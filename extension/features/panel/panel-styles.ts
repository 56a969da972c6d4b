import { css } from 'lit';

export const panelStyles = css`
  :host {
    box-sizing: border-box;
    display: grid;
    grid-template-rows: auto 1fr auto;
    min-block-size: 100dvh;
    max-inline-size: 44rem;
    margin-inline: auto;
    padding: 0.9rem 1rem 0.5rem;
  }
  header {
    margin-block-end: 0.8rem;
  }
  .aim {
    margin-block-start: 0.2rem;
  }
  /* Side by side if the text is small enough, otherwise stacked. */
  header .row {
    align-items: baseline;
  }
  .set-up-done:focus {
    outline: none;
  }
  header h1 {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }
  header .plain {
    padding-inline: 0;
  }
  h1 {
    font-size: 1.02rem;
  }
  h2 {
    font-size: 1.45rem;
  }
  .notice {
    margin-block-end: 0.9rem;
  }
  .welcome {
    padding-block: 1.2rem;
  }
  .strip {
    display: grid;
    gap: 0;
    margin-block-end: 0.8rem;
    padding: 0.35rem 0.8rem;
  }
  .strip h2 {
    font-size: 1.05rem;
  }
  .between {
    justify-content: space-between;
  }
  .done:focus {
    outline: none;
  }
  .done span {
    color: var(--_accent);
  }
  quick-entry {
    display: block;
    margin-block-start: 1.6rem;
  }
  .next {
    margin-block: 1.4rem 0.4rem;
  }
  footer {
    margin-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.4rem;
    font-size: 0.94em;
  }
  .foot {
    justify-content: space-between;
  }
  [aria-pressed='true'] {
    font-weight: 700;
    text-decoration: none;
  }
`;
