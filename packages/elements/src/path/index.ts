export { type AnswerWords, answerText } from './answer-text.js';
export { defineMyPath } from './my-path-define.js';
export { MyPathElement } from './my-path-element.js';
export type { MyPath, PathPlaces } from './my-path.js';
export { type PlanReviewProps, planReviewView } from './plan-review-view.js';
export { stepView } from './steps-view.js';
