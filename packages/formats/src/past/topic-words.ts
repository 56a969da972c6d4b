import { plainName } from '../draft/level-names.js';

const topicWords: Readonly<Record<string, string>> = {
  dei: 'dei|deib|diversity|equity|inclusion|diversity equity and inclusion|diversity equity inclusion|dei training|diversity informed|diversidad|equidad|diversidad equidad e inclusion|inclusion y equidad',
  ethics: 'ethics|ethical practice|professional ethics|etica|etica profesional',
  'about-providing-rsc':
    'about providing rsc|about rsc|providing rsc|providing reflective supervision|reflective supervision training|sobre supervision reflexiva|como brindar supervision reflexiva|sobre brindar supervision reflexiva',
};

const topics = new Map(
  Object.entries(topicWords).flatMap(([topic, words]) =>
    words.split('|').map((word): [string, string] => [word, topic]),
  ),
);

/** The term that rules use for a topic, else the words as they are. */
export function topicMeaning(words: string): string {
  return topics.get(plainName(words)) ?? words;
}
