export { englishGuideFaults, guideFaultSentence, type GuideFaultSentences } from './fault-sentences.js';
export { guideColumn } from './guide-columns.js';
export type { GuideFault, GuideFaultKind } from './guide-faults.js';
export { type ReadGuide, readGuide } from './read-guide.js';
