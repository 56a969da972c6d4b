import type { Framework } from '@imh/core';
import { frameworkKind } from '../data/kinds/framework.js';
import { loadFrom, type Source } from '../data/load-document.js';
import { announce } from './announce.js';
import { competencyToolsStrings } from '../strings/competency-tools.js';

/**
 * The members' file of an outline, for whoever is signed in with the association. Everything else (a page to sign in, a
 * refusal, another framework) says that this reader is not: no failure. What comes is shown and kept nowhere.
 * @param base where the outline came from
 */
export async function membersText(
  { id, rights }: Framework,
  source: Source,
  base: string,
): Promise<Framework | undefined> {
  if (rights?.display !== 'members' || !rights.membersSrc) return undefined;
  const address = source.network.webAddress(rights.membersSrc, base);
  if (!address) return undefined;
  const result = await loadFrom(source, address, frameworkKind);
  return result.ok && result.value.id === id ? result.value : undefined;
}

/** Says that the statements have come, to whoever does not see it. */
export async function sayWelcome(frame: HTMLElement, language: string, signal: AbortSignal): Promise<void> {
  const { membersShown } = await competencyToolsStrings(language);
  announce(frame, membersShown, signal);
}
