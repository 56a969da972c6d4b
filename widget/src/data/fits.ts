import schema from '@imh/core/schema/imh-framework';
import { findFault, type Schema } from './check.js';

const whole: Schema = schema;
const { id, version, language, effectiveFrom, publisher, nodes } = whole.properties!;

/** By name, a part of the schema that asks for it. */
const parts: Readonly<Record<string, Schema | undefined>> = {
  Framework: whole,
  FrameworkNode: nodes!.items,
  Id: version,
  LanguageTag: language,
  PartialDate: effectiveFrom,
  Uri: id,
};

/** What packages/formats/src/fits.ts answers with the schema library; the build puts this in its place. */
export function fits(name: string, value: unknown): boolean {
  // What only an object has is asked of an object with nothing else in it that could be wrong.
  if (name === 'WebAddress') return !findFault(publisher!, { name: '-', url: value ?? null }, whole);
  return !findFault(parts[name]!, value, whole);
}
