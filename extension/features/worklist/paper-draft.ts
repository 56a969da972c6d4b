import type { Badge, EntryProposal, MessageReading } from '@imh/formats';
import type { CompetencyTag } from '@imh/core';
import type { Draft, DraftPaper } from '@imh/storage';
import type { Moment } from '../read-page/new-draft.js';

/** What was read from a paper. */
export interface PaperReading {
  readonly kind: DraftPaper['kind'];
  readonly unread?: NonNullable<DraftPaper['unread']>;
  readonly proposal: EntryProposal;
  readonly badge?: Badge;
  /** Alignments of a badge that are nodes of an installed framework. */
  readonly tags?: readonly CompetencyTag[];
  readonly about?: MessageReading['about'];
  readonly text?: string;
}

interface PaperFile {
  readonly name: string;
  readonly batch: string;
  readonly order: number;
  readonly attachment?: {
    readonly name: string;
    readonly type: string;
    readonly bytes: number;
    readonly sha256: string;
  };
}

/** A draft entry from a paper, with its file attached. It has no date unless the paper has one; today is never filled in. */
export function draftFromPaper(reading: PaperReading, file: PaperFile, moment: Moment): Draft {
  const { proposal, badge, tags, kind, about, unread, text } = reading;
  const { title, provider, dateStart, dateCompleted, minutes, ce, unclearDate } = proposal;
  // A training that someone has registered for is not over before its day.
  const isUpcoming = about === 'registered' && dateCompleted !== undefined && dateCompleted.value > moment.today;
  const basis = minutes?.basis;
  return {
    id: moment.id,
    content: {
      status: isUpcoming ? 'planned' : 'finished',
      ...(title ? { title: title.value } : {}),
      ...(provider ? { provider: provider.value } : {}),
      ...(isUpcoming
        ? { dateStart: (dateStart ?? dateCompleted).value }
        : {
            ...(dateStart ? { dateStart: dateStart.value } : {}),
            ...(dateCompleted ? { dateCompleted: dateCompleted.value } : {}),
          }),
      ...(minutes ? { minutes: minutes.value, minutesSource: 'certificate' as const } : {}),
      ...(ce ? { ce: ce.value } : {}),
      ...(badge?.url ? { url: badge.url } : {}),
      ...(tags?.length ? { competencies: [...tags] } : {}),
      ...(file.attachment ? { attachments: [file.attachment] } : {}),
    },
    batch: file.batch,
    paper: {
      kind,
      name: file.name,
      order: file.order,
      lines: linesOf(proposal),
      ...(unread ? { unread } : {}),
      ...(unclearDate ? { unclearDate: { ...unclearDate, either: [...unclearDate.either] } } : {}),
      ...(basis && basis !== 'hours' ? { minutesBasis: basis } : {}),
      ...(badge?.alignments.length ? { alignments: badge.alignments.map((each) => ({ ...each })) } : {}),
      ...(badge?.evidence.length ? { evidence: [...badge.evidence] } : {}),
      ...(text ? { text } : {}),
    },
    // Nothing was typed, but the draft is the person's own.
    touched: true,
    createdAt: moment.now,
    changedAt: moment.now,
  };
}

const shownFields = ['title', 'dateStart', 'dateCompleted', 'minutes', 'provider', 'ce'] as const;

function linesOf(proposal: EntryProposal): DraftPaper['lines'] {
  return Object.fromEntries(
    shownFields.flatMap((field) => {
      const found = proposal[field];
      return found ? [[field, { line: found.line, confidence: found.confidence }]] : [];
    }),
  );
}
