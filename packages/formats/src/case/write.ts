import type { Framework } from '@imh/core';
import type { Exported } from '../report/results.js';
import type { ExportOptions } from '../rights/exportable-framework.js';
import { schemaValidation } from '../validation/schema-validation.js';
import { writeCaseWith } from './write-with.js';

/** `writeCaseWith` the schemas of @imh/core. */
export function writeCase(framework: Framework, options: ExportOptions = {}): Exported {
  return writeCaseWith(schemaValidation, framework, options);
}
