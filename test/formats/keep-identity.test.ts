import type { Framework } from '@imh/core';
import { importFramework, type ImportOptions, updatePlan } from '@imh/formats';
import { describe, expect, test } from 'vitest';

async function framework(text: string, options: ImportOptions): Promise<Framework> {
  const read = await importFramework(text, options);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.framework;
}

const sheet = [
  'Domain,Competency,Statement',
  'Roots,Waters beds,Waters the beds before the sun is high',
  'Roots,Turns the heap,Turns the heap before it goes sour',
  'Leaves,Cuts back,Cuts back what has flowered',
].join('\n');
const rights = { statement: 'Members only.', display: 'titles' } as const;

async function published(): Promise<Framework> {
  const first = await framework(sheet, { id: 'https://garden.example/skills', title: 'Garden', version: '3' });
  return { ...first, rights, publisher: { name: 'Garden club' } };
}

describe('a corrected sheet keeps the identity of the version before', () => {
  test('one word corrected: the same ids, the next version, and rights that a sheet cannot hold', async () => {
    const previous = await published();
    const next = await framework(sheet.replace('goes sour', 'turns sour').replace('Waters beds', 'Waters all beds'), {
      previous,
    });
    expect(next.nodes.map(({ id }) => id)).toEqual(previous.nodes.map(({ id }) => id));
    expect(next).toMatchObject({ id: previous.id, version: '4', supersedes: '3', title: 'Garden', rights });
    expect(updatePlan(previous, next)).toMatchObject({
      unchanged: 3,
      reworded: [{ label: 'Waters all beds', was: 'Waters beds', fields: ['label'] }, { fields: ['text'] }],
      added: [],
      gone: [],
    });
  });

  test('nothing changed: the same version', async () => {
    const previous = await published();
    expect(await framework(sheet, { previous })).toEqual(previous);
  });

  test('a row in between shifts the numbers, and every competency keeps its id', async () => {
    const numbered = 'Code,Competency\n1,Roots\n1.1,Waters beds at dawn\n1.2,Turns the heap\n1.3,Feeds the worms\n';
    const previous = await framework(numbered, { id: 'urn:x:g' });
    const shifted =
      'Code,Competency\n1,Roots\n1.1,Waters beds at dawn\n1.2,Sows\n1.3,Turns the heap\n1.4,Feeds the worms\n';
    const next = await framework(shifted, { previous });
    const idOf = (label: string, { nodes }: Framework) => nodes.find((node) => node.label === label)!.id;
    for (const label of ['Waters beds at dawn', 'Turns the heap', 'Feeds the worms'])
      expect(idOf(label, next)).toBe(idOf(label, previous));
    expect(previous.nodes.map(({ id }) => id)).not.toContain(idOf('Sows', next));
    const plan = updatePlan(previous, next);
    expect(plan.added.map(({ label }) => label)).toEqual(['Sows']);
    expect(plan.reworded.map(({ label, fields }) => [label, fields])).toEqual([
      ['Turns the heap', ['code']],
      ['Feeds the worms', ['code']],
    ]);
  });

  test('moved and gone rows are listed, and a likely successor is offered, never taken', async () => {
    const previous = await published();
    const moved = sheet
      .replace('Roots,Waters', 'Leaves,Waters')
      .replace('Cuts back,Cuts back what has flowered', 'Prunes,Removes twigs in winter');
    const plan = updatePlan(previous, await framework(moved, { previous }));
    expect(plan.moved).toMatchObject([{ label: 'Waters beds', from: ['Roots'], to: ['Leaves'] }]);
    expect(plan.gone).toMatchObject([{ label: 'Cuts back' }]);
    expect(plan.added).toMatchObject([{ label: 'Prunes' }]);
  });

  test('ids that the file states are never changed; "replaces" may name a code', async () => {
    const before = await framework('id,code,label\na,1.1,Waters beds at dawn\nb,1.2,Sows\n', { id: 'urn:x:g' });
    const after = await framework('id,code,label,replaces\na2,1.1,Waters beds at dawn,1.1\nb,1.2,Sows,\n', {
      previous: before,
    });
    expect(after.nodes.map(({ id }) => id)).toEqual(['a2', 'b']);
    expect(updatePlan(before, after)).toMatchObject({ renamed: [{ id: 'a2', was: 'a' }], gone: [], added: [] });
  });

  test('5,000 corrected rows against 5,000 others are compared without comparing each with each', async () => {
    const rows = (word: string) =>
      Array.from({ length: 5000 }, (_, at) => `${word} ${at} ${at % 7} beds,Waters ${word} ${at % 11}`).join('\n');
    const previous = await framework(`Competency,Statement\n${rows('north')}`, { id: 'urn:x:g' });
    const next = await framework(`Competency,Statement\n${rows('south')}`, { previous });
    expect(new Set(next.nodes.map(({ id }) => id)).size).toBe(5000);
  });
});
