import { changedParts, type EvidenceContent, settledContents } from '@imh/core';
import { describe, expect, test } from 'vitest';

const before: EvidenceContent = {
  title: 'A course',
  dateCompleted: '2026-03-01',
  minutes: 60,
  provider: 'Riverbend',
  note: 'Bring the form.',
  competencies: [{ framework: 'urn:example:garden', node: '1' }],
};
const first: EvidenceContent = { ...before, minutes: 90, note: 'Bring the form. Ask Ana.' };
const second: EvidenceContent = {
  ...before,
  title: 'A course for home visitors',
  note: 'Bring two forms.',
  competencies: [{ framework: 'urn:example:garden', node: '2' }],
};

describe('two versions of an entry', () => {
  test('differ in parts, of which hours are one', () => {
    expect(changedParts(first, second).sort()).toEqual(['competencies', 'hours', 'note', 'title']);
    expect(changedParts(first, { ...first })).toEqual([]);
  });

  test('become one, with each part from the side that was chosen', () => {
    const settled = settledContents(first, second, {
      title: 'second',
      hours: 'first',
      note: 'both',
      competencies: 'first',
    });
    expect(settled).toEqual({
      ...before,
      title: 'A course for home visitors',
      minutes: 90,
      note: 'Bring the form. Ask Ana.\n\nBring two forms.',
      competencies: first.competencies,
    });
  });

  test('have the second one’s value where nothing was chosen', () => {
    expect(settledContents(first, second)).toEqual(second);
  });

  test('lose a value that the chosen side does not have', () => {
    const { provider: _provider, ...without } = second;
    expect(changedParts(first, without)).toContain('provider');
    expect(settledContents(first, without, { provider: 'second' })).not.toHaveProperty('provider');
    expect(settledContents(first, without, { provider: 'first' }).provider).toBe('Riverbend');
  });
});
