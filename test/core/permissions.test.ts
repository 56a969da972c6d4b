import { type FrameworkNode, permitted, type Rights, type Use } from '@imh/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

// Marked words: restricted text contains QUARTZ, permitted text PLAIN. The result of permitted() is searched as JSON text,
// so a word is found in any field.

const uses: Use[] = ['show', 'print', 'export', 'keep'];
const competency: FrameworkNode = {
  id: 'n1',
  kind: 'competency',
  code: '1.1',
  label: 'PLAIN title',
  text: { en: 'QUARTZ statement', es: 'QUARTZ declaración' },
  demonstratedBy: ['QUARTZ shown', { en: 'QUARTZ again' }],
  keywords: ['QUARTZ', 'PLAIN'],
  'x-unknown': 'QUARTZ',
};
const answer = (rights: Rights | undefined, node: FrameworkNode, use: Use, member?: boolean) =>
  permitted({ ...(rights ? { rights } : {}) }, node, use, member);
const words = (...question: Parameters<typeof answer>) => JSON.stringify(answer(...question));

describe('a full text', () => {
  test('is shown and printed without stated rights, except for unknown fields', () => {
    for (const use of ['show', 'print'] as const) {
      const { 'x-unknown': _unknown, kind: _kind, ...rest } = competency;
      expect(answer(undefined, competency, use)).toEqual({ ...rest, reduced: false });
    }
  });

  test('is neither exported nor kept without stated rights', () => {
    for (const use of ['export', 'keep'] as const) expect(words(undefined, competency, use)).not.toContain('QUARTZ');
  });

  test('is exported and kept if rights permit it', () => {
    for (const use of uses) expect(words({ export: 'full' }, competency, use)).toContain('QUARTZ');
  });
});

describe('titles', () => {
  test('include only the title of a competency that also has a statement', () => {
    for (const use of ['show', 'print'] as const) {
      const expected = { id: 'n1', code: '1.1', label: 'PLAIN title', reduced: true };
      expect(answer({ display: 'titles' }, competency, use)).toEqual(expected);
    }
  });

  test('include headings', () => {
    for (const kind of ['domain', 'area']) {
      const heading = { id: 'd', kind, label: { en: 'PLAIN' } };
      expect(answer({ display: 'titles' }, heading, 'show')).toEqual({
        id: 'd',
        label: { en: 'PLAIN' },
        reduced: false,
      });
    }
  });

  test('reduce a competency that has only a label to its code', () => {
    const only = { id: 'n', kind: 'competency', code: '1.2', label: 'QUARTZ statement in the label' };
    expect(answer({ display: 'titles' }, only, 'show')).toEqual({ id: 'n', code: '1.2', reduced: true });
  });

  test.each([
    ['the same words', 'QUARTZ knows soil', 'QUARTZ knows soil'],
    ['other case, spaces and punctuation', 'QUARTZ  knows soil.', '“quartz knows: soil”'],
    ['another composition of an accent', 'QUARTZ niño'.normalize('NFD'), 'quartz niño'],
    ['a code before the statement', '1.2 – QUARTZ knows soil', 'QUARTZ knows soil'],
    ['the statement and more', 'QUARTZ knows soil (birth to 3)', 'QUARTZ knows soil'],
    ['the statement, cut off with dots', 'QUARTZ knows…', 'QUARTZ knows soil'],
    ['the statement, cut off with periods', 'QUARTZ knows ...', 'QUARTZ knows soil'],
    ['an empty statement', 'QUARTZ knows soil', ''],
    ['a blank statement', 'QUARTZ knows soil', ' \n'],
    ['a statement of signs only', 'QUARTZ knows soil', '—'],
    ['an empty language map', 'QUARTZ knows soil', {}],
    ['the statement in one of several languages', 'QUARTZ knows soil', { es: 'otra cosa', en: 'QUARTZ knows soil' }],
    ['a label in a language without a statement', { en: 'QUARTZ knows soil' }, { es: 'otra cosa' }],
    ['a label in a language with an empty statement', { en: 'QUARTZ knows soil' }, { es: 'otra cosa', en: ' ' }],
    [
      'the statement in the other language of the label',
      { en: 'QUARTZ knows soil' },
      { es: 'QUARTZ knows soil', en: 'x' },
    ],
  ])('treat a label as the statement: %s', (_name, label, text) => {
    const node: FrameworkNode = { id: 'n', kind: 'competency', label, text };
    for (const use of uses) expect(words({ display: 'titles' }, node, use)).not.toContain('QUARTZ');
  });

  test('keep labels only in languages that also have a statement', () => {
    const node: FrameworkNode = { id: 'n', label: { en: 'PLAIN', es: 'QUARTZ' }, text: { en: 'A statement' } };
    expect(answer({ display: 'titles' }, node, 'show').label).toEqual({ en: 'PLAIN' });
  });

  test('treat a plain statement as being in the language of the document', () => {
    const node: FrameworkNode = { id: 'n', label: { en: 'QUARTZ', es: 'PLAIN' }, text: 'Una declaración' };
    const found = permitted({ language: 'es', rights: { display: 'titles' } }, node, 'show');
    expect(found.label).toEqual({ es: 'PLAIN' });
  });
});

