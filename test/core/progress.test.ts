import type { CompetencyTag, Requirements, Rule } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { association, entry, hours, line, outline, progress, sheet, tag, training } from './walks/given.js';

const today = '2026-11-21';
const application = (rules: Rule[], parts: Partial<Requirements> = {}) =>
  sheet({ period: { kind: 'none' }, rules, ...parts });
const rule = (parts: Partial<Rule>): Rule => ({ id: 'rule', label: 'A rule', ...parts });

describe('evidence that a rule counts', () => {
  const rsc = (id: string, parts: object) =>
    entry(id, { type: 'rsc-received', dateCompleted: '2026-03-01', minutes: 60, ...parts });

  test('matches type, topic, provider category and mode, and lists empty fields as missing', () => {
    const requirements = application([
      rule({
        evidenceTypes: ['rsc-received'],
        topics: ['ethics', 'dei'],
        providerCategories: ['mentor'],
        rscMode: 'individual',
      }),
    ]);
    const contents = [
      rsc('right', { topics: ['dei'], rsc: { mode: 'individual', providerCategory: 'mentor' } }),
      rsc('other type', { type: 'rsc-provided', topics: ['dei'] }),
      rsc('no type', { type: undefined }),
      rsc('other topic', { topics: ['sleep'] }),
      rsc('no provider', { topics: ['dei'], rsc: { mode: 'individual' } }),
      rsc('other provider', { topics: ['dei'], rsc: { mode: 'individual', providerCategory: 'associate' } }),
      rsc('no mode', { topics: ['dei'], rsc: { providerCategory: 'mentor' } }),
      rsc('group', { topics: ['dei'], rsc: { mode: 'group', providerCategory: 'mentor' } }),
    ];
    const found = progress({ requirements, contents, today });
    expect(line(found, 'rule').counted).toEqual([{ entry: 'right', minutes: 60 }]);
    expect(line(found, 'rule').notCounted.map(({ entry, reason }) => [entry, reason])).toEqual([
      ['other type', 'other-type'],
      ['no type', 'type-missing'],
      ['other topic', 'other-topic'],
      ['no provider', 'provider-category-missing'],
      ['other provider', 'other-provider-category'],
      ['no mode', 'rsc-mode-missing'],
      ['group', 'other-rsc-mode'],
    ]);
    expect(found.missing).toEqual([
      { what: 'type', entry: 'no type' },
      { what: 'providerCategory', entry: 'no provider' },
      { what: 'rscMode', entry: 'no mode' },
    ]);
  });

  test('counts only the minutes that an entry gives for the topics of a rule, in its earliest sessions', () => {
    const requirements = application([
      rule({ id: 'training', evidenceTypes: ['conference'] }),
      rule({ id: 'dei', topics: ['dei'], within: 'training' }),
    ]);
    const conference = (id: string, parts: object) => entry(id, { type: 'conference', ...parts });
    const sessions = [
      { date: '2026-03-02', minutes: 300 },
      { date: '2026-03-01', minutes: 45 },
    ];
    const contents = [
      conference('partly', {
        dateCompleted: '2026-02-01',
        minutes: 360,
        topics: ['dei', 'ethics'],
        topicMinutes: [{ topic: 'dei', minutes: 60 }],
      }),
      conference('two days', { sessions, topicMinutes: [{ topic: 'dei', minutes: 60 }] }),
      conference('whole', { dateCompleted: '2026-04-01', minutes: 90, topics: ['dei'] }),
      conference('more than it has', {
        dateCompleted: '2026-05-01',
        minutes: 30,
        topicMinutes: [{ topic: 'dei', minutes: 60 }],
      }),
    ];
    const found = progress({ requirements, contents, today });
    expect(line(found, 'training').minutes).toBe(360 + 345 + 90 + 30);
    expect(line(found, 'dei').counted).toEqual([
      { entry: 'partly', minutes: 60 },
      { entry: 'two days', minutes: 60 },
      { entry: 'whole', minutes: 90 },
      { entry: 'more than it has', minutes: 30 },
    ]);
    expect(line(found, 'dei').notCounted).toEqual([
      { entry: 'partly', minutes: 300, reason: 'other-topic' },
      { entry: 'two days', minutes: 285, reason: 'other-topic' },
    ]);
  });

  test('does not list missing fields of planned entries or of other years', () => {
    const requirements = sheet({ period: { kind: 'calendar-year' }, rules: [rule({ evidenceTypes: ['in-service'] })] });
    const contents = [entry('plan', {}), entry('long ago', { dateCompleted: '2019', minutes: 60 })];
    expect(progress({ requirements, contents, today }).missing).toEqual([]);
  });

  test('a finished entry without a date counts only if the period is none', () => {
    const contents = [entry('undated', { type: 'in-service', status: 'finished', minutes: 60 })];
    const always = progress({ requirements: application([rule({})]), contents, today });
    expect(line(always, 'rule').minutes).toBe(60);
    const yearly = progress({
      requirements: sheet({ period: { kind: 'calendar-year' }, rules: [rule({})] }),
      contents,
      today,
    });
    expect(yearly.notInPeriod).toEqual([{ entry: 'undated', minutes: 60, reason: 'no-date' }]);
    expect(yearly.missing).toEqual([{ what: 'date', entry: 'undated' }]);
  });

  test('counts distinct competencies of the named framework', () => {
    const requirements = application([rule({ minimumCompetencies: 2 })]);
    const contents = [
      training('two', '2026-01-01', 60, { competencies: [tag('soil-1'), tag('bees-1')] }),
      training('one, twice', '2026-01-02', 60, { competencies: [tag('soil-1'), tag('soil-1')] }),
      training('elsewhere', '2026-01-03', 60, { competencies: [tag('soil-1', 'urn:x'), tag('bees-1', 'urn:x')] }),
      training('own words', '2026-01-04', 60, {
        competencies: [{ framework: association, localArea: 'Mine' }, tag('bees')],
      }),
    ];
    const found = progress({ requirements, contents, today });
    expect(line(found, 'rule').counted.map(({ entry }) => entry)).toEqual(['two', 'own words']);
  });
});

