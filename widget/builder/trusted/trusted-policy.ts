/** What Trusted Types ask for: a policy that names the texts and addresses that the page itself vouches for. */
export interface TrustedPolicy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: TrustedPolicy): TrustedPolicy;
}

const asItIs: TrustedPolicy = { createHTML: (text) => text, createScriptURL: (address) => address };

let policy: TrustedPolicy | undefined;

/**
 * The policy of the builder, for a parser whose documents run nothing and for its own workers. It has the name that
 * docs/hosting.md asks sites to allow, because the builder may be on one of them.
 */
export function trustedPolicy(): TrustedPolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  return (policy ??= trustedTypes?.createPolicy('lit-html', asItIs) ?? asItIs);
}
