import { answeredRights, type Framework, permittedFramework, rightsOf, type TextSource } from '@imh/core';
import { describe, expect, test } from 'vitest';

const framework = (source: TextSource | undefined): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:garden',
  version: '1',
  title: 'Garden',
  rights: rightsOf(source),
  nodes: [
    { id: 'soil', kind: 'domain', label: 'Soil' },
    { id: 'heap', parents: ['soil'], kind: 'competency', label: 'Turning', text: 'MARKED: turns the heap' },
  ],
});

const licensed = (permits: 'public' | 'members' | 'titles'): TextSource => ({ kind: 'licensed', permits });

describe('the rights that follow from where a text comes from', () => {
  test.each<[string, TextSource | undefined, boolean, boolean]>([
    ['no answer', undefined, false, false],
    ['not sure', { kind: 'unsure' }, false, false],
    ['own', { kind: 'own' }, true, true],
    ['licensed for public pages', licensed('public'), true, true],
    ['licensed for members', licensed('members'), false, true],
    ['licensed for titles', licensed('titles'), false, false],
  ])('%s: public page %#', (_name, source, isPublic, isForMembers) => {
    const shown = (member: boolean) => JSON.stringify(permittedFramework(framework(source), 'show', member).framework);
    expect(shown(false).includes('MARKED')).toBe(isPublic);
    expect(shown(true).includes('MARKED')).toBe(isForMembers);
    expect(shown(false)).toContain('Turning');
  });

  test('only an own text may be exported in full', () => {
    const exported = (source: TextSource) => JSON.stringify(permittedFramework(framework(source), 'export').framework);
    expect(exported({ kind: 'own' })).toContain('MARKED');
    for (const source of [licensed('public'), licensed('members'), licensed('titles')]) {
      expect(exported(source)).not.toContain('MARKED');
    }
  });

  test('names the holder of a licensed text, without spaces around the name', () => {
    expect(rightsOf({ kind: 'licensed', permits: 'titles', holder: ' Example Institute ' })).toMatchObject({
      holder: 'Example Institute',
      licence: 'proprietary',
    });
    expect(rightsOf({ kind: 'licensed', permits: 'titles', holder: '  ' })).not.toHaveProperty('holder');
  });

  test('keep what a file states besides, and drop what came from the answer before', () => {
    const stated = { statement: 'All rights reserved', display: 'full', personalCopy: true } as const;
    const first = answeredRights(stated, { kind: 'licensed', permits: 'members', holder: 'Example Institute' });
    expect(first).toEqual({
      statement: 'All rights reserved',
      holder: 'Example Institute',
      licence: 'proprietary',
      display: 'members',
      export: 'titles',
    });
    const before: TextSource = { kind: 'licensed', permits: 'members', holder: 'Example Institute' };
    expect(answeredRights(first, { kind: 'own' }, before)).toEqual({
      statement: 'All rights reserved',
      display: 'full',
      export: 'full',
    });
  });
});