describe('a minimum of entries', () => {
  test('counts entries, even without minutes, and reports how many are missing', () => {
    const requirements = application([rule({ minimumEntries: 3, minimumMinutes: hours(2) })]);
    const contents = [training('a', '2026-01-01', 60), training('b', '2026-01-02', 0, { minutes: undefined })];
    expect(line(progress({ requirements, contents, today }), 'rule')).toMatchObject({
      entries: 2,
      minimumEntries: 3,
      shortEntries: 1,
      shortMinutes: 60,
    });
  });
});

describe('coverage of areas', () => {
  const contents = [
    training('both', '2026-01-01', 120, { competencies: [tag('soil-1'), tag('bees-1')] }),
    training('one', '2026-02-01', 60, { competencies: [tag('soil')] }),
    training('untagged', '2026-03-01', 60),
  ];
  const ask = (parts: Partial<Requirements>, coverage: NonNullable<Rule['coverage']>, withOutline = true) =>
    progress({
      requirements: application([rule({ coverage })], parts),
      contents,
      today,
      ...(withOutline ? { outline } : {}),
    });

  test('lists every area below the nodes with its entries and minutes, counted whole', () => {
    const found = ask({ counting: 'whole' }, { nodes: ['ground', 'company'] });
    expect(line(found, 'rule').coverage).toEqual({
      areas: [
        { node: 'soil', entries: 2, minutes: 180 },
        { node: 'water', entries: 0, minutes: 0 },
        { node: 'bees', entries: 1, minutes: 120 },
        { node: 'birds', entries: 0, minutes: 0 },
      ],
      untouched: ['water', 'birds'],
      headings: [
        { node: 'ground', areas: 2, untouched: 1 },
        { node: 'company', areas: 2, untouched: 1 },
      ],
      unknown: [],
    });
    expect(found.missing).toEqual([{ what: 'areas', entry: 'untagged' }]);
  });

  test('splits 120 minutes over two areas into 60 each', () => {
    const areas = line(ask({ counting: 'split' }, { nodes: ['ground'] }), 'rule').coverage?.areas;
    expect(areas?.[0]).toEqual({ node: 'soil', entries: 2, minutes: 120 });
  });

  test('counts an area that the rule names itself as no heading', () => {
    expect(line(ask({}, { nodes: ['company', 'water'] }), 'rule').coverage?.headings).toEqual([
      { node: 'company', areas: 2, untouched: 1 },
    ]);
  });

  test('can require several entries per area', () => {
    expect(line(ask({}, { nodes: ['ground', 'bees'], minimumEntries: 2 }), 'rule').coverage?.untouched).toEqual([
      'water',
      'bees',
    ]);
  });

  test('is unknown without an outline, without areas in it, and without a framework', () => {
    expect(line(ask({}, { nodes: ['ground'] }, false), 'rule').coverage).toEqual({
      areas: [],
      untouched: [],
      headings: [],
      unknown: ['ground'],
    });
    expect(line(ask({}, { nodes: ['ground', 'soil-1', 'gone'] }), 'rule').coverage?.unknown).toEqual([
      'soil-1',
      'gone',
    ]);
    expect(line(ask({ framework: undefined }, { nodes: ['ground'] }), 'rule').coverage?.unknown).toEqual(['ground']);
  });

  test('counts minutes of an area only from sessions in the period', () => {
    const series = training('series', '2026-01-20', 0, {
      sessions: [
        { date: '2025-12-10', minutes: 40 },
        { date: '2026-01-20', minutes: 80 },
      ],
      competencies: [{ ...tag('soil'), minutes: 60 }, tag('bees')],
    });
    // 80 of 120 minutes are in 2026; 40 of the 60 tag minutes of Soil are; the other 40 are Bees.
    const requirements = sheet({
      period: { kind: 'calendar-year' },
      counting: 'split',
      rules: [rule({ coverage: { nodes: ['soil', 'bees'] } })],
    });
    const areas = line(progress({ requirements, contents: [series], outline, today }), 'rule').coverage?.areas;
    expect(areas).toEqual([
      { node: 'soil', entries: 1, minutes: 40 },
      { node: 'bees', entries: 1, minutes: 40 },
    ]);
  });
});

