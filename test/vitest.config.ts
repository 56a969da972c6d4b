import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// vitest 5.1.1 groups errors with Map.groupBy, which Node 20 lacks: without this line every failure is reported only as
// "Map.groupBy is not a function" (November 2026; to be deleted once Node 22 is required).
const withGroupBy = Map as unknown as { groupBy?: <K, V>(items: Iterable<V>, keyOf: (item: V) => K) => Map<K, V[]> };
withGroupBy.groupBy ??= (items, keyOf) => {
  const groups = new Map<ReturnType<typeof keyOf>, (typeof items extends Iterable<infer V> ? V : never)[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};

/** The files that take longest, longest first. A fresh clone knows no durations, and vitest would go by file size. */
const longest = [
  'gallery',
  'elements-on-sites',
  'elements-keyboard',
  'elements-accessibility-tree',
  'embed',
  'extension-screens',
  'widget',
].map((name) => `/e2e/${name}.test.ts`);

/** Starts the longest files first, so that two workers end at about the same time. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((ending) => moduleId.endsWith(ending));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

// One project for each suite, so that each can run alone: `vitest --project unit`.
// *.browser.test.ts are run by @web/test-runner (web-test-runner.config.mjs in this folder).
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{core,formats,frameworks,capture,suggest,publish,storage,widget,extension}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          setupFiles: ['support/property-seed.ts'],
          // One process for all files: half of the work was loading the same modules again for each file.
          isolate: false,
          // No test is meant to be fast: on a busy machine, the default of five seconds fails tests at random.
          testTimeout: 60_000,
        },
      },
      { test: { name: 'repo', include: ['repo/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'screenshots',
          include: ['support/*.shots.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          // The default of one second is too short for a browser on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A real browser sometimes loses a click while the machine is busy. A test that fails twice has failed; one that
          // passes on the second try is marked "retry x1" in the output.
          retry: 1,
          // Two files at a time, each with browsers of its own: more makes none of them faster on two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
