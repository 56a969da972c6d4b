import { css } from 'lit';

export const rowExtrasStyles = css`
  .outline .related {
    margin-block-start: 0.3em;
    color: var(--_quiet);
    font-size: 0.9375em;
  }
  .heading > .body > .related {
    padding-inline: 0.35em;
    padding-block-end: 0.6em;
  }
  .related :is(a, bdi) {
    overflow-wrap: anywhere;
  }
  .related a {
    display: inline-block;
    padding-block: 0.15em;
  }
  .outline .words em {
    font-style: italic;
  }
  .outline .words strong {
    font-weight: 700;
  }
  .words > p + *,
  .words > .marked + * {
    margin-block-start: 0.5em;
  }
  .outline ul.marked {
    padding-inline-start: 1.3em;
    list-style: disc;
  }
  .outline ol.marked {
    margin: 0;
    padding-inline-start: 1.6em;
  }
`;
