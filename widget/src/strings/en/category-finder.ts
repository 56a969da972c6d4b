/** “Which category fits me?” */
export const categoryFinder = {
  note: 'The answers stay on this page. They only suggest where to look first; your association decides.',
  questions: {
    work: {
      ask: 'What is most of your work?',
      answers: {
        everyday: 'Everyday life with children and families: child care, Early Head Start, WIC, a family center',
        accompanying: 'Being with families over time: home visiting, early intervention, nursing, child welfare',
        therapy: 'Therapy with young children and the people who care for them',
        supervising: 'Supervising people who work with families',
        policy: 'Programs, budgets or laws for young children',
        research: 'Research, or teaching at a college or university',
      },
    },
    degree: {
      ask: 'What is your highest degree?',
      answers: {
        none: 'None, a CDA credential or an associate’s degree',
        bachelor: 'A bachelor’s degree',
        master: 'A master’s degree or higher',
      },
    },
    years: {
      ask: 'How long have you worked with or for young children and their families?',
      answers: { few: 'Less than two years', some: 'Two to five years', many: 'More than five years' },
    },
    provides: {
      ask: 'Do you provide reflective supervision/consultation to others?',
      answers: { yes: 'Yes', no: 'No' },
    },
  },
  unanswered: 'Answer all four questions to see which categories come closest.',
  closest: (one: string, other: string) => `These two come closest: ${one} and ${other}.`,
  readBoth: 'Read what both ask before you choose. Another category may suit you better.',
  showBoth: 'Show both side by side',
};
