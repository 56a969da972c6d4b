/** Names of the topics that associations ask hours for. */
export const englishTopics = {
  dei: 'Diversity, equity and inclusion',
  'about-providing-rsc': 'Providing reflective supervision/consultation',
  ethics: 'Ethics',
};
