import type { Framework } from '@imh/core';
import type { BuiltFiles } from '@imh/publish';

/** A build of few files: what a way does with their texts does not depend on them. */
export const built: BuiltFiles = {
  texts: {
    'imh-competencies.js': '/* entry */',
    'imh-competencies.iife.js': '(()=>{/* classic */})();',
    'chunks/competencies-1234567.js': '/* element */',
    'chunks/trainings-89abcde.js': '/* guide */',
    'embed.html': '<!doctype html><meta name="imh-allow" content="" />',
    'embed.js': '/* frame */',
    'embed.css': 'main {}',
    'embed-host.js': '/* host */',
  },
  sri: {
    script: { 'imh-competencies.iife.js': 'sha384-classic' },
    importmap: {
      integrity: {
        './imh-competencies.js': 'sha384-entry',
        './chunks/competencies-1234567.js': 'sha384-element',
        './chunks/trainings-89abcde.js': 'sha384-guide',
        './embed.js': 'sha384-frame',
        './builder.js': 'sha384-builder',
      },
    },
    modulepreload: {
      'imh-competencies': ['./imh-competencies.js', './chunks/competencies-1234567.js'],
      'imh-trainings': ['./imh-competencies.js', './chunks/trainings-89abcde.js'],
    },
  },
};

export const garden = (more: Partial<Framework> = {}): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:garden',
  version: '3',
  language: 'en',
  title: 'Garden skills',
  rights: { display: 'full', holder: 'Garden Society' },
  nodes: [
    { id: 'soil', kind: 'domain', code: '1', label: 'Soil' },
    {
      id: 'heap',
      kind: 'competency',
      parents: ['soil'],
      code: '1.1',
      label: 'Turns the heap',
      text: 'Turns the heap before it goes sour.',
    },
  ],
  ...more,
});
