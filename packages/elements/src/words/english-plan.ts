const entries = (n: number): string => (n === 1 ? '1 entry' : `${n.toLocaleString('en-US')} entries`);

/** The plan of an earlier self-check beside what is known since. */
export const englishPlan = {
  planTitle: 'What you planned last time',
  planFrom: (date: string) => `From your self-check of ${date}.`,
  planBy: (date: string) => `by ${date}`,
  planWithoutText: 'Planned without a text',
  /** The answer about a competency in the earlier and in the later self-check. */
  planChanged: (before: string, after: string) => `Then: ${before}. Now: ${after}.`,
  planSame: (answer: string) => `Then and now: ${answer}.`,
  planUnanswered: 'Not answered',
  planNoLater: 'There is no later self-check yet.',
  planGone: 'This competency is not in the current version of the framework.',
  planEntries: (n: number) =>
    n === 0 ? 'In your log since then: no entry.' : `In your log since then: ${entries(n)}.`,
  planLogUnknown: 'Entries since then are not known, because no log is open.',
  planAgain: 'Plan this again',
  sources: { course: 'Course', 'in-service': 'In-service training', work: 'Work', rsc: 'Reflective supervision' },
};
