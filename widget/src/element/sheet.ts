import { controls, tokens } from '@imh/elements';
import { frameStyles } from './frame-styles.js';

/** One style sheet for all elements of a kind: what every element has, and its own. */
export function sheetOf(...styles: readonly { toString(): string }[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokens, controls, frameStyles, ...styles].join(''));
  return sheet;
}
