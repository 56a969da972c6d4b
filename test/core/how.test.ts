import { buildOutline, type CompetencyTag, type EvidenceContent, evidenceTypes, howOf, howsByNode } from '@imh/core';
import { describe, expect, test } from 'vitest';
import { framework } from '../storage/log-on-disk.js';

const outline = buildOutline(framework);
const tag = (node: string, fields: Partial<CompetencyTag> = {}): CompetencyTag => ({
  framework: framework.id,
  node,
  ...fields,
});
const found = (content: Pick<EvidenceContent, 'competencies' | 'type'>) =>
  Object.fromEntries([...howsByNode(content, framework.id, outline)].map(([node, hows]) => [node, [...hows].sort()]));

describe('how a competency is shown', () => {
  test('is what the tag states, else what the type of the entry suggests', () => {
    expect(howOf({}, 'course')).toBe('acquired');
    expect(howOf({}, undefined)).toBe('acquired');
    expect(howOf({ how: 'demonstrated' }, 'course')).toBe('demonstrated');
    expect(howOf({ how: 'acquired' }, 'work')).toBe('acquired');
    const demonstrated = evidenceTypes.filter((type) => howOf({}, type) === 'demonstrated');
    expect(demonstrated).toEqual([
      'rsc-received',
      'rsc-provided',
      'work',
      'teaching',
      'reviewer-service',
      'leadership',
    ]);
  });

  test('counts for the headings above, which may be shown both ways', () => {
    expect(found({ type: 'course', competencies: [tag('c1'), tag('c3', { how: 'demonstrated' })] })).toEqual({
      c1: ['acquired'],
      c3: ['demonstrated'],
      a1: ['acquired', 'demonstrated'],
      d1: ['acquired', 'demonstrated'],
      d2: ['demonstrated'],
    });
  });

  test('counts for the same competency both ways, and never for another framework', () => {
    expect(
      found({ competencies: [tag('c1'), tag('c1', { how: 'demonstrated' }), { framework: 'urn:other', node: 'c4' }] }),
    ).toEqual({ c1: ['acquired', 'demonstrated'], a1: ['acquired', 'demonstrated'], d1: ['acquired', 'demonstrated'] });
  });
});
