import { countOf, kindCoverage, type ReviewEntry, type EvidenceContent, evidenceKindOf, statusOf } from '@imh/core';
import { describe, expect, test } from 'vitest';
import { association, other, outline, tag } from './walks/given.js';

const entry = (id: string, content: Partial<EvidenceContent>): ReviewEntry => {
  const whole = { title: id, dateCompleted: '2026', ...content };
  return {
    id,
    content: whole,
    status: statusOf(whole),
    kind: evidenceKindOf(whole.type),
    others: [],
    deletedElsewhere: false,
    withheld: [],
  };
};
const framework = { id: association, outline };
const plain = (cells: ReadonlyMap<string, readonly string[]> | undefined) => Object.fromEntries(cells ?? []);

describe('coverage by kind of evidence', () => {
  const entries = [
    entry('course', { type: 'course', competencies: [tag('soil-1'), tag('soil-2'), tag('soil-1')] }),
    entry('webinar', { type: 'webinar-live', competencies: [tag('soil-1'), tag('bees-1')] }),
    entry('in-service', { type: 'in-service', competencies: [tag('soil')] }),
    entry('plan', { type: 'conference', dateCompleted: undefined, competencies: [tag('birds')] }),
    entry('loose', {
      type: 'work',
      competencies: [tag('moss'), tag('soil', other), { framework: association, localArea: 'Worms' }],
    }),
    entry('untagged', {}),
  ];
  const found = kindCoverage(entries, framework);

  test('counts an entry once for its node and for each ancestor', () => {
    expect(plain(found.byNode.get('soil-1'))).toEqual({ course: ['course'], 'in-service': ['webinar'] });
    expect(plain(found.byNode.get('soil'))).toEqual({ course: ['course'], 'in-service': ['webinar', 'in-service'] });
    expect(plain(found.byNode.get('ground'))).toEqual({ course: ['course'], 'in-service': ['webinar', 'in-service'] });
    expect(plain(found.byNode.get('company'))).toEqual({ 'in-service': ['webinar'] });
    expect(countOf(found.byNode.get('ground'))).toBe(3);
  });

  test('ignores planned entries', () => {
    expect(found.byNode.has('birds')).toBe(false);
    expect(found.kinds).toEqual(['course', 'in-service', 'work', 'other']);
  });

  test('lists tags of other frameworks with their label in the log', () => {
    expect(
      found.elsewhere.map(({ framework, node, label, entries }) => [framework, node, label, plain(entries)]),
    ).toEqual([
      [association, 'moss', 'moss', { work: ['loose'] }],
      [other, 'soil', 'soil', { work: ['loose'] }],
      [association, undefined, 'Worms', { work: ['loose'] }],
    ]);
    expect(plain(found.untagged)).toEqual({ other: ['untagged'] });
  });

  test('lists every tag like that without a framework', () => {
    const none = kindCoverage(entries, undefined);
    expect(none.byNode.size).toBe(0);
    expect(none.elsewhere).toHaveLength(7);
    expect(plain(none.elsewhere[0]!.entries)).toEqual({ course: ['course'], 'in-service': ['webinar'] });
  });
});
