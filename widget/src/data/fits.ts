import type { Framework, FrameworkNode } from '@imh/core';
import type { Validation } from '@imh/formats';
import { frameworkKind } from './kinds/framework.js';

const minimal = { format: 'imh-framework', formatVersion: 1, id: 'urn:-', version: '-', title: '-', nodes: [] };

/** The compiled validator checks whole documents only: a minimal one that contains the value. */
const isValid = (change: object): boolean => frameworkKind.validate({ ...minimal, ...change });

/** What packages/formats checks when it writes CASE, with the validator that the page has loaded already. */
export const pageValidation: Validation = {
  isFramework: (value): value is Framework => frameworkKind.validate(value),
  isFrameworkNode: (value): value is FrameworkNode => isValid({ nodes: [value] }),
  isId: (value): value is string => isValid({ version: value }),
  isLanguageTag: (value): value is string => isValid({ language: value ?? null }),
  isPartialDate: (value): value is string => isValid({ effectiveFrom: value ?? null }),
  isUri: (value): value is string => isValid({ id: value }),
  isWebAddress: (value): value is string => isValid({ publisher: { name: '-', url: value ?? null } }),
};
