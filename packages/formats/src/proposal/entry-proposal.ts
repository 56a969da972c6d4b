import type { EvidenceContent, PartialDate } from '@imh/core';

/** How sure a reader is of a value: high where a label names it, low where only its shape or place does. */
export type Confidence = 'high' | 'medium' | 'low';

/** A value that a paper proposes for a field of an entry, with the words it came from. A person decides. */
export interface Proposed<T> {
  readonly value: T;
  /** The line of the paper, as it is written there. */
  readonly line: string;
  readonly confidence: Confidence;
}

/** A date that can be read in several ways; nothing is proposed until a person has chosen. */
export interface UnclearDate {
  /** As written in the paper. */
  readonly shown: string;
  readonly line: string;
  readonly either: readonly PartialDate[];
}

/** How a unit of credit was converted to minutes. A CEU is 10 hours of instruction (IACET, ANSI/IACET 1-2018). */
export type MinutesBasis = 'hours' | 'ceu' | 'credits' | 'clock-times';

/** The fields of an entry that a certificate, a badge or a message proposes. A field that was not found is absent. */
export interface EntryProposal {
  readonly title?: Proposed<string>;
  /** Only for more than one day. */
  readonly dateStart?: Proposed<PartialDate>;
  readonly dateCompleted?: Proposed<PartialDate>;
  readonly unclearDate?: UnclearDate;
  readonly minutes?: Proposed<number> & { readonly basis: MinutesBasis };
  readonly provider?: Proposed<string>;
  readonly ce?: Proposed<NonNullable<EvidenceContent['ce']>>;
}
