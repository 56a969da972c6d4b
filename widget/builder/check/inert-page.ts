interface HtmlPolicy {
  createHTML(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

let policy: HtmlPolicy | undefined;

/**
 * The source of a page as a document that runs and loads nothing. Trusted Types ask for a policy, although a document of
 * `DOMParser` has no scripts; "imh-builder" is the name that the policy of this page lists.
 */
export function inertPage(source: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('imh-builder', { createHTML: (text) => text }) ?? {
    createHTML: (text) => text,
  };
  return new DOMParser().parseFromString(policy.createHTML(source), 'text/html');
}
