import { failure, type Framework, type Requirements, type Result, success } from '@imh/core';
import { frameworkKind } from '../data/kinds/framework.js';
import type { Format } from '../data/kinds/kind.js';
import { requirementsKind } from '../data/kinds/requirements.js';
import { loadFrom } from '../data/load-document.js';
import type { Problem } from '../data/problem.js';
import { checkDocument, readDocument } from '../data/read-document.js';
import type { Load } from '../element/document-element.js';

export interface RequirementsDocuments {
  readonly requirements: readonly Requirements[];
  /** For the names of categories; "missing" if one is named but cannot be loaded. */
  readonly framework: Framework | 'missing' | undefined;
}

/** What the page has set as properties. */
interface Given {
  readonly requirements: readonly Requirements[] | undefined;
  readonly framework: Framework | undefined;
}

/** The sets and the framework load at once; without the framework, categories are named by their ids. */
export async function requirementsDocuments(load: Load, given: Given): Promise<Result<RequirementsDocuments, Problem>> {
  const [sets, framework] = await Promise.all([loadSets(load, given.requirements), loadFramework(load, given)]);
  const wrong = sets.find((result) => !result.ok);
  if (wrong && !wrong.ok) return wrong;
  const requirements = sets.flatMap((result) => (result.ok ? [result.value] : []));
  if (requirements.length === 0) return failure({ code: 'nothing', wanted: requirementsKind.format });
  return success({ requirements, framework });
}

/** URLs separated by spaces, else JSON scripts inside the element. */
async function loadSets(load: Load, given: Given['requirements']): Promise<Result<Requirements, Problem>[]> {
  const { source } = load;
  if (given) return Promise.all(given.map((one) => checkDocument(one, requirementsKind)));
  const addresses = source.element.getAttribute('src')?.split(/\s+/).filter(Boolean) ?? [];
  if (addresses.length > 0) {
    return Promise.all(addresses.map((written) => loadFrom(source, written, requirementsKind)));
  }
  const texts = await scriptsInside(load, requirementsKind.format);
  // A single script of another kind is loaded as well, so that its faults are explained.
  if (texts.length < 2) return [await load('src', requirementsKind)];
  return Promise.all(texts.map((text) => readDocument(text, requirementsKind)));
}

async function loadFramework(load: Load, { framework }: Given): Promise<RequirementsDocuments['framework']> {
  const isNamed =
    framework !== undefined ||
    load.source.element.hasAttribute('framework') ||
    (await scriptsInside(load, frameworkKind.format)).length > 0;
  if (!isNamed) return undefined;
  const loaded = await load('framework', frameworkKind);
  return loaded.ok ? loaded.value : 'missing';
}

async function scriptsInside({ source }: Load, format: Format): Promise<readonly string[]> {
  if (!source.element.querySelector('script')) return [];
  const { scriptsOf } = await import('../data/inside.js');
  return scriptsOf(source.element, format);
}
