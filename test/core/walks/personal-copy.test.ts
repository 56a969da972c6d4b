import { type FrameworkNode, permitted, type Rights, type Use } from '@imh/core';
import { expect, test } from 'vitest';

// A members' file: its statements may be read by members, exports carry ids and titles. Whether a member may keep the
// statements in their own log is one field of its rights.
const node: FrameworkNode = {
  id: 'n1',
  kind: 'competency',
  code: '1.1',
  label: 'A short title',
  text: 'QUARTZ is the restricted wording',
  demonstratedBy: ['QUARTZ shown in practice'],
  keywords: ['QUARTZ'],
};
const members: Rights = { display: 'members', export: 'titles' };
const words = (rights: Rights, use: Use, member = true) => JSON.stringify(permitted({ rights }, node, use, member));

test('with personalCopy, members may keep the statement in their own log, but not export it', () => {
  const rights = { ...members, personalCopy: true };
  expect(words(rights, 'keep')).toContain('QUARTZ');
  expect(words(rights, 'show')).toContain('QUARTZ');
  expect(words(rights, 'export')).not.toContain('QUARTZ');
});

test('without personalCopy, members may keep only the title', () => {
  for (const rights of [members, { ...members, personalCopy: false }]) {
    expect(words(rights, 'keep')).not.toContain('QUARTZ');
    expect(permitted({ rights }, node, 'keep', true)).toEqual({
      id: 'n1',
      code: '1.1',
      label: 'A short title',
      reduced: true,
    });
  }
});
