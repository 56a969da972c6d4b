import { css } from 'lit';

/** Of an element in the form that often shows nothing: then it leaves no gap between its neighbors. */
export const inFormStyles = css`
  :host {
    display: contents;
  }
`;
