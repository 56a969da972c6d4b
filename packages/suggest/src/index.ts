export { type EarlierChoice, type EarlierEntry, earlierChoices, siteOf } from './earlier-choices.js';
export type { IndexOptions, RankedNode } from './framework-index.js';
export type { PageText } from './page-words.js';
export { type Suggestion, type SuggestOptions, Suggester } from './suggester.js';
export { type CrosswalkPath, throughCrosswalk } from './through-crosswalk.js';
