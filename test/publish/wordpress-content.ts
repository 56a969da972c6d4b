import type { Framework, Trainings } from '@imh/core';
import type { BuiltFiles } from '@imh/publish';
import { strFromU8, unzipSync } from 'fflate';

/** Every statement contains this word, and no title does. */
export const marked = 'statementmark';

export const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:garden',
  version: '3',
  language: 'en',
  languages: ['en', 'es'],
  title: { en: 'Garden skills', es: 'Habilidades de jardín' },
  rights: { holder: 'Garden Society', display: 'full', export: 'full' },
  categories: [{ id: 'helper', label: { en: 'Helper', es: 'Ayudante' } }],
  nodes: [
    { id: 'soil', kind: 'domain', label: { en: 'Soil', es: 'Suelo' } },
    {
      id: 'heap',
      parents: ['soil'],
      kind: 'competency',
      label: { en: 'Turns the heap', es: 'Voltea la pila' },
      text: { en: `Turns the heap before it goes sour, ${marked}.`, es: `Voltea la pila a tiempo, ${marked}.` },
      demonstratedBy: [{ en: `Smells whether it is time, ${marked}.` }],
      categories: ['helper'],
    },
  ],
};

export const trainings: Trainings = {
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:garden-trainings',
  version: '1',
  title: 'Garden trainings',
  trainings: [{ id: 'compost', title: 'Compost in a day' }],
} as Trainings;

/** A small build: what a plugin does with the files does not depend on what they contain. */
export const built: BuiltFiles = {
  texts: { 'imh-competencies.js': 'export {};', 'chunks/common-0123abc.js': 'export {};' },
  sri: {
    script: {},
    importmap: { integrity: {} },
    modulepreload: { 'imh-competencies': ['./imh-competencies.js', './chunks/common-0123abc.js'] },
  },
};

/** Paths and texts of an archive. */
export function textsIn(content: string | Uint8Array): Record<string, string> {
  const files = Object.entries(unzipSync(content as Uint8Array));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}
