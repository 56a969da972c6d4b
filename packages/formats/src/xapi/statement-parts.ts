import type { EvidenceLog } from '@imh/core';
import { uuidOf } from '../identity/uuid.js';
import type { LogContext } from '../log/context.js';
import type { Statement, XapiVersion } from './statement.js';
import { plain } from './words.js';

export interface StatementOptions {
  /** Default: 1.0.3. */
  readonly version?: XapiVersion;
  /** What the person chose to hand over of their own words. Default: none of them, even where an entry has them. */
  readonly include?: { readonly notes?: boolean; readonly quotes?: boolean };
}

/** Something that a statement does not contain, or not as the log has it. */
export interface StatementNote {
  /**
   * address-left-out: the web address of the entry is none; address-encoded: an identifier was percent-encoded, as it is
   * not an IRI; name-left-out: a competency has only its identifier, because rights do not allow its label in the file or
   * because its framework is not known; recorded-date: the entry has no date, so the time is when it was recorded.
   */
  readonly code: 'address-left-out' | 'address-encoded' | 'name-left-out' | 'recorded-date';
  /** Title of the entry. */
  readonly entry: string;
  /** The address, or the identifier of the competency. */
  readonly value?: string;
}

/** Statements about one entry, and what they lack. */
export interface Stated {
  readonly statements: readonly Statement[];
  readonly notes: readonly StatementNote[];
}

/**
 * The account of the log: no e-mail address, and no site, because a log on the person's own computer has none. `.invalid`
 * is reserved (RFC 2606), so nobody can own the address.
 */
const homePage = 'https://competency-evidence-log.invalid';

export function actorOf(machine: string, subject: EvidenceLog['subject']): Statement['actor'] {
  const name = plain(subject?.name ?? '');
  return { objectType: 'Agent', ...(name ? { name } : {}), account: { homePage, name: plain(machine) } };
}

/**
 * The same id whenever the same version of an item is stated: sending it again stores nothing twice, and a changed item
 * gets another id.
 * @param part a session, or an answer
 */
export function statementId(item: string, version: string, part?: string): string {
  const name = `urn:uuid:${item.toLowerCase()}#${version.toLowerCase()}`;
  return uuidOf(part === undefined ? name : `${name}/${part}`);
}

/** Every UUID of the log as a record store accepts it: one of RFC 9562. */
export function registrationOf(item: string): string {
  const isOfRfc = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(item);
  return isOfRfc ? item.toLowerCase() : uuidOf(`urn:uuid:${item.toLowerCase()}`);
}

/** What all statements of a file have in common. */
export function commonOf({ machine, subject }: LogContext, { version }: StatementOptions) {
  return { ...(version === '2.0' ? ({ version: '2.0.0' } as const) : {}), actor: actorOf(machine, subject) };
}