describe('members', () => {
  const rights: Rights = { display: 'members' };

  test('see statements, others only titles', () => {
    expect(words(rights, competency, 'show', true)).toContain('QUARTZ');
    expect(words(rights, competency, 'print', true)).toContain('QUARTZ');
    expect(words(rights, competency, 'show', false)).not.toContain('QUARTZ');
    expect(words(rights, competency, 'print')).not.toContain('QUARTZ');
  });

  test('may not export or keep more than others', () => {
    for (const use of ['export', 'keep'] as const) expect(words(rights, competency, use, true)).not.toContain('QUARTZ');
  });

  test('text that may not be shown is not exported, whatever the export right is', () => {
    expect(words({ ...rights, export: 'full' }, competency, 'export', false)).not.toContain('QUARTZ');
    expect(words({ ...rights, export: 'full' }, competency, 'export', true)).toContain('QUARTZ');
    expect(words({ display: 'titles', export: 'full' }, competency, 'export', true)).not.toContain('QUARTZ');
  });
});

describe('ids', () => {
  test('reduce nodes to id and code, even headings', () => {
    expect(answer({ export: 'ids' }, competency, 'export')).toEqual({ id: 'n1', code: '1.1', reduced: true });
    const heading = { id: 'd', kind: 'domain', label: 'QUARTZ' };
    expect(answer({ export: 'ids' }, heading, 'export')).toEqual({ id: 'd', reduced: true });
    expect(answer({ export: 'ids' }, heading, 'keep')).toEqual({ id: 'd', reduced: true });
  });

  test('do not affect what is shown', () => {
    expect(words({ export: 'ids' }, competency, 'show')).toContain('QUARTZ');
  });
});

describe('the rights of a node', () => {
  test('override the rights of the framework field by field', () => {
    const stricter = { ...competency, rights: { display: 'titles' as const } };
    expect(words({ display: 'full', export: 'full' }, stricter, 'show')).not.toContain('QUARTZ');
    const looser = { ...competency, rights: { display: 'full' as const } };
    expect(words({ display: 'titles', export: 'ids' }, looser, 'show')).toContain('QUARTZ');
    expect(words({ display: 'titles', export: 'ids' }, looser, 'export')).not.toContain('PLAIN');
  });
});

test('for any rights, restricted text is used only if a field permits it', () => {
  const rights: fc.Arbitrary<Rights> = fc.record(
    {
      display: fc.constantFrom('full' as const, 'titles' as const, 'members' as const),
      export: fc.constantFrom('full' as const, 'titles' as const, 'ids' as const),
      personalCopy: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(rights, rights, fc.constantFrom(...uses), fc.boolean(), (ofFramework, ofNode, use, member) => {
      const both = { ...ofFramework, ...ofNode };
      const found = words(ofFramework, { ...competency, rights: ofNode }, use, member).includes('QUARTZ');
      const visible = both.display === undefined || both.display === 'full' || (both.display === 'members' && member);
      const exportable = both.export === 'full' && visible;
      const allowed = {
        show: visible,
        print: visible,
        export: exportable,
        keep: exportable || both.personalCopy === true,
      };
      expect(found).toBe(allowed[use]);
    }),
  );
});
