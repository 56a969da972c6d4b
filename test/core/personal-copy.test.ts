import { type Framework, personalCopyOf } from '@imh/core';
import { describe, expect, test } from 'vitest';

const framework = (rights: Framework['rights'], own?: Framework['rights']): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:framework',
  version: '1',
  title: 'Framework',
  ...(rights ? { rights } : {}),
  curriculum: 'A field that this version does not know',
  nodes: [
    { id: 'd', kind: 'domain', label: 'Domain' },
    { id: 'a', kind: 'competency', code: '1.1', parents: ['d'], label: 'Title', text: 'MARKED statement' },
    { id: 'b', kind: 'competency', parents: ['d'], label: 'MARKED label', ...(own ? { rights: own } : {}) },
  ],
});
const kept = (rights: Framework['rights'], own?: Framework['rights']) =>
  personalCopyOf(framework(rights, own)).framework;

describe('a personal copy of a framework', () => {
  test.each([
    ['no stated rights', undefined],
    ['public text', { display: 'full', export: 'titles' }],
    ['text for members that allows a personal copy', { display: 'members', personalCopy: true }],
    ['titles that allow a personal copy', { display: 'titles', personalCopy: true }],
  ] as const)('contains everything with %s', (_name, rights) => {
    expect(kept(rights)).toEqual(framework(rights));
    expect(personalCopyOf(framework(rights)).withheld).toEqual([]);
  });

  test.each([
    ['text for members', { display: 'members' }],
    ['titles only', { display: 'titles' }],
    ['public text whose rights refuse a personal copy', { display: 'full', personalCopy: false }],
    ['text for members that refuses a personal copy', { display: 'members', personalCopy: false }],
  ] as const)('contains titles and codes, and no statement, with %s', (_name, rights) => {
    const copy = kept(rights);
    expect(JSON.stringify(copy)).not.toContain('MARKED');
    expect(copy.nodes.map(({ id, label }) => [id, label])).toEqual([
      ['d', 'Domain'],
      ['a', 'Title'],
      ['b', 'b'],
    ]);
    expect(copy).not.toHaveProperty('curriculum');
    expect(copy.rights).toEqual(rights);
    expect(personalCopyOf(framework(rights)).withheld.length).toBeGreaterThan(0);
  });

  test('leaves out a single competency whose own rights refuse it', () => {
    const copy = kept(undefined, { personalCopy: false });
    expect(copy.nodes.map(({ label }) => label)).toEqual(['Domain', 'Title', 'b']);
    expect(copy.nodes[1]!.text).toBe('MARKED statement');
  });
});
