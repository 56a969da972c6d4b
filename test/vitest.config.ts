import { defineConfig } from 'vitest/config';

// Three projects, so that the quick ones can run alone: `vitest --project unit`.
// *.browser.test.ts belong to @web/test-runner (web-test-runner.config.mjs beside this file).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{core,formats,frameworks,capture,suggest,storage,extension}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
        },
      },
      { test: { name: 'repo', include: ['repo/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
