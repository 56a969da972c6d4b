import { announcedList, announcedTraining, type Trainings } from '@imh/core';
import { exampleGuide, starter } from '@imh/frameworks';
import { expect, test } from 'vitest';

const training = (id: string) => exampleGuide.trainings.find((one) => one.id === id)!;
const announced = (id: string, guide: Trainings = exampleGuide, framework = starter, language = 'en') =>
  announcedTraining(training(id), { guide, framework, language });

test('a training with a date is announced as an event with attendance mode, duration and competencies', () => {
  expect(announced('serve-and-return')).toMatchObject({
    '@type': 'EducationEvent',
    name: 'Ping, Pong, Peekaboo: Serve and Return',
    startDate: '2027-02-11',
    duration: 'PT120M',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    organizer: { '@type': 'Organization', name: 'Juniper & Moon Learning (invented)' },
    inLanguage: 'en',
  });
});

test('a competency is announced as a term of its framework and version', () => {
  const [term] = announced('serve-and-return')['teaches'] as unknown[];
  expect(term).toEqual({
    '@type': 'DefinedTerm',
    '@id': `${starter.id}#foundations.bonds.serve-and-return`,
    name: expect.any(String) as string,
    termCode: expect.any(String) as string,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': starter.id,
      version: starter.version,
      name: starter.title.en,
    },
  });
});

test('a self-paced training is announced as a course, reading as a learning resource', () => {
  expect(announced('the-door')).toMatchObject({ '@type': 'Course', timeRequired: 'PT90M', expires: '2028-12' });
  expect(announced('many-crafts')).toMatchObject({ '@type': 'LearningResource', timeRequired: 'PT60M' });
});

test('without the framework, terms are announced by URI only', () => {
  const [term] = announcedTraining(training('the-door'), { guide: exampleGuide, language: 'es' })[
    'teaches'
  ] as unknown[];
  expect(term).toEqual({
    '@type': 'DefinedTerm',
    '@id': `${starter.id}#alongside.arriving.at-the-door`,
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': starter.id, version: starter.version },
  });
});

test('restricted labels and descriptions are not announced', () => {
  const framework = { ...starter, rights: { ...starter.rights, export: 'ids' as const } };
  const guide = { ...exampleGuide, rights: { ...exampleGuide.rights, export: 'titles' as const } };
  const item = announced('puddles', guide, framework as unknown as typeof starter);
  expect(item).not.toHaveProperty('description');
  expect((item['teaches'] as { name?: string }[])[0]).not.toHaveProperty('name');
});

test('trainings of several guides are announced as one list', () => {
  expect(announcedList([announced('puddles'), announced('the-door', exampleGuide, starter, 'es')])).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: 2,
    itemListElement: [
      { '@type': 'ListItem', position: 1, item: { name: 'Puddles and Patience: Calm in the Storm' } },
      { position: 2, item: { name: 'Los primeros cinco minutos en la puerta' } },
    ],
  });
});

test('place, price, level and audience are announced by name, free ones with a price of 0', () => {
  expect(announced('map-with-faces')).toMatchObject({
    location: {
      '@type': 'Place',
      name: 'Harbor Mill Library, Otterville',
      address: { '@type': 'PostalAddress', addressRegion: 'North Shore' },
    },
    offers: { '@type': 'Offer', price: 35, priceCurrency: 'USD' },
    educationalLevel: 'introductory',
    audience: [
      { '@type': 'EducationalAudience', educationalRole: starter.categories[0]!.label.en },
      { '@type': 'EducationalAudience', educationalRole: starter.categories[1]!.label.en },
    ],
  });
  expect(announced('warm-handoffs')['offers']).toMatchObject({ price: 0 });
  expect(announced('baby-court')['offers']).toBe(undefined);
  expect(announced('baby-court', exampleGuide, starter, 'es')['audience']).toContainEqual({
    '@type': 'EducationalAudience',
    educationalRole: 'personal judicial',
  });
});

test('materials are announced as what they are', () => {
  expect(announced('the-long-wait')).toMatchObject({ '@type': 'Book', learningResourceType: 'book' });
  expect(announced('watch-the-hands')).toMatchObject({ '@type': 'VideoObject', timeRequired: 'PT11M' });
  expect(announced('one-page-sleep')['@type']).toBe('LearningResource');
});
