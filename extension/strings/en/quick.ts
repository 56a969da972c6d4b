/** Learning that has no page. */
export const quick = {
  quick: {
    heading: 'Something outside the browser',
    supervision: 'Reflective supervision session',
    training: 'A training in a room or by phone',
    reading: 'A book or an article on paper',
    now: 'A training that starts now, with a clock',
    clockRuns: 'The clock is running. You can fill in the rest meanwhile.',
    repeat: 'Once more',
    last: (day: string) => `last on ${day}`,
    allFields: 'Show all fields',
  },
};
