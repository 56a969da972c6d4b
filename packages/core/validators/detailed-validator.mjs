import { parseAst } from 'rollup/parseAst';
import { ajvCode } from './ajv-code.mjs';

/** Fields of ajv's errors that no sentence is made from. */
const unread = new Set(['schemaPath', 'pattern', 'comparison', 'limit']);

/**
 * The validator that is loaded for an invalid document: ajv's functions in three quarters of the bytes (brotli), with
 * errors without those fields, the path as the only argument beside the data, and the values of an enum in its error, so
 * that no schema remains in the code.
 */
export function detailedValidator(schema) {
  const code = ajvCode(schema);
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
