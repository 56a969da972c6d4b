import { Framework, FrameworkNode, Id, LanguageTag, PartialDate, Uri, WebAddress } from '@imh/core';
import type { Validation } from './validation.js';

/** Validates with the schemas of @imh/core. */
export const schemaValidation: Validation = {
  isFramework: (value): value is Framework => Framework.safeParse(value).success,
  isFrameworkNode: (value): value is FrameworkNode => FrameworkNode.safeParse(value).success,
  isId: (value): value is string => Id.safeParse(value).success,
  isLanguageTag: (value): value is string => LanguageTag.safeParse(value).success,
  isPartialDate: (value): value is string => PartialDate.safeParse(value).success,
  isUri: (value): value is string => Uri.safeParse(value).success,
  isWebAddress: (value): value is string => WebAddress.safeParse(value).success,
};
