import type { FileFault } from './review-file.js';

/** What became of a file that was not added to the list. */
export type Notice =
  | { readonly file: string; readonly fault: FileFault }
  | { readonly file: string; readonly is: 'alreadyOpen' | 'replaced' };
