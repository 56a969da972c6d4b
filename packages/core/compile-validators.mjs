// Compiles schema/*.schema.json to dist/validators/*.js: the checks that run where every byte counts (the widget).
// Not in git: `npm install` and the builds make them. Compiled, a framework's check is a third of zod/mini's size
// (2.9 against 7.5 kB, brotli) and needs no eval, so it runs under a strict CSP.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { parseAst } from 'rollup/parseAst';

const here = dirname(fileURLToPath(import.meta.url));
const schemas = join(here, 'schema');
const validators = join(here, 'dist/validators');

/** An ES module whose default export is the validator. */
function compile(schema) {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    strict: true,
    allowUnionTypes: true,
    // A definition becomes one function instead of a copy at each reference.
    inlineRefs: false,
    // Sentences are made from the keyword and its parameters, in the reader's language.
    messages: false,
  });
  const code = standaloneCode(ajv, ajv.compile(schema));
  if (/\brequire\(/.test(code)) throw new Error(`${schema.title}: the validator would need ajv at run time`);
  return withoutUnread(code);
}

/** Fields of ajv's errors and arguments that `ValidatorError` does not have: an eighth of a framework's validator. */
const unread = new Set(['schemaPath', 'parentData', 'parentDataProperty', 'rootData']);

/** Rebuilds each object that has such a field without it. */
function withoutUnread(code) {
  const pieces = [];
  let end = 0;
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.properties?.some(({ key }) => unread.has(key.name))) {
      const kept = node.properties.filter(({ key }) => !unread.has(key.name));
      const fields = kept.map((field) => code.slice(field.start, field.end));
      pieces.push(code.slice(end, node.start), `{${fields.join(',')}}`);
      end = node.end;
    } else Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  return pieces.join('') + code.slice(end);
}

const declaration = `import type { Validator } from '../../src/validator.js';
declare const validate: Validator;
export default validate;
`;

await rm(validators, { recursive: true, force: true });
await mkdir(validators, { recursive: true });
for (const file of await readdir(schemas)) {
  const name = basename(file, '.schema.json');
  const schema = JSON.parse(await readFile(join(schemas, file), 'utf8'));
  await writeFile(join(validators, `${name}.js`), compile(schema));
  await writeFile(join(validators, `${name}.d.ts`), declaration);
}
