import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../packages/core/generate.mjs', import.meta.url));

test('the JSON Schemas match the zod schemas; if not, run "npm run generate"', async () => {
  const run = promisify(execFile)(process.execPath, [script, '--check']);
  await expect(run).resolves.toMatchObject({
    stdout: expect.stringContaining('9 generated files are as the sources say'),
  });
});
