/** A step of the builder: `<builder-NAME>`, shown while the address ends in `#NAME`. */
export interface StepDefinition {
  readonly name: StepName;
  /** Imported when the step is first shown. `define()` registers `builder-NAME`. */
  readonly code: () => Promise<{ define(): void }>;
}

export type StepName = 'site' | 'rights' | 'content' | 'publish' | 'check' | 'trainings' | 'card';

/** In the order in which they are listed. A step whose folder does not exist yet is not listed. */
export const steps: readonly StepDefinition[] = [
  { name: 'site', code: () => import('./site/define.js') },

  { name: 'rights', code: () => import('./rights/define.js') },

  { name: 'content', code: () => import('./content/define.js') },

  { name: 'publish', code: () => import('./publish/define.js') },

  { name: 'check', code: () => import('./check/define.js') },

  { name: 'trainings', code: () => import('./trainings/define.js') },

  { name: 'card', code: () => import('./card/define.js') },
];

export const stepNamed = (name: string): StepDefinition | undefined => steps.find((step) => step.name === name);
