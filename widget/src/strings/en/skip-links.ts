/** Strings for the links before and after a long list, which appear while they are focused. */
export const skipLinks = {
  outline: { skip: 'Skip the outline', back: 'Back to the start of the outline' },
  rating: { skip: 'Skip the questions', back: 'Back to the start of the questions' },
};
