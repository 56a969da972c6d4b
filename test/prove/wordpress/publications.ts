import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Framework, Trainings } from '@imh/core';
import { starter } from '@imh/frameworks';
import { type BuiltFiles, builtFilesFor, type Integrity, type Publication, type PublishingWay } from '@imh/publish';

/** Every statement contains it, and no title does. */
export const marked = 'MARKED-STATEMENT';

const nodes = starter.nodes.map(({ text, demonstratedBy, ...node }) => ({
  ...node,
  ...(text ? { text: { en: `${marked} of ${node.id}.`, es: `${marked} de ${node.id}.` } } : {}),
  ...(demonstratedBy ? { demonstratedBy: [{ en: `${marked}, in practice.`, es: `${marked}, en la práctica.` }] } : {}),
}));

const trainings: Trainings = {
  format: 'imh-trainings',
  formatVersion: 1,
  id: 'urn:example:trainings',
  version: '1',
  title: { en: 'Our trainings', es: 'Nuestras capacitaciones' },
  trainings: [{ id: 'one', title: 'Watching babies' }],
} as Trainings;

/** The starter set and a guide, open to everyone. */
export const open: Publication = { framework: starter, trainings, show: 'competencies', language: 'en' };

/** The same framework with statements that only members may read. */
export const forMembers: Publication = {
  ...open,
  framework: { ...starter, nodes, rights: { holder: 'A society', display: 'members', export: 'titles' } } as Framework,
};

/** What the builder fetches, from the build. */
export function builtFor(way: PublishingWay, root: string): BuiltFiles {
  const read = (name: string) => readFileSync(join(root, 'widget/dist', name), 'utf8');
  const sri = JSON.parse(read('sri.json')) as Integrity;
  return { texts: Object.fromEntries(builtFilesFor(way, sri).map((name) => [name, read(name)])), sri };
}
