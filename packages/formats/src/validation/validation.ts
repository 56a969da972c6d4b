import type { Framework, FrameworkNode } from '@imh/core';

/**
 * The checks that reading CASE needs, as a parameter: with the schemas of @imh/core (schema-validation.ts), or with
 * whatever a page validates documents with, so that it need not load the schema library.
 */
export interface Validation {
  isFramework(value: unknown): value is Framework;
  isFrameworkNode(value: unknown): value is FrameworkNode;
  isId(value: unknown): value is string;
  isLanguageTag(value: unknown): value is string;
  isPartialDate(value: unknown): value is string;
  isUri(value: unknown): value is string;
  isWebAddress(value: unknown): value is string;
}
