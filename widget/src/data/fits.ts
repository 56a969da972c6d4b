import type { Framework, FrameworkNode } from '@imh/core';
import schema from '@imh/core/schema/imh-framework';
import type { Validation } from '@imh/formats';
import { findFault, type Schema } from './check.js';

const framework: Schema = schema;
const { id, version, language, effectiveFrom, publisher, nodes } = framework.properties!;

const isValid = (part: Schema | undefined, value: unknown): boolean => !findFault(part!, value, framework);

/** What packages/formats checks when it writes CASE, with the validator that the page has loaded already. */
export const pageValidation: Validation = {
  isFramework: (value): value is Framework => isValid(framework, value),
  isFrameworkNode: (value): value is FrameworkNode => isValid(nodes!.items, value),
  isId: (value): value is string => isValid(version, value),
  isLanguageTag: (value): value is string => isValid(language, value),
  isPartialDate: (value): value is string => isValid(effectiveFrom, value),
  isUri: (value): value is string => isValid(id, value),
  // The schema has web addresses only inside of objects.
  isWebAddress: (value): value is string => isValid(publisher, { name: '-', url: value ?? null }),
};
