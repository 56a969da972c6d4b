import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import type { Incident, Session } from './session.js';

type Words = SelfCheckKeepingStrings;

/** Explains answers that were given for another version. */
export function carriedSentence({ state, framework }: Session, words: Words): string {
  const { base, others } = state;
  const version = base?.framework.version;
  const now = framework.version;
  const sentences = [
    version !== undefined && version !== now ? words.otherVersion(version, now) : '',
    others.length > 0 ? words.notCarried(others.length) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** @param blocked what to say if the browser refused to keep the answers */
export function incidentSentence(incident: Exclude<Incident, 'unreachable'>, words: Words, blocked: string): string {
  const sentences = {
    updated: words.broughtUpToDate,
    deleted: words.deletedElsewhere,
    refused: blocked,
    unreadable: words.keptUnreadable,
  };
  return sentences[incident];
}
