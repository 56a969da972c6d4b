// Compiles schema/*.schema.json to dist/validators/*.js: the checks that run where every byte counts (the widget).
// Not in git: `npm install` and the builds make them. Compiled, a framework's check is a third of zod/mini's size
// (2.2 against 7.5 kB, brotli) and needs no eval, so it runs under a strict CSP.
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

/** Fields of ajv's errors that no sentence is made from. */
const unread = new Set(['schemaPath', 'pattern', 'comparison', 'limit']);

/**
 * The same functions in three quarters of the bytes (brotli): errors without those fields, the path as the only argument
 * beside the data, and the values of an enum in its error, so that no schema is left in the code.
 */
function withoutUnread(code) {
  const schemas = new Map();
  const edits = [];
  const textOf = ({ start, end }) => code.slice(start, end);
  const replace = ({ start, end }, text) => edits.push({ start, end, text });
  const pathIn = ({ properties }) => textOf(properties.find(({ key }) => key.name === 'instancePath').value);
  const valueOf = ({ type, name, object, property, computed }) =>
    type === 'Identifier' ? schemas.get(name) : valueOf(object)[computed ? property.value : property.name];
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'VariableDeclaration' && /^schema\d/.test(node.declarations[0].id.name)) {
      const [{ id, init }] = node.declarations;
      schemas.set(id.name, JSON.parse(textOf(init)));
    } else if (node.type === 'AssignmentPattern' && node.left.type === 'ObjectPattern')
      replace(node, pathIn(node.left));
    else if (node.type === 'CallExpression' && /^validate\d/.test(node.callee.name)) {
      visit(node.arguments[0]);
      replace(node.arguments[1], pathIn(node.arguments[1]));
    } else if (node.key?.name === 'allowedValues') replace(node.value, JSON.stringify(valueOf(node.value)));
    else if (node.type === 'ObjectExpression') {
      for (const [at, property] of node.properties.entries()) {
        const { start, end } = property;
        if (unread.has(property.key.name)) replace({ start, end: node.properties[at + 1]?.start ?? end }, '');
        else visit(property);
      }
    } else Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  let written = 0;
  const pieces = edits.map(({ start, end, text }) => {
    const before = code.slice(written, start);
    written = end;
    return before + text;
  });
  return pieces.join('') + code.slice(written);
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
