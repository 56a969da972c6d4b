import { type Framework, type Result, success } from '@imh/core';
import { frameworkKind } from '../../data/kinds/framework.js';
import { loadFrom } from '../../data/load-document.js';
import type { Problem } from '../../data/problem.js';
import { readDocument } from '../../data/read-document.js';
import type { Load } from '../../element/document-element.js';

/** The framework that the page has set. */
export async function givenFramework(load: Load): Promise<Result<Framework[], Problem>> {
  const given = await load('framework', frameworkKind);
  return given.ok ? success([given.value]) : given;
}

/**
 * The frameworks that a page names: URLs separated by spaces, else JSON scripts inside the element.
 * @param scripts their contents
 */
export async function namedFrameworks(
  { source }: Load,
  scripts: readonly string[],
): Promise<Result<Framework[], Problem>> {
  const addresses = source.element.getAttribute('framework')?.split(/\s+/).filter(Boolean) ?? [];
  const found = await Promise.all(
    addresses.length > 0
      ? addresses.map((written) => loadFrom(source, written, frameworkKind))
      : scripts.map((text) => readDocument(text, frameworkKind)),
  );
  const wrong = found.find((result) => !result.ok);
  if (wrong && !wrong.ok) return wrong;
  return success(found.flatMap((result) => (result.ok ? [result.value] : [])));
}
