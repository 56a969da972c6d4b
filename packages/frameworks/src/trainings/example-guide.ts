import type { Training, Trainings } from '@imh/core';
import { starter } from '../starter/starter.js';
import { exampleMaterials } from './example-materials.js';
import { exampleSystems } from './example-systems.js';
import { exampleTrainings } from './example-trainings.js';

/** Ids of the starter set need no encoding. */
const uris = (nodes: readonly string[]) => nodes.map((node) => `${starter.id}#${node}`);

/** Invented trainings and materials for every domain, as an example of a guide. The links to example.org lead nowhere. */
export const exampleGuide = {
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:x-imh:trainings:example-guide', // Why this form: ../wi-aimh.ts.
  version: '2026-12',
  modified: '2026-11-30',
  language: 'en',
  title: { en: 'Example training guide (all invented)', es: 'Guía de capacitaciones de ejemplo (todo inventado)' },
  publisher: { name: { en: 'The imh-competencies project', es: 'El proyecto imh-competencies' } },
  rights: { holder: 'The imh-competencies project', licence: 'CC-BY-4.0', display: 'full', export: 'full' },
  frameworks: [{ id: starter.id, version: starter.version }],
  trainings: [...exampleTrainings, ...exampleSystems, ...exampleMaterials].map(({ nodes, ...training }): Training => ({
    ...training,
    urls: [`https://example.org/invented-trainings/${training.id}`],
    competencies: uris(nodes),
    alignedBy: 'community',
  })),
} satisfies Trainings;