describe('a requirement set', () => {
  test('counts received and listed references', () => {
    const requirements = application([], { references: { count: 3 } });
    const references = [{ name: 'Ana', received: '2026-10' }, { name: 'Bo' }];
    expect(progress({ requirements, contents: [], references, today }).references).toEqual({
      count: 3,
      received: 1,
      listed: 2,
    });
    expect(progress({ requirements: application([]), contents: [], today })).not.toHaveProperty('references');
  });

  test('reports whether it applies to the category', () => {
    const requirements = application([], { categories: ['family-specialist'] });
    const ask = (category?: string) =>
      progress({ requirements, contents: [], today, aim: category ? { category } : {} });
    expect(ask('family-specialist').applicability.applies).toBe('yes');
    expect(ask('family-associate').applicability).toEqual({ applies: 'no', because: ['category'] });
    expect(ask().missing).toEqual([{ what: 'category' }]);
  });

  test('tolerates rules within each other or within an unknown rule', () => {
    const requirements = application([
      rule({ id: 'a', within: 'b' }),
      rule({ id: 'b', within: 'a' }),
      rule({ id: 'c', within: 'c', apartFrom: ['c', 'gone'] }),
      rule({ id: 'd', within: 'gone' }),
    ]);
    const found = progress({ requirements, contents: [training('x', '2026-01-01', 60)], today });
    expect(found.rules.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['a', 60],
      ['b', 60],
      ['c', 60],
      ['d', 60],
    ]);
  });

  test('a maximum of a nested rule limits all enclosing rules', () => {
    const requirements = application([
      rule({ id: 'all', evidenceTypes: ['in-service', 'reviewer-service'] }),
      rule({ id: 'service', evidenceTypes: ['reviewer-service'], within: 'all' }),
      rule({ id: 'ethics', topics: ['ethics'], within: 'service', maximumMinutes: 30 }),
    ]);
    const contents = [
      entry('plain', { type: 'reviewer-service', dateCompleted: '2026-01-01', minutes: 60 }),
      entry('ethics', { type: 'reviewer-service', topics: ['ethics'], dateCompleted: '2026-01-02', minutes: 60 }),
    ];
    const found = progress({ requirements, contents, today });
    expect(found.rules.map(({ minutes }) => minutes)).toEqual([90, 90, 30]);
  });

  test('a maximum per year limits each year separately', () => {
    const requirements = sheet({
      period: { kind: 'fixed-cycle', from: '2025-01-01', to: '2027-12-31' },
      rules: [rule({ maximumMinutes: 60, per: 'year' })],
    });
    const contents = [
      training('a', '2025-05-05', 90),
      training('b', '2026-05-05', 40),
      training('c', '2026-06-05', 40),
    ];
    const found = line(progress({ requirements, contents, today }), 'rule');
    expect(found.minutes).toBe(120);
    expect(found.years.map(({ minutes }) => minutes)).toEqual([60, 60, 0]);
    expect(found.notCounted).toEqual([
      { entry: 'a', minutes: 30, reason: 'over-maximum' },
      { entry: 'c', minutes: 20, reason: 'over-maximum' },
    ]);
  });
});

