/**
 * ESLint rule: a `Result` must be used. A failure that nobody reads is invisible to the user. Reports an expression
 * statement whose value is a `Result` or a promise of one, also behind `void`, `await`, `&&`, `??` or `?:`, and a
 * listener in an `html` template that returns one. Needs type information.
 */
export const noDroppedResult = {
  meta: {
    type: 'problem',
    docs: { description: 'Rejects a Result that is neither checked nor returned' },
    schema: [],
    messages: {
      dropped: 'This Result is dropped, so its failure is invisible. Check `ok`, return it, or pass it to `attempt`.',
    },
  },
  create(context) {
    const { esTreeNodeToTSNodeMap, program } = context.sourceCode.parserServices;
    if (!program) throw new Error('no-dropped-result needs type information: set parserOptions.projectService.');
    const checker = program.getTypeChecker();
    const isDropped = (node) => isResult(checker, checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node)));
    const check = (expression) => {
      for (const node of valuesOf(expression)) if (isDropped(node)) context.report({ node, messageId: 'dropped' });
    };
    return {
      ExpressionStatement: ({ expression }) => check(expression),
      'TaggedTemplateExpression > TemplateLiteral > ArrowFunctionExpression'({ body }) {
        if (body.type !== 'BlockStatement') check(body);
      },
    };
  },
};

/** The expressions whose value is discarded together with this one. */
function valuesOf(node) {
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === 'void' ? valuesOf(node.argument) : [];
    case 'LogicalExpression':
      return valuesOf(node.right);
    case 'ConditionalExpression':
      return [...valuesOf(node.consequent), ...valuesOf(node.alternate)];
    case 'SequenceExpression':
      return node.expressions.flatMap(valuesOf);
    case 'AssignmentExpression':
      return [];
    case 'CallExpression':
      return isCatchOfVariable(node) ? [] : [node];
    default:
      return [node];
  }
}

/** `loading.catch(() => undefined)` only prevents an unhandled rejection; the variable is awaited elsewhere. */
function isCatchOfVariable({ callee }) {
  return callee.type === 'MemberExpression' && callee.property.name === 'catch' && callee.object.type === 'Identifier';
}

/** True for a union of `{ ok: true }` and `{ ok: false }`, and for a promise of it. */
function isResult(checker, type) {
  const members = type.isUnion() ? type.types : [type];
  const outcomes = new Set(members.map((member) => okOf(checker, member)));
  if (outcomes.has('true') && outcomes.has('false')) return true;
  return members.some((member) => {
    if (member.getSymbol()?.getName() !== 'Promise') return false;
    const [value] = checker.getTypeArguments(member);
    return value !== undefined && isResult(checker, value);
  });
}

function okOf(checker, type) {
  const ok = type.getProperty('ok');
  return ok && checker.typeToString(checker.getTypeOfSymbol(ok));
}
