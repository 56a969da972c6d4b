import { buildOutline, categorySets, type SelfCheck } from '@imh/core';
import { starter } from '@imh/frameworks';

/** Competencies of Family Specialist in the starter set, in reading order. */
export const asked = [...categorySets(buildOutline(starter), ['family-specialist']).get('family-specialist')!];

const check = (year: number, levelOf: (at: number) => number | undefined, more: Partial<SelfCheck>): SelfCheck => ({
  format: 'imh-self-check',
  formatVersion: 1,
  id: `00000000-0000-4000-8000-00000000${year}`,
  framework: { id: starter.id, version: starter.version },
  category: 'family-specialist',
  takenAt: `${year}-03-10T12:00:00Z`,
  answers: asked.flatMap((node, at) => {
    const level = levelOf(at);
    return level === undefined ? [] : [{ node, level }];
  }),
  ...more,
});

/**
 * Three self-checks of one person. 2024: an earlier version, an answer that the current one does not have, as Family
 * Associate. 2025: level 2 everywhere but the last two, which are open, with a plan for the first and the second.
 * 2026: the first rose to 3, the third fell to 1, the last but one is new.
 */
export const selfCheckYears: readonly SelfCheck[] = [
  check(2024, () => 1, {
    framework: { id: starter.id, version: '0.1' },
    category: 'family-associate',
    answers: [
      { node: asked[0]!, level: 1 },
      { node: 'gone', level: 2 },
    ],
  }),
  check(2025, (at) => (at < asked.length - 2 ? 2 : undefined), {
    plan: [
      { node: asked[0]!, intention: 'Watch two videos with my supervisor', by: '2026' },
      { node: asked[1]!, intention: 'Read about it' },
      { node: 'gone', intention: 'Something else' },
      { intention: 'Rest more' },
    ],
  }),
  check(2026, (at) => (at === 0 ? 3 : at === 2 ? 1 : at < asked.length - 1 ? 2 : undefined), {}),
];
