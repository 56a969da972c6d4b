import { type Framework, failure, type Result, success } from '@imh/core';
import { frameworkKind } from '../data/kinds/framework.js';
import { loadFrom } from '../data/load-document.js';
import type { Problem } from '../data/problem.js';
import { readDocument } from '../data/read-document.js';
import type { Load } from '../element/document-element.js';

/** The frameworks that a page names: several addresses with spaces between, or JSON scripts inside the element. */
export async function namedFrameworks({ source }: Load): Promise<Result<Framework[], Problem>> {
  const { element } = source;
  const addresses = element.getAttribute('framework')?.split(/\s+/).filter(Boolean) ?? [];
  const found = await Promise.all(
    addresses.length > 0
      ? addresses.map((written): Promise<Result<Framework, Problem>> | Result<Framework, Problem> => {
          const address = URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI) : undefined;
          return address && /^https?:$/.test(address.protocol)
            ? loadFrom(source, address.href, frameworkKind)
            : failure({ code: 'address', address: written });
        })
      : scriptsOf(element, frameworkKind.format).map((text) => readDocument(text, frameworkKind)),
  );
  const wrong = found.find((result) => !result.ok);
  if (wrong && !wrong.ok) return failure({ ...wrong.error, wanted: frameworkKind.format });
  return success(found.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** JSON scripts inside the element that say they are of a format. */
export function scriptsOf({ children }: Element, format: string): string[] {
  return [...children].flatMap((child) => {
    if (!child.matches('script[type="application/json"]')) return [];
    return new RegExp(`"format"\\s*:\\s*"${format}"`).test(child.textContent) ? [child.textContent] : [];
  });
}
