import type { englishTopics } from './english-topics.js';

export const spanishTopics: typeof englishTopics = {
  dei: 'Diversidad, equidad e inclusión',
  'about-providing-rsc': 'Brindar supervisión reflexiva',
  ethics: 'Ética',
};
