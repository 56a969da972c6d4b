// Every English string that a person sees in an element, by feature.

export * from '../../widget/src/strings/en/category-finder.js';
export * from '../../widget/src/strings/en/common.js';
export * from '../../widget/src/strings/en/competencies.js';
export * from '../../widget/src/strings/en/competency-tools.js';
export * from '../../widget/src/strings/en/crosswalk.js';
export * from '../../widget/src/strings/en/evidence.js';
export * from '../../widget/src/strings/en/evidence-people.js';
export * from '../../widget/src/strings/en/evidence-person.js';
export * from '../../widget/src/strings/en/evidence-questions.js';
export * from '../../widget/src/strings/en/evidence-team.js';
export * from '../../widget/src/strings/en/own-path.js';
export * from '../../widget/src/strings/en/reference.js';
export * from '../../widget/src/strings/en/reference-finish.js';
export * from '../../widget/src/strings/en/requirements.js';
export * from '../../widget/src/strings/en/self-check.js';
export * from '../../widget/src/strings/en/self-check-keeping.js';
export * from '../../widget/src/strings/en/self-check-result.js';
export * from '../../widget/src/strings/en/guide-table.js';
export * from '../../widget/src/strings/en/guide-views.js';
export * from '../../widget/src/strings/en/trainings.js';
