interface HtmlPolicy {
  createHTML(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

let policy: HtmlPolicy | undefined;

/**
 * The source of a page as a document that runs and loads nothing. Trusted Types ask for a policy, although a document of
 * `DOMParser` runs no scripts. It has the name that docs/hosting.md asks sites to allow, because the builder may be on one
 * of them.
 */
export function inertPage(source: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const asItIs: HtmlPolicy = { createHTML: (text) => text };
  policy ??= trustedTypes?.createPolicy('lit-html', asItIs) ?? asItIs;
  return new DOMParser().parseFromString(policy.createHTML(source), 'text/html');
}
