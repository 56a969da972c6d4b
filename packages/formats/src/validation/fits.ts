import { Framework, FrameworkNode, Id, LanguageTag, PartialDate, Uri, WebAddress } from '@imh/core';

const schemas = { Framework, FrameworkNode, Id, LanguageTag, PartialDate, Uri, WebAddress };

/**
 * Whether a value is what a schema of ours wants. The widget is built with another copy of this question
 * (widget/src/data/fits.ts), because in a page the schema library is too large for what it does here.
 */
export function fits(schema: keyof typeof schemas, value: unknown): boolean {
  return schemas[schema].safeParse(value).success;
}
