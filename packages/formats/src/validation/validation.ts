import type { Framework, FrameworkNode } from '@imh/core';

/** The checks of values that reading CASE needs; see schema-validation.ts. */
export interface Validation {
  isFramework(value: unknown): value is Framework;
  isFrameworkNode(value: unknown): value is FrameworkNode;
  isId(value: unknown): value is string;
  isLanguageTag(value: unknown): value is string;
  isPartialDate(value: unknown): value is string;
  isUri(value: unknown): value is string;
  isWebAddress(value: unknown): value is string;
}
