import {
  type Aim,
  askedFields,
  type EvidenceContent,
  type Progress,
  progressOf,
  Requirements,
  trainingTypes,
} from '@imh/core';
import { massAimh, requirementSets, starter } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';

const hours = (count: number) => count * 60;
const set = (name: string): Requirements => requirementSets.find(({ id }) => id.endsWith(name))!;
const today = '2026-11-21';

const training = (day: string, count: number, more: Partial<EvidenceContent> = {}): EvidenceContent => ({
  title: 'T',
  type: 'in-service',
  dateCompleted: day,
  minutes: hours(count),
  competencies: [{ framework: massAimh.id, node: 'thinking' }],
  ...more,
});
const rsc = (day: string, count: number): EvidenceContent => training(day, count, { type: 'rsc-received' });
const progress = (name: string, contents: EvidenceContent[], aim: Aim, at = today): Progress =>
  progressOf({
    requirements: set(name),
    contents: contents.map((content, index) => ({ id: `e${index + 1}`, content })),
    aim,
    today: at,
  });
/** Rule → [listed, required, missing] in hours, of the rules that apply. */
const figures = (...question: Parameters<typeof progress>) =>
  Object.fromEntries(
    progress(...question)
      .rules.filter(({ applies }) => applies !== 'no')
      .map(({ id, minutes, minimumMinutes = 0, shortMinutes }) => [
        id,
        [minutes / 60, minimumMinutes / 60, shortMinutes / 60],
      ]),
  );

describe('every requirement set', () => {
  test.each([
    { purpose: 'renewal', types: trainingTypes },
    // College courses belong to education there.
    { purpose: 'application', types: trainingTypes.filter((type) => type !== 'course') },
  ])('counts as training for a $purpose what the log counts as training', ({ purpose, types }) => {
    const sets = requirementSets.filter((one) => one.purpose === purpose);
    const rules = sets.flatMap((one) => one.rules).filter(({ id }) => id === 'training');
    expect(rules.length).toBeGreaterThan(0);
    for (const { evidenceTypes } of rules) expect(evidenceTypes).toEqual(types);
  });

  test('exists: renewals of ten associations, one application and a first application for each of seven categories', () => {
    expect(requirementSets.map(({ id }) => id.replace('urn:x-imh:requirements:', ''))).toEqual([
      'aaimh-wa-renewal',
      'mass-aimh-renewal',
      'mi-aimh-renewal',
      'naimh-renewal',
      'pa-aimh-renewal',
      'riaimh-renewal',
      'scimha-renewal',
      'arizona-renewal',
      'virginia-renewal',
      'california-application',
      'wi-aimh-renewal',
      'first-application-family-associate',
      'first-application-family-specialist',
      'first-application-mental-health-specialist',
      'first-application-family-reflective-supervisor',
      'first-application-mentor-clinical',
      'first-application-mentor-policy',
      'first-application-mentor-research-faculty',
    ]);
  });

  test.each(requirementSets.map((one) => ({ id: one.id, one })))(
    '$id is valid and states its source, date and limits',
    ({ one }) => {
      const copy: unknown = JSON.parse(JSON.stringify(one));
      expect(Requirements.parse(copy)).toEqual(one);
      const both = { en: expect.stringMatching(/\S/), es: expect.stringMatching(/\S/) };
      expect(one.title).toEqual(both);
      expect(one.disclaimer).toEqual({
        en: expect.stringContaining('check with your association'),
        es: expect.stringContaining('consulte con su asociación'),
      });
      expect(one.source).toMatchObject({ title: both, seen: expect.stringMatching(/^2026-11-/) });
      // Without an address, the reader learns what was not found.
      if (one.source?.url) expect(one.source.url).toMatch(/^https:/);
      else expect(one.notFound).toEqual(both);
      if (one.rules.length === 0) expect(one.notFound).toEqual(both);
      for (const field of askedFields) if (one[field]) expect(one[field].text, field).toEqual(both);
      for (const { text } of one.steps ?? []) expect(text).toEqual(both);
      const ids = one.rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const rule of one.rules) {
        expect(rule.label).toEqual(both);
        for (const named of [rule.within ?? [], rule.apartFrom ?? []].flat()) expect(ids).toContain(named);
      }
      const categories = starter.categories.map(({ id }) => id);
      for (const named of [...(one.categories ?? []), ...one.rules.flatMap(({ when }) => when?.category ?? [])]) {
        expect(categories).toContain(named);
      }
      for (const { rule, note } of one.unclear ?? []) {
        if (rule !== undefined) expect(ids).toContain(rule);
        expect(note).toEqual(both);
      }
    },
  );
});

