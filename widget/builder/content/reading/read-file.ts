import { type Framework, type Result, success } from '@imh/core';
import {
  type FormatError,
  type FormatName,
  importFramework,
  type ImportOptions,
  type Loss,
  summaryOf,
  updatePlan,
  type UpdatePlan,
} from '@imh/formats';

/** A file as a framework, with everything that the page reports about it. */
export interface ReadFile {
  readonly format: FormatName;
  readonly framework: Framework;
  readonly losses: readonly Loss[];
  readonly competencies: number;
  /** What it changes in the framework before, if there was one. */
  readonly plan?: UpdatePlan;
}

/** Runs in the worker. Never throws, whatever the file. */
export async function readFile(
  content: Uint8Array | string,
  options: ImportOptions,
): Promise<Result<ReadFile, FormatError>> {
  const read = await importFramework(content, options);
  if (!read.ok) return read;
  const { format, framework, losses } = read.value;
  const { competencies } = summaryOf(read.value);
  const { previous } = options;
  const plan = previous && updatePlan(previous, framework);
  return success({ format, framework, losses, competencies, ...(plan && { plan }) });
}
