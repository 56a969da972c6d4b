import { failure, Framework, type Result, success } from '@imh/core';
import type { FileContent } from '../file/file-content.js';
import { LossReport } from '../report/loss-report.js';
import { formatErrorOf } from '../report/format-error.js';
import type { FormatError, Imported, ImportOptions } from '../report/results.js';
import { schemaValidation } from '../validation/schema-validation.js';
import { frameworkOfPackage } from './package.js';
import { caseVersionOf, packageIn } from './recognize.js';

/** Reads 1EdTech CASE 1.0 and 1.1 leniently; every exception is reported. */
export function readCase(content: FileContent, options: ImportOptions = {}): Result<Imported, FormatError> {
  if (!content.json.ok) return failure(formatErrorOf(content.json.error));
  const found = packageIn(content.json.value);
  if (!found) return failure({ code: 'not-case', message: 'There is neither a CFDocument nor CFItems in this file.' });
  const report = new LossReport();
  if (found.others > 0) {
    report.add('packages-left-out', `The file contains ${found.others} more packages; only the first one was read`);
  }
  const framework = frameworkOfPackage(found.package, { options, validation: schemaValidation, report });
  const checked = Framework.safeParse(framework);
  if (checked.success) return success({ format: caseVersionOf(found.package), framework, losses: report.losses });
  const [issue] = checked.error.issues;
  const where = issue?.path.join('.') ?? '';
  return failure({ code: 'invalid', message: `${where}: ${issue?.message ?? 'is not valid'}`, where });
}
