import type { Framework } from '@imh/core';
import { expect, test } from 'vitest';
import { matchingOptions, pickerOptions } from '../../packages/elements/src/picker/competency-picker-options.js';
import { outlineContent } from '../../packages/elements/src/outline/outline-content.js';

const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:picker',
  version: '1',
  language: 'en',
  title: 'Thirteen competencies',
  nodes: ['1.3', '1.3.1', '11.3', '1.1.3', '2'].map((code) => ({ id: `c${code}`, code, label: `Competency ${code}` })),
};

const found = (query: string): string[] =>
  matchingOptions(pickerOptions(outlineContent(framework, { language: 'en' }), undefined), query).map(
    ({ code }) => code,
  );

test('a typed number finds codes that begin with it, not codes that contain it further on', () => {
  expect(found('1.3')).toEqual(['1.3', '1.3.1']);
});

test('a query of words and numbers requires both to match', () => {
  expect(found('competency 11')).toEqual(['11.3']);
  expect(found('nothing 11')).toEqual([]);
});
