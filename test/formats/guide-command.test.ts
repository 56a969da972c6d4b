import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '@imh/core';
import { starter } from '@imh/frameworks';
import { afterAll, expect, test, vi } from 'vitest';
import { main } from '../../packages/formats/guide-command.mjs';

// Its first start builds the package.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'imh-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));
const table = fileURLToPath(new URL('../fixtures/formats/guide-of-twenty.csv', import.meta.url));
writeFileSync(join(folder, 'starter.json'), JSON.stringify(starter));

test('writes the guide, and reports the cells that were not used', async () => {
  const done = await main([table, '--framework', 'starter.json', '--out', 'guides/2027.json'], folder);
  expect(done).toMatchObject({ code: 0, err: '' });
  expect(done.out).toContain('20 trainings and materials');
  expect(done.out).toContain('Row 23, column “Hours”: “two” is not a length of time.');
  const guide = parseDocument('imh-trainings', readFileSync(join(folder, 'guides/2027.json'), 'utf8'));
  expect(guide.ok && guide.value.trainings).toHaveLength(20);
});

test('prints the guide to stdout without --out, and the report to stderr', async () => {
  const { out, err } = await main([table, '--framework', 'starter.json'], folder);
  expect(JSON.parse(out)).toMatchObject({ format: 'imh-trainings' });
  expect(err).toContain('20 trainings');
});

test.each([
  [[], 'Name one file.'],
  [['nowhere.csv'], 'nowhere.csv: The file does not exist.'],
  [['starter.json'], 'This is JSON or a web page, not a table.'],
  [[table, '--framework', 'nowhere.json'], 'nowhere.json: The file does not exist.'],
])('%j fails with a reason', async (args, reason) => {
  expect(await main(args, folder)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(reason) });
});
