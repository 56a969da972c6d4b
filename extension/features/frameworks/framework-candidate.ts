import { canonicalJson, type Comparison, compareFrameworks, type Framework, personalCopyOf, textIn } from '@imh/core';
import type { Loss } from '@imh/formats';
import type { EvidenceStore } from '@imh/storage';
import { documentOrigin, type DocumentOrigin } from '../settings.js';

/** Whether the statements that a framework has for members are part of what was read. */
export type MembersText = 'none' | 'read' | 'signed-out' | 'refused';

/** The framework with the same id that is in the log, or comes with the extension. */
export interface PresentFramework {
  readonly framework: Framework;
  /** Absent if it comes with the extension, or was installed before origins were kept. */
  readonly origin?: DocumentOrigin;
  readonly isShipped: boolean;
  readonly comparison: Comparison;
  /** Nothing would change. */
  readonly isSame: boolean;
  /** Another site, or another publisher: the person decides whether it is the same framework. */
  readonly isFromElsewhere: boolean;
}

/** A framework that was read and checked, for the person to accept. */
export interface FrameworkCandidate {
  /** The part that would be kept. */
  readonly framework: Framework;
  readonly origin: DocumentOrigin;
  readonly losses: readonly Loss[];
  /** Rights keep some of the text out of the log. */
  readonly isReduced: boolean;
  readonly members: MembersText;
  readonly present?: PresentFramework;
}

interface Read {
  readonly framework: Framework;
  readonly origin: DocumentOrigin;
  readonly losses?: readonly Loss[];
  readonly members?: MembersText;
}

/** Reduces what was read to what may be kept, and compares it with what is there. */
export async function frameworkCandidate(store: EvidenceStore, read: Read): Promise<FrameworkCandidate> {
  const { origin, losses = [], members = 'none' } = read;
  const { framework, withheld } = personalCopyOf(read.framework);
  const before = store.framework(framework.id);
  return {
    framework,
    origin,
    losses,
    members,
    isReduced: withheld.length > 0,
    ...(before ? { present: await presentFramework(store, before, { framework, origin }) } : {}),
  };
}

async function presentFramework(
  store: EvidenceStore,
  before: Framework,
  { framework, origin }: Pick<FrameworkCandidate, 'framework' | 'origin'>,
): Promise<PresentFramework> {
  const isShipped = !store.installedFrameworks.some(({ id }) => id === before.id);
  const known = isShipped ? undefined : await documentOrigin(store, before.id);
  const [from, to] = [known && siteOf(known), siteOf(origin)];
  const isOtherSite = from !== undefined && to !== undefined && from !== to;
  return {
    framework: before,
    ...(known ? { origin: known } : {}),
    isShipped,
    comparison: compareFrameworks(before, framework),
    isSame: canonicalJson(before) === canonicalJson(framework),
    isFromElsewhere: isShipped || isOtherSite || publisherOf(before) !== publisherOf(framework),
  };
}

/** Host of an origin; undefined for a file on this computer. */
export function siteOf({ kind, from }: DocumentOrigin): string | undefined {
  return kind === 'file' || !URL.canParse(from) ? undefined : new URL(from).host;
}

const publisherOf = ({ publisher, language }: Framework): string => textIn(publisher?.name, language).trim();
