// Compiles schema/*.schema.json to dist/validators/*.js: the validators that run where every byte counts (the widget).
// Not in git: `npm install` and the builds make them. They need no eval, so they run under a strict CSP.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { booleanValidator } from './validators/boolean-validator.mjs';
import { detailedValidator } from './validators/detailed-validator.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const schemas = join(here, 'schema');
const validators = join(here, 'dist/validators');

const declaration = (type) => `import type { ${type} } from '../../src/validator.js';
declare const validate: ${type};
export default validate;
`;

await rm(validators, { recursive: true, force: true });
await mkdir(validators, { recursive: true });
for (const file of await readdir(schemas)) {
  const path = join(validators, basename(file, '.schema.json'));
  const schema = JSON.parse(await readFile(join(schemas, file), 'utf8'));
  await writeFile(`${path}.js`, booleanValidator(schema));
  await writeFile(`${path}.d.ts`, declaration('Validator'));
  await writeFile(`${path}-detailed.js`, detailedValidator(schema));
  await writeFile(`${path}-detailed.d.ts`, declaration('DetailedValidator'));
}
