import { failure, type Framework, type Result, success } from '@imh/core';
import {
  type FormatError,
  type FormatName,
  importFramework,
  type ImportOptions,
  keepIdentity,
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
  /** What changes: from the framework before to this one, or from this one, if it is published, to the draft. */
  readonly plan?: UpdatePlan;
  /** The draft with the ids of this framework. */
  readonly draft?: Framework;
}

/**
 * Runs in the worker. Never throws, whatever the file.
 * @param draft gets the ids of the framework in the file, which is published now
 */
export async function readFile(
  content: Uint8Array | string,
  options: ImportOptions,
  draft?: Framework,
): Promise<Result<ReadFile, FormatError>> {
  const read = await importFramework(content, options);
  if (!read.ok) return read;
  const { format, framework, losses } = read.value;
  if (framework.nodes.length === 0) {
    return failure({ code: 'no-nodes', message: 'The file contains no domains, areas or competencies.' });
  }
  const { competencies } = summaryOf(read.value);
  const found = { format, framework, losses, competencies };
  const { previous } = options;
  if (draft) {
    const known = new Set(framework.nodes.map(({ id }) => id));
    const made = new Set(draft.nodes.map(({ id }) => id).filter((id) => !known.has(id)));
    const kept = keepIdentity(framework, draft, made, undefined).framework;
    return success({ ...found, draft: kept, plan: updatePlan(framework, kept) });
  }
  return success({ ...found, ...(previous && { plan: updatePlan(previous, framework) }) });
}
