import type { DetailedValidator, ValidatorError } from '@imh/core';
import type { DocumentFault, DocumentPlace } from '@imh/elements';

/** The first fault of an invalid value, as data that sentences in any language are made from. */
export function firstFault(
  value: unknown,
  validate: DetailedValidator,
): { place: DocumentPlace; fault: DocumentFault } | undefined {
  if (validate(value) || !validate.errors?.length) return undefined;
  const error = mostSpecific(validate.errors);
  const path = pathOf(error);
  return { place: { path, node: nodeName(value, path) }, fault: faultOf(error) };
}

/** ajv lists the branches of a union before the union itself; the branch that got furthest says most. */
function mostSpecific(errors: readonly ValidatorError[]): ValidatorError {
  const last = errors.at(-1)!;
  if (last.keyword !== 'anyOf' && last.keyword !== 'oneOf') return last;
  const depth = ({ instancePath }: ValidatorError): number => instancePath.split('/').length;
  const branches = errors.slice(0, -1).filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'oneOf');
  return branches.reduce((deepest, error) => (depth(error) >= depth(deepest) ? error : deepest), branches[0] ?? last);
}

/** From a JSON pointer (RFC 6901). */
function pathOf({ instancePath, keyword, params }: ValidatorError): (string | number)[] {
  const steps = instancePath.split('/').slice(1);
  const path = steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')));
  return keyword === 'propertyNames' ? [...path, params['propertyName'] as string] : path;
}

function faultOf({ keyword, params }: ValidatorError): DocumentFault {
  switch (keyword) {
    case 'required':
      return { is: 'missing', field: params['missingProperty'] as string };
    case 'type':
      return { is: 'type', expected: params['type'] as string };
    case 'const':
      return { is: 'value', expected: params['allowedValue'] as string };
    case 'enum':
      return { is: 'value', expected: (params['allowedValues'] as readonly string[]).join(', ') };
    default:
      return { is: 'form' };
  }
}

/** Longest code or id that is quoted in a sentence, in characters. */
const longestName = 40;

function nodeName(value: unknown, [list, index]: readonly (string | number)[]): string | undefined {
  if (list !== 'nodes' || index === undefined) return undefined;
  const node = (value as { nodes: ({ code?: unknown; id?: unknown } | null)[] }).nodes[index as number];
  const name = node?.code ?? node?.id;
  return typeof name === 'string' && name ? name.slice(0, longestName) : undefined;
}
