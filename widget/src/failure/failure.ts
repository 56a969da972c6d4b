// What is needed when there is nothing to show, and only then.
export { failureView } from './failure-view.js';
export { sentences } from './sentences.js';
