import { nodeUri, textIn, type Training, type Trainings, labelWithTerm } from '@imh/core';
import { starter } from '@imh/frameworks';
import type { TrainingsElement } from '../../widget/src/trainings/trainings-element.js';
import { place } from './place.js';

/** Node ids of the starter set. */
export const [doors, bonds, repair] = [
  'alongside.arriving.at-the-door',
  'foundations.bonds.safe-base',
  'foundations.bonds.repair',
];
export const uris = (...nodes: string[]): string[] => nodes.map((node) => nodeUri(starter.id, node));

/** Label and statement of a node of the starter set, in English. */
export function wordsOf(id: string): { label: string; text: string } {
  const node = starter.nodes.find((one) => one.id === id)!;
  const { text } = node;
  return { label: textIn(labelWithTerm(node, 'en'), 'en'), text: textIn(text, 'en') };
}

/** Its dates are far from today in either direction, so that the tests do not depend on the year. */
export const guide: Trainings = {
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:guide',
  version: '1',
  language: 'en',
  title: { en: 'Guide of the Garden Society', es: 'Guía de la Sociedad' },
  publisher: { name: 'Garden Society', url: 'https://garden.example/' },
  rights: { statement: '© Garden Society', display: 'full', export: 'full' },
  frameworks: [{ id: starter.id, version: starter.version }],
  trainings: [
    {
      id: 'doors',
      title: { en: 'Doors, recorded', es: 'Puertas, en video' },
      description: 'About the first five minutes.',
      provider: 'Otter Academy',
      people: ['Ana Ruiz', 'Bo Li'],
      urls: ['https://otter.example/doors', 'https://mirror.example/doors'],
      minutes: 90,
      delivery: 'recorded',
      language: 'en',
      validUntil: '2099-12',
      competencies: uris(doors),
      alignedBy: 'association',
    },
    {
      id: 'june',
      title: 'Bonds in June',
      minutes: 480,
      dates: [{ start: '2099-06-01', end: '2099-06-03' }],
      delivery: 'in-person',
      language: 'es',
      topics: ['dei', 'house word'],
      competencies: uris(bonds, repair),
      alignedBy: 'provider',
    },
    {
      id: 'march',
      title: 'Repair in March',
      minutes: 45,
      dates: [{ start: '2099-03' }],
      delivery: 'live-online',
      language: 'en',
      competencies: uris(repair),
      alignedBy: 'community',
    },
    { id: 'old', title: 'Long ago', dates: [{ start: '2019-05-04' }], competencies: uris(repair) },
    { id: 'bare', title: 'Only a title' },
  ],
};

export const script = (document: object): string =>
  `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;

/** A guide in the page, with the starter set for names unless another framework, or none, is given. */
export async function placeGuide(
  shown: Trainings = guide,
  framework: object | null = starter,
  attributes = '',
): Promise<TrainingsElement> {
  const before = new Set(document.querySelectorAll('imh-trainings'));
  await place(
    `<imh-trainings ${attributes}>${script(shown)}${framework ? script(framework) : ''}<p>Held inside.</p></imh-trainings>`,
  );
  return [...document.querySelectorAll('imh-trainings')].find((one) => !before.has(one))!;
}

export const many = (count: number): Trainings => ({
  ...guide,
  trainings: Array.from({ length: count }, (_, at): Training => ({
    ...guide.trainings[at % 3]!,
    id: `t${at}`,
    title: `Training ${at}`,
    description: 'Two mornings of songs, films and practice around big feelings in small people.',
  })),
});
