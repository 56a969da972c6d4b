/** What ajv counts errors with; it may not appear in a condition. */
const bookkeeping = /^(errors|vErrors|missing\d+|_errs\d+|_?valid\d+|len\d+)$/;

/**
 * Translates one function that ajv wrote (first error only, no inlined references) to the expression that is true where the
 * function finds no error. Throws on any code that it does not know.
 */
export class Conditions {
  /** Texts of the variables that refer to a part of the data. */
  #parts = new Map();
  /** Texts of the required properties, and of those among them whose type is checked. */
  #required = new Set();
  #typed = new Set();
  #integers = new Set();
  #source;

  /** @param source returns the text of a node of the syntax tree */
  constructor(source) {
    this.#source = source;
  }

  of(statements) {
    return all(this.#terms(statements)) || 'true';
  }

  #terms(statements) {
    const start = statements.findIndex(isUnionStart);
    if (start < 0) return statements.flatMap((node) => this.#termsOf(node));
    const end = statements.findIndex(isUnionEnd);
    const union = this.#branches(statements.slice(start + 1, end)).join(' || ');
    return [...this.#terms(statements.slice(0, start)), union, ...this.#terms(statements.slice(end + 1))];
  }

  /** `check; valid = valid || …; if (!valid) { check; … }` */
  #branches(statements) {
    const end = statements.findIndex(({ expression }) => /^valid\d+$/.test(expression?.left?.name));
    const [next] = statements.slice(end + 1);
    return [this.of(statements.slice(0, end)), ...(next ? this.#branches(next.consequent.body) : [])];
  }

  #termsOf(node) {
    switch (node.type) {
      case 'VariableDeclaration':
        this.#declare(node.declarations[0]);
        return [];
      case 'IfStatement':
        return this.#ifTerms(node);
      case 'ForStatement':
        return [this.#itemTerm(node)];
      case 'ForInStatement': {
        const key = node.left.declarations[0].id.name;
        const [of, condition] = [this.#text(node.right), this.of(node.body.body)];
        if (condition === `typeof ${of}[${key}] === "string"`) return [`Object.values(${of}).every(isString)`];
        return [`Object.keys(${of}).every(${lambda(key, condition)})`];
      }
      case 'ExpressionStatement':
      case 'EmptyStatement':
      case 'ReturnStatement':
      case 'BreakStatement':
        return [];
      default:
        throw new Error(`Not translated: ${this.#source(node)}`);
    }
  }

  #declare({ id: { name }, init }) {
    if (/^data\d+$/.test(name)) this.#parts.set(name, this.#text(init));
    if (/^len\d+$/.test(name)) this.#parts.set(name, this.#text(init.object));
  }

  #itemTerm({ test: { left, right }, body }) {
    const item = `item${left.name.slice(1)}`;
    this.#parts.set(left.name, item);
    return `${this.#parts.get(right.name)}.every(${lambda(item, this.of(body.body))})`;
  }

  #ifTerms({ test, consequent, alternate }) {
    const inner = () => this.#terms(consequent.body);
    if (isCount(test)) return isBreak(consequent) ? [] : inner();
    if (fails(consequent)) return this.#rejectionTerms(test, alternate?.body ?? []);
    const text = this.#text(test);
    if (alternate && fails(alternate)) return [text, ...inner()];
    const [, part] = /^(\S+) !== undefined$/.exec(text) ?? [];
    if (part && (!alternate || isValidTrue(alternate))) return this.#property(part, inner());
    // The limits of an integer, whose type was checked before.
    if (!alternate && this.#integers.has(/^Number\.isFinite\((\S+)\)$/.exec(text)?.[1])) return inner();
    throw new Error(`Not translated: if (${text})`);
  }

  #property(part, terms) {
    if (this.#required.has(part)) {
      if (terms.length > 0) this.#typed.add(part);
      return terms;
    }
    const condition = all(terms);
    const [, name] = /^(validate\d+)\(\S+\)$/.exec(condition) ?? [];
    if (name) return [`isOptional(${part}, ${name})`];
    const [, ofItems] = /^isArrayOf\(\S+, (validate\d+)\)$/.exec(condition) ?? [];
    if (ofItems) return [`isOptionalArrayOf(${part}, ${ofItems})`];
    if (isStringCheck.test(condition)) return [`isOptional(${part}, isString)`];
    return condition ? [`${part} === undefined || ${condition}`] : [];
  }

  /** Where ajv checks the type of a required property, which it does first, nothing else has to check that it exists. */
  #rejectionTerms(test, otherwise) {
    const missing = this.#missing(test);
    if (!missing) return [...this.#negated(test), ...this.#terms(otherwise)];
    for (const part of missing) this.#required.add(part);
    const terms = this.#terms(otherwise);
    return [...missing.filter((part) => !this.#typed.has(part)).map((part) => `${part} !== undefined`), ...terms];
  }

  #negated(test) {
    if (test.operator !== '!') return [negation(this.#text(test))];
    const text = this.#text(test.argument);
    const [, integer] = /^Number\.isInteger\((\S+)\)$/.exec(text) ?? [];
    if (integer) this.#integers.add(integer);
    return [text];
  }

  /** `data.a === undefined && (missing0 = "a") || …` → `data.a`, … */
  #missing({ type, operator, left, right }) {
    if (type !== 'LogicalExpression') return undefined;
    if (operator === '&&') return /^missing/.test(right.left?.name) ? [this.#text(left.left)] : undefined;
    const parts = [left, right].map((side) => this.#missing(side));
    return parts.includes(undefined) ? undefined : parts.flat();
  }

  /** The source with its variables replaced and ajv's longest conditions shortened. */
  #text(node) {
    const pieces = [];
    let from = node.start;
    const replace = ({ start, end }, text) => {
      pieces.push(this.#source({ start: from, end: start }), text);
      from = end;
    };
    const visit = (inner) => {
      if (inner === null || typeof inner !== 'object') return;
      const { type, name, callee, object, property, computed } = inner;
      if (bookkeeping.test(name)) throw new Error(`Not translated: ${this.#source(node)}`);
      if (type === 'Identifier' && this.#parts.has(name)) replace(inner, this.#parts.get(name));
      else if (type === 'CallExpression' && callee.name?.startsWith('validate'))
        replace(inner, `${callee.name}(${this.#text(inner.arguments[0])})`);
      else if (type === 'MemberExpression' && computed && this.#parts.has(property.name))
        replace(inner, this.#parts.get(property.name));
      else if (type === 'MemberExpression' && !computed) visit(object);
      else Object.values(inner).forEach(visit);
    };
    visit(node);
    return shortened([...pieces, this.#source({ start: from, end: node.end })].join(''));
  }
}

const all = (terms) =>
  terms
    .map((term) => (terms.length > 1 && term.includes(' || ') ? `(${term})` : term))
    .join(' && ')
    .replace(/Array\.isArray\((\S+)\) && \1\.every\(/g, 'isArrayOf($1, ');

const isStringCheck = /^typeof \S+ === "string"$/;

const lambda = (item, body) => {
  const [, name] = /^(validate\d+)\((\w+)\)$/.exec(body) ?? [];
  return name ?? `(${item}) => ${body}`;
};

const negation = (text) => (/^(typeof )?\S+ !== \S+$/.test(text) ? text.replace('!==', '===') : `!(${text})`);

const shortened = (text) =>
  text
    .replace(/(\S+) && typeof \1 == "object" && !Array\.isArray\(\1\)/, 'isObject($1)')
    .replace(/^\(typeof (\S+) == "number"\) && \(isFinite\(\1\)\)$/, 'Number.isFinite($1)')
    .replace(
      /^\(\(typeof (\S+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)$/,
      'Number.isInteger($1)',
    )
    // ajv writes it beside a limit of a number that is finite.
    .replace(/ \|\| isNaN\(\S+\)$/, '');

const isUnionStart = ({ type, declarations }) =>
  type === 'VariableDeclaration' && /^valid\d+$/.test(declarations[0].id.name) && declarations[0].init?.value === false;

/** `if (!valid) { report } else { errors = … }` */
const isUnionEnd = ({ alternate }) => alternate?.body[0]?.expression?.left?.name === 'errors';

/** `errors === …`, `valid…` or `!valid…`: whether there was an error before, after which nothing is evaluated here. */
const isCount = ({ type, name, left, argument }) =>
  (type === 'Identifier' && /^valid\d+$/.test(name)) ||
  (type === 'BinaryExpression' && left.name === 'errors') ||
  (type === 'UnaryExpression' && isCount(argument));

const isBreak = ({ body }) => body.at(-1).type === 'BreakStatement';

const isValidTrue = ({ body: [node] }) =>
  node?.type === 'VariableDeclaration' && node.declarations[0].init.value === true;

/** Whether a block reports an error. */
const fails = ({ body }) =>
  body.some(
    ({ type, expression }) =>
      type === 'ReturnStatement' || [expression?.argument?.name, expression?.left?.name].includes('errors'),
  );
