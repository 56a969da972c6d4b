import { writeFileSync } from 'node:fs';

/**
 * A reporter for @web/test-runner that counts. It writes the file that IMH_RESULTS names, in the form that vitest writes.
 * A file that did not load counts as a failure, and so does any output of a test on the console.
 */
export function countResults(file = process.env.IMH_RESULTS) {
  return {
    onTestRunFinished({ sessions }) {
      let numPassedTests = 0;
      let numFailedTests = 0;
      const count = (suite) => {
        for (const test of suite?.tests ?? []) {
          if (test.passed) numPassedTests += 1;
          else if (!test.skipped) numFailedTests += 1;
        }
        for (const inner of suite?.suites ?? []) count(inner);
      };
      for (const session of sessions) {
        count(session.testResults);
        numFailedTests += session.errors.length + session.request404s.length + session.logs.length;
        for (const log of session.logs) console.error(`Logged by ${session.testFile}:`, ...log);
      }
      printSlowest(sessions);
      if (file) writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests }));
    },
  };
}

/** The files whose tests take longest, so that a slow one is noticed. */
function printSlowest(sessions, count = 12) {
  const sumOf = (suite) =>
    [...(suite?.tests ?? []).map(({ duration = 0 }) => duration), ...(suite?.suites ?? []).map(sumOf)].reduce(
      (sum, each) => sum + each,
      0,
    );
  const files = sessions.map(({ testFile, testResults }) => [sumOf(testResults), testFile.replace(/^.*\/test\//, '')]);
  const slowest = files.sort(([one], [other]) => other - one).slice(0, count);
  for (const [milliseconds, name] of slowest) console.log(`${(milliseconds / 1000).toFixed(1)} s  ${name}`);
}
