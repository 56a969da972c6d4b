import { type Framework, type Result, success } from '@imh/core';
import { frameworkKind } from '../../data/kinds/framework.js';
import type { Kind } from '../../data/kinds/kind.js';
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
 * The documents that an attribute names: URLs separated by spaces, else JSON scripts inside the element.
 * @param scripts their contents
 */
export async function namedDocuments<Document>(
  { source }: Load,
  attribute: string,
  kind: Kind<Document>,
  scripts: readonly string[],
): Promise<Result<Document[], Problem>> {
  const addresses = source.element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  const found = await Promise.all(
    addresses.length > 0
      ? addresses.map((written) => loadFrom(source, written, kind))
      : scripts.map((text) => readDocument(text, kind)),
  );
  const wrong = found.find((result) => !result.ok);
  if (wrong && !wrong.ok) return wrong;
  return success(found.flatMap((result) => (result.ok ? [result.value] : [])));
}
