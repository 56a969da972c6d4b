import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';

/** @returns the ES module that ajv writes for a schema; throws if it would need ajv at run time */
export function ajvCode(schema) {
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
  return code;
}
