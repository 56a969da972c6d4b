import { type Framework, webAddress } from '@imh/core';
import { frameworkKind } from '../../data/kinds/framework.js';
import { loadFrom, type Source } from '../../data/load-document.js';

/**
 * The members' file of an outline, for a reader who is signed in with the association. Any other answer (a sign-in page,
 * a refusal, another framework) means that they are not signed in; it is not a failure. The file is shown and never stored.
 * @param base what a relative `membersSrc` is resolved against
 */
export async function membersText(
  { id, rights }: Framework,
  source: Source,
  base: string,
): Promise<Framework | undefined> {
  if (rights?.display !== 'members' || !rights.membersSrc) return undefined;
  const address = webAddress(rights.membersSrc, base);
  if (!address) return undefined;
  const result = await loadFrom(source, address, frameworkKind);
  return result.ok && result.value.id === id ? result.value : undefined;
}
