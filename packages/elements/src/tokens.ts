import { css } from 'lit';

/**
 * The look that the widget and the extension share. Public properties start with `--imh-`; the `--_` ones are what
 * the parts read. Text and lines come from the host's own colour, so that an element is readable on any page;
 * `light-dark()` follows the host's `color-scheme`. Text on a colour that a page chooses is black or white, whichever
 * WCAG 2.2's relative luminance (the y of XYZ) makes at least 4.5 : 1.
 */
export const tokens = css`
  :host {
    --_accent: var(--imh-accent, light-dark(#2c6a5e, #8ccbbb));
    --_on-accent: var(--imh-on-accent, light-dark(#ffffff, #10211d));
    --_warm: var(--imh-warm, light-dark(#9c4a2f, #f0b59d));
    --_surface: var(--imh-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_line: var(--imh-line, color-mix(in srgb, currentColor 22%, transparent));
    --_control-line: var(--imh-control-line, color-mix(in srgb, currentColor 62%, transparent));
    --_quiet: var(--imh-quiet, color-mix(in srgb, currentColor 78%, transparent));
    --_radius: var(--imh-radius, 0.5em);
    --_space: var(--imh-space, calc(1em * var(--_density)));
    --_focus: var(--imh-focus, color-mix(in oklab, currentColor 45%, light-dark(#1a5fb4, #9cc7ff)));
    --_density: var(--imh-density, 1);
    --_target: max(max(2.75em, 44px) * var(--_density), 24px);
  }
  @supports (color: color(from red xyz x y z)) {
    :host {
      --_on-accent: var(
        --imh-on-accent,
        color(
          from var(--_accent) xyz clamp(0, (0.18 - y) * 1e5, 0.9505) clamp(0, (0.18 - y) * 1e5, 1)
            clamp(0, (0.18 - y) * 1e5, 1.089) / 1
        )
      );
    }
  }
`;

/** Controls that look the same everywhere. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden]:not([hidden='until-found']) {
    display: none !important;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  input:not([type='radio'], [type='checkbox'], [type='file']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: calc(0.45em * var(--_density)) 0.7em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--imh-field, light-dark(#ffffff, #1b1e1d));
    color: var(--imh-field-text, light-dark(#2b2a27, #ece8e1));
  }
  button {
    min-block-size: var(--_target);
    padding: calc(0.45em * var(--_density)) 1.1em;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: transparent;
    text-align: inherit;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  /* Its text begins and ends where other text does. */
  button.plain {
    min-inline-size: 24px;
    min-block-size: max(2em * var(--_density), 24px);
    padding: calc(0.2em * var(--_density)) 0;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.plain:hover:not(:disabled) {
    background: none;
    text-decoration-thickness: 0.14em;
  }
`;
