import type { EvidenceContent, EvidenceType } from '@imh/core';

/** Groups of fields that only some types of evidence ask for. */
export type FieldGroup = 'supervision' | 'sessions' | 'topics' | 'credit';

const training: readonly FieldGroup[] = ['topics', 'credit'];
const groups: Readonly<Partial<Record<EvidenceType, readonly FieldGroup[]>>> = {
  course: training,
  series: ['sessions', ...training],
  'in-service': training,
  conference: ['sessions', ...training],
  'webinar-live': training,
  'webinar-recorded': training,
  'book-group': ['sessions'],
  'rsc-received': ['supervision', 'sessions'],
  'rsc-provided': ['supervision', 'sessions'],
  teaching: ['topics'],
};

const filled: Readonly<Record<FieldGroup, (content: Partial<EvidenceContent>) => boolean>> = {
  supervision: ({ rsc }) => rsc !== undefined,
  sessions: ({ sessions }) => sessions !== undefined,
  topics: ({ topics, topicMinutes }) => topics !== undefined || topicMinutes !== undefined,
  credit: ({ ce }) => ce !== undefined,
};

/**
 * True for a group that the type asks for, or that has values: those are never hidden. Others are under "More details".
 * @param hasSeveralDays true for an event of several days, each of which has its hours
 */
export function isShownFirst(
  group: FieldGroup,
  content: Partial<EvidenceContent>,
  { hasSeveralDays = false }: { readonly hasSeveralDays?: boolean } = {},
): boolean {
  if (group === 'sessions' && hasSeveralDays) return true;
  const asked = content.type !== undefined && (groups[content.type]?.includes(group) ?? false);
  return asked || filled[group](content);
}
