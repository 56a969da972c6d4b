import {
  type EvidenceLog,
  nodeOfUri,
  nodeUri,
  parseDocument,
  plannedLog,
  type Training,
  type Trainings,
} from '@imh/core';
import { exampleGuide, starter, wiAimh } from '@imh/frameworks';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import schema from '../../packages/core/schema/imh-evidence-log.schema.json' with { type: 'json' };

const valid = new Ajv({ strict: false }).compile(schema);
let ids = 0;
const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
const given = { language: 'en', now: '2026-11-22T09:00:00Z', today: '2026-11-22', newId };
const puddles = exampleGuide.trainings[0]!;

function logOf(training: Training, guide: Trainings, framework?: typeof starter): EvidenceLog {
  const log = plannedLog(training, { ...given, guide, framework });
  expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
  expect(parseDocument('imh-evidence-log', JSON.stringify(log)).ok).toBe(true);
  return log;
}

test('a training becomes one planned entry with all data of the guide', () => {
  const { entries, frameworks, purpose } = logOf(puddles, exampleGuide, starter);
  expect(purpose).toBe('backup');
  expect(frameworks).toEqual([
    { id: starter.id, version: starter.version, title: starter.title, rights: starter.rights },
  ]);
  expect(entries).toHaveLength(1);
  const { content } = entries[0]!.versions[0]!;
  expect(content).toMatchObject({
    title: 'Puddles and Patience: Calm in the Storm',
    status: 'planned',
    type: 'in-service',
    url: 'https://example.org/invented-trainings/puddles',
    dateStart: '2027-03-06',
    minutes: 360,
    minutesSource: 'page',
    format: 'in-person',
    language: 'en',
  });
  expect(content).not.toHaveProperty('dateCompleted');
  expect(content!.competencies![0]).toEqual({
    framework: starter.id,
    version: starter.version,
    node: 'alongside.everyday.storms',
    label: expect.any(String) as string,
    source: 'training-guide',
  });
});

test('every training of the example guide makes a valid file, with and without the framework', () => {
  for (const training of exampleGuide.trainings) {
    logOf(training, exampleGuide, starter);
    const bare = logOf(training, exampleGuide);
    expect(bare.entries[0]!.versions[0]!.content!.competencies![0]).toEqual({
      framework: starter.id,
      version: starter.version,
      node: expect.any(String) as string,
      source: 'training-guide',
    });
  }
});

test('a title alone is enough', () => {
  const guide: Trainings = { format: 'imh-trainings', formatVersion: 1, id: 'urn:g:1', title: 'G', trainings: [] };
  expect(logOf({ id: 't', title: 'T' }, guide).entries[0]!.versions[0]!.content).toEqual({
    title: 'T',
    status: 'planned',
    competencies: [],
  });
});

test('a restricted label is not included', () => {
  const framework = {
    ...wiAimh,
    rights: { ...wiAimh.rights, display: 'full' as const, export: 'ids' as const },
  };
  const guide = { ...exampleGuide, frameworks: [] };
  const training = { ...puddles, competencies: [nodeUri(framework.id, 'thinking')] };
  const log = plannedLog(training, { ...given, guide, framework });
  expect(log.entries[0]!.versions[0]!.content!.competencies).toEqual([
    { framework: framework.id, version: framework.version, node: 'thinking', source: 'training-guide' },
  ]);
});

test('the tag has the version that the guide was written against', () => {
  const guide = { ...exampleGuide, frameworks: [{ id: starter.id, version: 'older' }] };
  const log = plannedLog(puddles, { ...given, guide, framework: starter });
  expect(log.entries[0]!.versions[0]!.content!.competencies![0]!.version).toBe('older');
  expect(log.frameworks![0]!.version).toBe('older');
});

test('nodeOfUri finds framework and node, however the URI was encoded', () => {
  expect(nodeOfUri(nodeUri('urn:x:f', 'a/b c#d'))).toEqual({ frameworkId: 'urn:x:f', nodeId: 'a/b c#d' });
  expect(nodeOfUri('urn:x:f#100%')).toEqual({ frameworkId: 'urn:x:f', nodeId: '100%' });
  expect(nodeOfUri('urn:x:f')).toBeUndefined();
  expect(nodeOfUri('urn:x:f#')).toBeUndefined();
});

test('continuing education credit travels along; the type of a material follows from its kind', () => {
  const typeOf = (training: Partial<Training>) => {
    const { content } = logOf({ id: 't', title: 'T', ...training }, exampleGuide).entries[0]!.versions[0]!;
    return content!.type;
  };
  const { content } = logOf(puddles, exampleGuide).entries[0]!.versions[0]!;
  expect(content!.ce).toEqual({ amount: 6, unit: 'CE' });
  expect(typeOf({ material: 'tip-sheet' })).toBe('article');
  expect(typeOf({ material: 'video', delivery: 'in-person' })).toBe('webinar-recorded');
  expect(typeOf({ material: 'a kit of puppets', delivery: 'in-person' })).toBe(undefined);
});
