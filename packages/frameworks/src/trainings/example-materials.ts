import type { Example } from './example-trainings.js';
import { sponsors } from './example-words.js';

const { lighthouse, teapot, juniper } = sponsors;

/** Materials other than trainings. */
export const exampleMaterials: Example[] = [
  {
    id: 'one-page-sleep',
    title: { en: 'Tip Sheet: A Calm Start to the Night', es: 'Hoja de consejos: empezar la noche con calma' },
    description: {
      en: 'One page for the refrigerator door, in two languages.',
      es: 'Una página para la puerta del refrigerador, en dos idiomas.',
    },
    material: 'tip-sheet',
    provider: teapot,
    language: 'es',
    cost: { amount: 0 },
    level: 'introductory',
    audience: ['family-associate', { en: 'families', es: 'familias' }],
    nodes: ['foundations.growth.rhythms', 'listening.on-paper.plain-words'],
  },
  {
    id: 'watch-the-hands',
    title: { en: 'Video: Watch the Hands', es: 'Video: fíjese en las manos' },
    description: {
      en: 'Eleven minutes without a word, to watch twice.',
      es: 'Once minutos sin una palabra, para ver dos veces.',
    },
    material: 'video',
    provider: lighthouse,
    minutes: 11,
    language: 'en',
    cost: { amount: 0 },
    level: 'introductory',
    nodes: ['wondering.looking.unhurried', 'alongside.everyday.looking-together'],
  },
  {
    id: 'the-long-wait',
    title: { en: 'Book: The Long Wait', es: 'Libro: La larga espera' },
    description: {
      en: 'Nine families on a waiting list, and what each of them did meanwhile.',
      es: 'Nueve familias en una lista de espera, y lo que hizo cada una mientras tanto.',
    },
    material: 'book',
    provider: juniper,
    people: ['P. Wren (invented)'],
    language: 'en',
    cost: { amount: 24 },
    level: 'intermediate',
    nodes: ['wayfinding.handing-over.waiting', 'wayfinding.building.gaps'],
  },
];