describe('calculated by hand', () => {
  test('MassAIMH: 15 hours in the calendar year, and 12 of RSC if the category requires it', () => {
    const contents = [training('2026-02-01', 6), training('2025-12-31', 9), rsc('2026-03-01', 5)];
    expect(figures('mass-aimh-renewal', contents, { category: 'family-specialist' })).toEqual({
      training: [6, 15, 9],
      rsc: [5, 12, 7],
    });
    expect(figures('mass-aimh-renewal', contents, { category: 'family-associate' })).toEqual({ training: [6, 15, 9] });
  });

  test('MI-AIMH: one hour of DEI and three about providing RSC are part of the fifteen', () => {
    const contents = [
      training('2026-01-10', 12),
      training('2026-02-10', 2, { topics: ['dei'] }),
      training('2026-03-10', 1, { topics: ['about-providing-rsc'] }),
      rsc('2026-01-01', 6),
      rsc('2026-07-01', 4),
    ];
    const aim = { category: 'mentor-clinical', providesRsc: true };
    expect(figures('mi-aimh-renewal', contents, { ...aim, since: '2020-01-01' })).toEqual({
      training: [15, 15, 0],
      dei: [2, 1, 0],
      'about-providing-rsc': [1, 3, 2],
      'rsc-mentor-36': [10, 10, 0],
    });
    expect(figures('mi-aimh-renewal', contents, { ...aim, since: '2025-01-01', providesRsc: false })).toMatchObject({
      'rsc-mentor': [10, 12, 2],
    });
    const spread = progress('mi-aimh-renewal', contents, { ...aim, since: '2020-01-01' }).rules.at(-1)?.spread;
    expect(spread).toMatchObject({ months: 6, wideEnough: 'yes' });
  });

  test('PA-AIMH: 45 hours in the cycle to the end of 2027, an hour of DEI and 12 of RSC in each year', () => {
    const contents = [
      training('2025-06-01', 20),
      training('2026-06-01', 10, { topics: ['dei'] }),
      rsc('2025-06-01', 15),
      rsc('2026-06-01', 6),
      training('2024-12-31', 40),
    ];
    const found = progress('pa-aimh-renewal', contents, { category: 'mental-health-specialist' });
    expect(found.period.key).toBe('2025-01-01/2027-12-31');
    // DEI: none in 2025 and 2027, enough in 2026. RSC: 3 h too many in 2025 do not help 2026, which lacks 6, or 2027.
    expect(figures('pa-aimh-renewal', contents, { category: 'mental-health-specialist' })).toEqual({
      training: [30, 45, 15],
      dei: [10, 3, 2],
      rsc: [21, 36, 18],
    });
    expect(Object.keys(figures('pa-aimh-renewal', contents, { category: 'mentor-clinical' }))).toContain(
      'about-providing-rsc',
    );
  });

  test('RIAIMH: 45 hours, 3 of DEI, 15 about providing RSC for providers, “36 hours/year” as printed', () => {
    const contents = [
      training('2026-05-05', 40),
      training('2026-05-06', 5, { topics: ['dei', 'about-providing-rsc'] }),
    ];
    expect(figures('riaimh-renewal', contents, { category: 'mentor-clinical', providesRsc: true })).toEqual({
      training: [45, 45, 0],
      dei: [5, 3, 0],
      'about-providing-rsc': [5, 15, 10],
      rsc: [0, 36, 36],
    });
    expect(set('riaimh-renewal').unclear?.map(({ rule, asPrinted }) => [rule, asPrinted])[0]).toEqual([
      'rsc',
      '36 hours/year',
    ]);
  });

  test('PA-AIMH: a Mentor-Clinical needs 10 hours of RSC in a year after three years, 12 before', () => {
    const mentor = (since: string) =>
      Object.entries(figures('pa-aimh-renewal', [], { category: 'mentor-clinical', since }));
    expect(mentor('2020-01-01')).toContainEqual(['rsc-mentor-36', [0, 30, 30]]);
    expect(mentor('2025-01-01')).toContainEqual(['rsc-mentor', [0, 36, 36]]);
  });

  test('NAIMH: someone who joined in the third year of the cycle owes a third of the hours', () => {
    const contents = [training('2027-03-01', 10), training('2026-12-31', 5), rsc('2027-04-01', 6)];
    const aim = { category: 'family-specialist', cycleStart: '2027-01-01' };
    // 12 of 36 months: 15 of 45 hours, and 12 of 36. The training of 2026 was before the person joined.
    expect(figures('naimh-renewal', contents, aim, '2027-06-01')).toEqual({ training: [10, 15, 5], rsc: [6, 12, 6] });
    expect(figures('naimh-renewal', [], { category: 'family-specialist', cycleStart: '2025-01-01' })).toEqual({
      training: [0, 45, 45],
      rsc: [0, 36, 36],
    });
  });

  test('SCIMHA: at most 7 of the 15 hours as a reviewer', () => {
    const contents = [
      training('2026-02-01', 6, { topics: ['dei'] }),
      training('2026-03-01', 9, { type: 'reviewer-service' }),
    ];
    expect(figures('scimha-renewal', contents, { category: 'family-associate' })).toEqual({
      training: [13, 15, 2],
      'reviewer-service': [7, 0, 0],
      dei: [6, 1, 0],
    });
  });

  test.each(['arizona', 'virginia'])('%s: 12 hours of RSC for Family Reflective Supervisors', (place) => {
    const contents = [rsc('2026-03-01', 5)];
    const name = `${place}-renewal`;
    expect(figures(name, contents, { category: 'family-reflective-supervisor' })).toEqual({ rsc: [5, 12, 7] });
    expect(figures(name, contents, { category: 'family-specialist' })).toEqual({});
  });

  test('California divides the hours of a training among its areas', () => {
    expect(set('california-application').counting).toBe('split');
  });

  test('AAIMH WA: a year from July to June', () => {
    const contents = [training('2026-06-30', 9), training('2026-07-01', 6)];
    const aim = { category: 'family-associate', providesRsc: false };
    expect(figures('aaimh-wa-renewal', contents, aim)).toEqual({ training: [6, 15, 9] });
    expect(figures('aaimh-wa-renewal', contents, aim, '2026-06-30')).toEqual({ training: [9, 15, 6] });
  });

  test('first application, Family Specialist: 30 hours that are tagged, 24 of RSC over one to two years', () => {
    const contents = [
      training('2024-03-01', 28),
      training('2024-04-01', 10, { competencies: [] }),
      rsc('2024-01-15', 14),
      rsc('2025-02-15', 10),
    ];
    const found = progress('first-application-family-specialist', contents, { category: 'family-specialist' });
    expect(found.rules.map(({ id, minutes, shortMinutes }) => [id, minutes, shortMinutes])).toEqual([
      ['training', hours(28), hours(2)],
      ['rsc', hours(24), 0],
    ]);
    const untagged = found.rules[0]!.notCounted.find(({ entry }) => entry === 'e2');
    expect(untagged).toMatchObject({ minutes: hours(10), reason: 'too-few-competencies' });
    expect(found.rules[1]!.spread).toMatchObject({ months: 13, wideEnough: 'yes' });
    expect(found.references).toMatchObject({ count: 3 });
  });

  test('first application, Mentor-Clinical: 48 = 30 + 15 + 3, each hour once', () => {
    const contents = [
      training('2024-03-01', 30),
      training('2024-04-01', 15, { topics: ['about-providing-rsc'] }),
      training('2024-05-01', 2, { topics: ['dei'] }),
      rsc('2025-02-15', 50),
    ];
    expect(figures('first-application-mentor-clinical', contents, { category: 'mentor-clinical' })).toEqual({
      training: [30, 30, 0],
      'about-providing-rsc': [15, 15, 0],
      dei: [2, 3, 1],
      rsc: [50, 50, 0],
    });
  });

  test('first application, Mentor-Policy: 33 = 30 + 3, and RSC without a minimum', () => {
    const contents = [training('2024-03-01', 30), training('2024-05-01', 4, { topics: ['dei'] })];
    expect(figures('first-application-mentor-policy', contents, { category: 'mentor-policy' })).toEqual({
      training: [30, 30, 0],
      dei: [4, 3, 0],
      rsc: [0, 0, 0],
    });
  });

  test('a college course is no in-service training for a first application', () => {
    const contents = [training('2024-03-01', 45, { type: 'course' })];
    const found = figures('first-application-family-associate', contents, { category: 'family-associate' });
    expect(found).toEqual({ training: [0, 30, 30] });
  });

  test.each([
    ['family-associate', 30, 0],
    ['family-specialist', 30, 24],
    ['mental-health-specialist', 30, 50],
    ['mentor-clinical', 48, 50],
    ['mentor-policy', 33, 0],
    ['mentor-research-faculty', 33, 0],
  ])('first application, %s: %i hours of training and %i of RSC, as in the table', (category, trained, received) => {
    const rules = set(`first-application-${category}`).rules;
    const total = (ids: RegExp) =>
      rules.filter(({ id }) => ids.test(id)).reduce((sum, rule) => sum + (rule.minimumMinutes ?? 0), 0);
    expect([total(/^(training|dei|about)/) / 60, total(/^rsc/) / 60]).toEqual([trained, received]);
  });
});
