// Every Spanish string that a person sees in an element, by feature.

export * from '../../widget/src/strings/es/category-finder.js';
export * from '../../widget/src/strings/es/common.js';
export * from '../../widget/src/strings/es/competencies.js';
export * from '../../widget/src/strings/es/competency-tools.js';
export * from '../../widget/src/strings/es/crosswalk.js';
export * from '../../widget/src/strings/es/evidence.js';
export * from '../../widget/src/strings/es/evidence-people.js';
export * from '../../widget/src/strings/es/evidence-person.js';
export * from '../../widget/src/strings/es/evidence-questions.js';
export * from '../../widget/src/strings/es/evidence-team.js';
export * from '../../widget/src/strings/es/own-path.js';
export * from '../../widget/src/strings/es/reference.js';
export * from '../../widget/src/strings/es/reference-finish.js';
export * from '../../widget/src/strings/es/requirements.js';
export * from '../../widget/src/strings/es/self-check.js';
export * from '../../widget/src/strings/es/self-check-keeping.js';
export * from '../../widget/src/strings/es/self-check-result.js';
export * from '../../widget/src/strings/es/guide-table.js';
export * from '../../widget/src/strings/es/guide-views.js';
export * from '../../widget/src/strings/es/trainings.js';
