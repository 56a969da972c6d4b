// A module without Lit, because strings are read where there is no document, too.
export { englishHows, englishKinds, englishProgress, englishReasons, englishTypes } from './english.js';
export { englishAside } from './english-aside.js';
export { englishAsked } from './english-asked.js';
export { englishTopics } from './english-topics.js';
export { spanishHows, spanishKinds, spanishProgress, spanishReasons, spanishTypes } from './spanish.js';
export { spanishAside } from './spanish-aside.js';
export { spanishAsked } from './spanish-asked.js';
export { spanishTopics } from './spanish-topics.js';
export { englishPath, type PathLabels } from './english-path.js';
export { englishPlan } from './english-plan.js';
export { englishSteps } from './english-steps.js';
export { spanishPath } from './spanish-path.js';
export { spanishPlan } from './spanish-plan.js';
export { spanishSteps } from './spanish-steps.js';
export { englishPicker } from './english-picker.js';
export { spanishPicker } from './spanish-picker.js';
export { englishDateQuestions } from './english-date-questions.js';
export { spanishDateQuestions } from './spanish-date-questions.js';
