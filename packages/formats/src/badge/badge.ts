import type { EntryProposal } from '../proposal/entry-proposal.js';

/** An alignment that the issuer announces: a standard or competency that the badge relates to. */
export interface BadgeAlignment {
  readonly name: string;
  /** Web address or URI; matched only if it is the URI of a node in an installed framework. */
  readonly url?: string;
  readonly code?: string;
  readonly framework?: string;
}

/**
 * An Open Badge as its file announces it. Nothing is fetched and no signature is checked: whether the issuer really
 * awarded it is unknown.
 */
export interface Badge {
  readonly version: '2.0' | '3.0';
  readonly proposal: EntryProposal;
  readonly alignments: readonly BadgeAlignment[];
  /** Web addresses of the evidence that the badge refers to. */
  readonly evidence: readonly string[];
  /** Web address of the badge, its achievement or its criteria. */
  readonly url?: string;
}

/**
 * Why a file is not read as a badge.
 * - `no-badge`: it contains none
 * - `only-address`: the badge is at a web address, which is not fetched (`address`)
 * - `damaged`: it contains a badge that cannot be read
 * - `too-large`: larger than any badge
 */
export interface BadgeError {
  readonly code: 'no-badge' | 'only-address' | 'damaged' | 'too-large';
  readonly address?: string;
}
