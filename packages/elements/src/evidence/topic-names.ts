import { primaryLanguage } from '@imh/core';

const english: Readonly<Record<string, string>> = {
  dei: 'Diversity, equity and inclusion',
  'about-providing-rsc': 'Providing reflective supervision/consultation',
  ethics: 'Ethics',
};

const spanish: Readonly<Record<string, string>> = {
  dei: 'Diversidad, equidad e inclusión',
  'about-providing-rsc': 'Brindar supervisión reflexiva',
  ethics: 'Ética',
};

/** Topics that associations ask hours for. */
export const knownTopics: readonly string[] = Object.keys(english);

/** The name of a topic; a topic that is not known, such as an association's own, is its own name. */
export function topicName(language: string, topic: string): string {
  const names = primaryLanguage(language) === 'es' ? spanish : english;
  return Object.hasOwn(names, topic) ? names[topic]! : topic;
}