test('for any set, every rule either counts a minute or gives a reason for not counting it', () => {
  const ids = ['a', 'b', 'c'];
  const rules = fc.tuple(
    ...ids.map((id) =>
      fc.record(
        {
          id: fc.constant(id),
          label: fc.constant('A rule'),
          evidenceTypes: fc.subarray(['in-service', 'article'] as ('in-service' | 'article')[], { minLength: 1 }),
          topics: fc.constant<string[]>(['dei']),
          minimumMinutes: fc.nat(200),
          maximumMinutes: fc.nat(200),
          minimumCompetencies: fc.constant(1),
          within: fc.constantFrom(...ids),
          apartFrom: fc.subarray(ids),
          per: fc.constantFrom('period' as const, 'year' as const),
          average: fc.boolean(),
          withinMonths: fc.record({ min: fc.nat(6), max: fc.integer({ min: 6, max: 12 }) }),
          proRate: fc.record({
            unit: fc.constantFrom('year' as const, 'month' as const),
            rounding: fc.constantFrom('up' as const, 'down' as const, 'nearest' as const),
          }),
        },
        { requiredKeys: ['id', 'label'] },
      ),
    ),
  );
  const date = fc.constantFrom(
    '2024-05-05',
    '2025',
    '2025-06',
    '2025-12-31',
    '2026-01-01',
    '2026-07-15',
    '2026-12',
    '2027-01-01',
  );
  const contents = fc.array(
    fc.record(
      {
        title: fc.constant('x'),
        status: fc.constantFrom('finished' as const, 'attended' as const),
        type: fc.constantFrom('in-service' as const, 'article' as const),
        topics: fc.constant<string[]>(['dei']),
        topicMinutes: fc.array(fc.record({ topic: fc.constantFrom('dei', 'ethics'), minutes: fc.nat(90) }), {
          maxLength: 2,
        }),
        dateCompleted: date,
        minutes: fc.nat(120),
        sessions: fc.array(fc.record({ date, minutes: fc.nat(60) }), { maxLength: 3 }),
        competencies: fc.constant<CompetencyTag[]>([tag('soil')]),
      },
      { requiredKeys: ['title'] },
    ),
    { maxLength: 6 },
  );
  const period = fc.constantFrom<Requirements['period']>(
    { kind: 'none' },
    { kind: 'calendar-year' },
    { kind: 'financial-year', starts: '07-01' },
    { kind: 'fixed-cycle', from: '2025-01-01', to: '2027-12-31' },
    { kind: 'rolling-months', months: 18 },
  );
  const aim = fc.record({ cycleStart: fc.constantFrom('2026-07', '2024') }, { requiredKeys: [] });
  fc.assert(
    fc.property(rules, contents, period, aim, (rules, listed, period, aim) => {
      const entries = listed.map((content, index) => ({ id: `${index}`, content }));
      const found = progress({ requirements: sheet({ period, rules }), contents: entries, aim, outline, today });
      for (const one of found.rules) {
        for (const { id, content } of entries) {
          const sum = (lines: readonly { entry: string; minutes?: number }[]) =>
            lines.filter((line) => line.entry === id).reduce((so, line) => so + (line.minutes ?? 0), 0);
          const whole = content.sessions?.length
            ? content.sessions.reduce((so, { minutes }) => so + minutes, 0)
            : (content.minutes ?? 0);
          expect(sum(one.counted) + sum(one.notCounted)).toBe(whole);
        }
        expect(one.minutes).toBe(one.counted.reduce((so, { minutes }) => so + minutes, 0));
        expect(one.minutes).toBeGreaterThanOrEqual(0);
        expect(one.shortMinutes).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(one.minimumMinutes ?? 0)).toBe(true);
        const max = rules.find(({ id }) => id === one.id)!;
        if (max.maximumMinutes !== undefined && max.per !== 'year')
          expect(one.minutes).toBeLessThanOrEqual(max.maximumMinutes);
      }
    }),
    { numRuns: 500 },
  );
});
