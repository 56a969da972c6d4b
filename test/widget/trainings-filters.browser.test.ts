import { expect, waitUntil } from '@open-wc/testing';
import type { Trainings } from '@imh/core';
import { byRole, nameOf, visibleText as text } from './by-role.js';
import { clearPage, expectQuietConsole } from './place.js';
import { choose, fill, press, titles } from './filtering.js';
import { guide, placeGuide, repair, uris } from './trainings-guide.js';

const offers: Trainings = {
  ...guide,
  trainings: [
    {
      id: 'river',
      title: 'By the river',
      dates: [{ start: '2099-03-01' }],
      delivery: 'in-person',
      place: { en: 'River Library', es: 'Biblioteca del Río' },
      region: { en: 'North', es: 'Norte' },
      cost: { amount: 45 },
      ce: { amount: 3, accreditor: 'A board' },
      level: 'introductory',
      audience: ['family-specialist', { en: 'child care', es: 'cuidado infantil' }],
      competencies: uris(repair),
    },
    {
      id: 'hill',
      title: 'On the hill',
      schedule: 'Mondays in May',
      region: 'South',
      cost: { amount: 0 },
      ce: { amount: 1 },
    },
    {
      id: 'lake',
      title: 'At the lake',
      cost: { note: '$20; free for members' },
      place: 'Boat house',
      level: 'house term',
    },
    { id: 'book', title: 'A long book', material: 'book', cost: { amount: 24 }, audience: ['families'] },
  ],
};

describe('the filters of <imh-trainings> for place, cost, credit, level, audience and kind', () => {
  afterEach(() => {
    clearPage();
    expectQuietConsole();
  });

  it('follow what each card shows about its training', async () => {
    const element = await placeGuide(offers);
    const shown = text(element);
    for (const words of [
      'River Library, North',
      '$45',
      '3 CE hours (A board)',
      'Introductory',
      'For: Family specialist, child care',
      'Mondays in May',
      'Free',
      '1 CE hour',
      '$20; free for members',
      'house term',
      'Book',
      '$24',
      '3 trainings, 1 other material',
    ]) {
      expect(shown).to.include(words);
    }
    await expect(element).to.be.accessible();
  });

  it('each leave the trainings that match', async () => {
    const element = await placeGuide(offers);
    element.shadowRoot!.querySelector('summary')!.click();
    for (const [label, option, left] of [
      ['Region', 'North', ['By the river']],
      ['Place', 'Boat house', ['At the lake']],
      ['Cost', 'Free', ['On the hill']],
      ['Cost', 'Up to $25', ['On the hill', 'A long book']],
      ['Level', 'house term', ['At the lake']],
      ['Audience', 'child care', ['By the river']],
      ['Audience', 'Family specialist', ['By the river']],
      ['Kind', 'Book', ['A long book']],
      ['Kind', 'Training', ['By the river', 'On the hill', 'At the lake']],
    ] as const) {
      await choose(element, label, option);
      expect(titles(element), `${label}: ${option}`).to.deep.equal(left);
      await press(element, 'Clear all');
    }
    await fill(element, 'CE hours, at least', '2');
    expect(titles(element)).to.deep.equal(['By the river']);
    byRole(element, 'button', 'Remove: at least 2 CE hours×');
    await expect(element).to.be.accessible();
  });

  it('are offered only if the guide has something to choose between', async () => {
    const element = await placeGuide();
    const labels = [...element.shadowRoot!.querySelectorAll('label')].map(nameOf);
    for (const label of ['Region', 'Place', 'Cost', 'Level', 'Audience', 'Kind', 'CE hours, at least'])
      expect(labels).not.to.include(label);
  });

  it('are in Spanish on a Spanish page, with the guide’s own Spanish words', async () => {
    const element = await placeGuide(offers, undefined, 'lang="es"');
    await waitUntil(() => text(element).includes('Biblioteca del Río, Norte'));
    await choose(element, 'Región', 'Norte');
    expect(titles(element)).to.deep.equal(['By the river']);
    byRole(element, 'button', 'Quitar: Región: Norte×');
    await choose(element, 'Costo', 'Gratis');
    expect(text(element)).to.include('Ninguna capacitación coincide');
  });
});
