import { type TrainingPage, type Trainings, trainingsOfPage } from '@imh/core';
import { describe, expect, test } from 'vitest';

type Training = Trainings['trainings'][number];

const guideOf = (...trainings: Partial<Training>[]): Trainings => ({
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:guide',
  title: 'Guide',
  trainings: trainings.map((training, at) => ({
    id: `t${at}`,
    title: `Training ${at}`,
    competencies: [`urn:example:framework#c${at}`],
    ...training,
  })),
});

const found = (guide: Trainings, page: Partial<TrainingPage>) =>
  trainingsOfPage(guide, { addresses: [], today: '2026-11-21', ...page }).map(
    ({ training, by }) => `${training.id} by ${by}`,
  );

describe('a page with the address of a training', () => {
  const guide = guideOf(
    { urls: ['https://assoc.example/trainings/feeding-cues'] },
    { urls: ['https://assoc.example/trainings/sleep'] },
  );

  test.each([
    ['https://assoc.example/trainings/feeding-cues'],
    ['http://www.assoc.example/trainings/feeding-cues/'],
    ['https://assoc.example/trainings/feeding-cues?utm_source=newsletter&utm_medium=email'],
    ['https://assoc.example/trainings/feeding-cues#register'],
  ])('belongs to it, however the address is written: %s', (address) => {
    expect(found(guide, { addresses: [address] })).toEqual(['t0 by address']);
  });

  test.each([
    ['https://assoc.example/trainings/feeding-cues-2'],
    ['https://assoc.example/trainings'],
    ['https://other.example/trainings/feeding-cues'],
    ['https://assoc.example/sign-in?redirect=https%3A%2F%2Fassoc.example%2Ftrainings%2Fsleep'],
    ['not an address'],
    ['javascript:alert(1)'],
  ])('does not belong to it with another address: %s', (address) => {
    expect(found(guide, { addresses: [address] })).toEqual([]);
  });

  test('belongs to it if the guide contains the redirect of a newsletter, or a video’s short address', () => {
    const target = encodeURIComponent('https://assoc.example/trainings/feeding-cues?utm_source=mail');
    const redirect = guideOf({ urls: [`https://click.mail.example/r?u=${target}&id=99`] });
    expect(found(redirect, { addresses: ['https://assoc.example/trainings/feeding-cues'] })).toEqual(['t0 by address']);
    const video = guideOf({ urls: ['https://youtu.be/abcdefghijk'] });
    expect(found(video, { addresses: ['https://www.youtube.com/watch?v=abcdefghijk'] })).toEqual(['t0 by address']);
  });

  test('does not belong to it if the page states another date', () => {
    const yearly = guideOf({ urls: ['https://assoc.example/annual'], dates: [{ start: '2025-05-06' }] });
    expect(found(yearly, { addresses: ['https://assoc.example/annual'], date: '2026-05-05' })).toEqual([]);
    // The recording is at the same address later, and states no date of an event.
    expect(found(yearly, { addresses: ['https://assoc.example/annual'] })).toEqual(['t0 by address']);
  });

  test('needs more than the front page of a provider', () => {
    const front = guideOf({
      title: 'Feeding cues',
      urls: ['https://provider.example/'],
      dates: [{ start: '2026-11-21' }],
    });
    expect(found(front, { addresses: ['https://provider.example/'], title: 'Provider' })).toEqual([]);
    expect(found(front, { addresses: ['https://provider.example/'], title: 'Feeding cues' })).toEqual([
      't0 by address',
    ]);
  });

  test('never takes one page for another because a part of the address that tells them apart was removed', () => {
    const listed = guideOf({ urls: ['https://assoc.example/view?session_name=12'] });
    expect(found(listed, { addresses: ['https://assoc.example/view'] })).toEqual([]);
  });
});

describe('sessions of a series with one address to join', () => {
  const join = 'https://zoom.example/j/123456789';
  const series = guideOf(
    { title: 'Series: beginnings', urls: [join], dates: [{ start: '2026-11-14' }] },
    { title: 'Series: loss and grief', urls: [join], dates: [{ start: '2026-11-21' }] },
    { title: 'Series: endings', urls: [join], dates: [{ start: '2026-11-28' }] },
  );

  test('are told apart by the day', () => {
    expect(found(series, { addresses: [join], title: 'Join meeting' })).toEqual(['t1 by address']);
    expect(found(series, { addresses: [join], date: '2026-11-28' })).toEqual(['t2 by address']);
  });

  test('are told apart by the title', () => {
    expect(found(series, { addresses: [join], title: 'Series: Endings', today: '2027-01-05' })).toEqual([
      't2 by address',
    ]);
  });

  test('stay unclear on another day, without a title', () => {
    expect(found(series, { addresses: [join], today: '2026-11-22' })).toEqual([]);
  });

  test('stay unclear on one day with several of them, unless they teach the same', () => {
    const [first, second] = series.trainings;
    const twice = { ...series, trainings: [{ ...first!, dates: second!.dates! }, second!] };
    expect(found(twice, { addresses: [join] })).toEqual([]);
    const same = { ...twice, trainings: twice.trainings.map((one) => ({ ...one, competencies: ['urn:x:f#a'] })) };
    expect(found(same, { addresses: [join] })).toEqual(['t0 by address', 't1 by address']);
  });
});

describe('a page with the title of a training', () => {
  const guide = guideOf({
    title: { en: 'Reading a baby’s cues', es: 'Leer las señales del bebé' },
    dates: [{ start: '2026-11-20', end: '2026-11-21' }],
  });

  test.each([
    [{ title: 'Reading a baby’s cues', date: '2026-11-20' }],
    [{ title: 'READING A BABY’S CUES!' }],
    [{ title: 'Leer las senales del bebe', date: '2026-11' }],
  ])('belongs to it on its day: %j', (page) => {
    expect(found(guide, { addresses: ['https://zoom.example/w/1'], ...page })).toEqual(['t0 by title-and-date']);
  });

  test.each([
    [{ title: 'Reading a baby’s cues', date: '2025-11-20' }],
    [{ title: 'Reading a baby’s cues', today: '2026-11-22' }],
    [{ title: 'Reading a baby’s cues', date: '2026' }],
    [{ title: 'Reading a baby’s cues, part 2', date: '2026-11-20' }],
    [{ title: '', date: '2026-11-20' }],
  ])('does not belong to it in another year, on another day, or as another part: %j', (page) => {
    expect(found(guide, page)).toEqual([]);
  });

  test('does not belong to a training without a date', () => {
    expect(found(guideOf({ title: 'Sleep' }), { title: 'Sleep' })).toEqual([]);
  });
});
