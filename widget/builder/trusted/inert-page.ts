import { trustedPolicy } from './trusted-policy.js';

/** The source of a page as a document that runs and loads nothing. */
export function inertPage(source: string): Document {
  return new DOMParser().parseFromString(trustedPolicy().createHTML(source), 'text/html');
}
