import schema from '@imh/core/schema/imh-framework';
import { findFault, type Schema } from './check.js';

/** What packages/formats/src/fits.ts answers with the schema library; the build puts this in its place. */
export function fits(name: string, value: unknown): boolean {
  const whole = schema as Schema;
  return !findFault(name === 'Framework' ? whole : whole.definitions![name]!, value, whole);
}
