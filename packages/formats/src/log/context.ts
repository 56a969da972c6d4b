import type { EvidenceLog, Framework } from '@imh/core';

/** What every format of an evidence log needs besides its entries. */
export interface LogContext {
  /** Language of headings and of words that the file itself does not contain. */
  readonly language: 'en' | 'es';
  /** The user's local day: `2027-03-19`. */
  readonly today: string;
  /** The frameworks that can be read, by id; those that are missing are named by what the entries contain. */
  readonly frameworks: ReadonlyMap<string, Framework>;
  /** The browser profile that writes the file: a random id without personal data. */
  readonly machine: string;
  /** Who the log belongs to, as typed for the hand-over. */
  readonly subject?: EvidenceLog['subject'];
}
