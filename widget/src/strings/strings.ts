import type * as en from './en.js';

// English is the measure: what another language lacks, or has in another shape, does not compile.
export type Language = typeof en;
export type Common = Language['common'];
/** Elements, and what they share, have a part each; a page loads the parts of the elements that it has. */
export type Part = Exclude<keyof Language, 'common'>;
export type Strings<P extends Part> = Common & Language[P];
