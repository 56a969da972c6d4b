import { parseAst } from 'rollup/parseAst';
import { Conditions } from './ajv-conditions.mjs';
import { ajvCode } from './ajv-code.mjs';

/**
 * The validator that views load: ajv's code reduced to its conditions, one expression for each definition. It only
 * answers true or false, in 37 % of the bytes (brotli) of the validator that also reports faults.
 * @returns an ES module; its default export is true or false for a value that was parsed from JSON
 */
export function booleanValidator(schema) {
  const code = ajvCode(withNamedBranches(schema));
  const textOf = ({ start, end }) => code.slice(start, end);
  const { body } = parseAst(code);
  const patterns = new Map();
  const definitions = body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration')
      return `const ${node.id.name} = ${definitionOf(new Conditions(textOf).of(node.body.body), patterns)};`;
    const { id, init } = node.declarations?.[0] ?? {};
    if (init?.type === 'NewExpression') patterns.set(id.name, new RegExp(init.arguments[0].value, 'u'));
    return [];
  });
  const defaultExport = textOf(body.find(({ type }) => type === 'ExportDefaultDeclaration'));
  return [...frequentConditions, ...definitions, defaultExport, ''].join('\n');
}

/** What ajv writes out at each place where it is needed; calls are smaller. */
const frequentConditions = [
  'const isObject = (data) => typeof data == "object" && data !== null && !Array.isArray(data);',
  'const isArrayOf = (data, validate) => Array.isArray(data) && data.every(validate);',
  'const isOptional = (data, validate) => data === undefined || validate(data);',
  'const isOptionalArrayOf = (data, validate) => data === undefined || isArrayOf(data, validate);',
  'const isString = (data) => typeof data === "string";',
  'const isMatchOf = (pattern) => (data) => isString(data) && pattern.test(data);',
];

/** A definition that is a pattern becomes a call; ajv writes a pattern of several definitions once for each. */
function definitionOf(condition, patterns) {
  const [, name] = /^typeof data === "string" && (\w+)\.test\(data\)$/.exec(condition) ?? [];
  if (name) return `isMatchOf(${patterns.get(name)})`;
  if (condition === 'typeof data === "string"') return 'isString';
  return `(data) => ${condition.replace(/\b(pattern\d+)\.test\(/g, (_all, found) => `${patterns.get(found)}.test(`)}`;
}

/**
 * The same schema in terms for which ajv writes simple code: each branch of a union is a definition, exact values need no
 * type besides, and branches that exclude each other need no count of how many match.
 */
function withNamedBranches(schema) {
  const branches = {};
  const reference = (branch) => {
    const name = `branch${Object.keys(branches).length}`;
    branches[name] = branch;
    return { $ref: `#/definitions/${name}` };
  };
  const simplify = (value) => {
    if (Array.isArray(value)) return value.map(simplify);
    if (typeof value !== 'object' || value === null) return value;
    const { oneOf, anyOf = oneOf && exclusive(oneOf), type, ...rest } = value;
    const simple = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, simplify(part)]));
    if (anyOf) simple.anyOf = anyOf.map((branch) => reference(simplify(branch)));
    if (type && !('const' in rest) && !rest.enum) simple.type = type;
    return simple;
  };
  const simple = simplify(schema);
  return { ...simple, definitions: { ...simple.definitions, ...branches } };
}

/** @returns the branches; throws unless a required constant distinguishes each from the others */
function exclusive(branches) {
  const [key] = branches[0].required;
  const constants = new Set(branches.map(({ properties }) => properties[key].const));
  if (constants.size === branches.length && branches.every(({ required }) => required.includes(key))) return branches;
  throw new Error(`oneOf: its branches do not differ in a constant "${key}"`);
}
