import type { Framework } from '../documents/framework.js';
import { dateOf } from '../log/entry-facts.js';
import type { Outline } from '../outline/outline.js';
import { hasConflict, mayBeWithheld, type LogReview, type ReviewEntry } from './review-log.js';

export type QuestionKind =
  | 'date'
  | 'unfinished'
  | 'hours'
  | 'type'
  | 'competency'
  | 'other-version'
  | 'other-framework'
  | 'certificate'
  | 'rsc-provider'
  | 'duplicate'
  | 'versions';

/** Something that only the applicant can answer, and the entries in question. */
export interface ReviewQuestion {
  readonly kind: QuestionKind;
  /** Groups of ids; each group is one question, such as two entries that may be duplicates. */
  readonly entries: readonly (readonly string[])[];
}

/**
 * Questions about missing or unclear data in a log; none about withheld fields.
 * @param framework the framework under review, to find tags that do not belong to it
 */
export function reviewQuestions(
  entries: readonly ReviewEntry[],
  {
    withoutMinutes,
    withoutCertificate,
    duplicates,
  }: Pick<LogReview, 'withoutMinutes' | 'withoutCertificate' | 'duplicates'>,
  framework?: { readonly document: Pick<Framework, 'id' | 'version'>; readonly outline: Outline },
): ReviewQuestion[] {
  const those = (asked: (entry: ReviewEntry) => boolean): string[][] => entries.filter(asked).map(({ id }) => [id]);
  const finished = ({ status }: ReviewEntry): boolean => status === 'finished';
  const alone = (ids: readonly string[]): string[][] => ids.map((id) => [id]);
  const questions: ReviewQuestion[] = [
    { kind: 'date', entries: those(lacksDate) },
    { kind: 'unfinished', entries: those((entry) => !finished(entry) && !lacksDate(entry)) },
    { kind: 'hours', entries: alone(withoutMinutes) },
    {
      kind: 'type',
      entries: those((entry) => finished(entry) && !entry.content.type && !mayBeWithheld(entry.withheld, 'type')),
    },
    { kind: 'competency', entries: those((entry) => finished(entry) && lacksCompetency(entry)) },
    { kind: 'other-version', entries: framework ? those((entry) => tags(entry, framework).some(isMisplaced)) : [] },
    { kind: 'other-framework', entries: framework ? those((entry) => isForeign(tags(entry, framework))) : [] },
    { kind: 'certificate', entries: alone(withoutCertificate) },
    { kind: 'rsc-provider', entries: those((entry) => finished(entry) && lacksProvider(entry)) },
    { kind: 'duplicate', entries: duplicates },
    { kind: 'versions', entries: those(hasConflict) },
  ];
  return questions.filter(({ entries }) => entries.length > 0);
}

/** An entry without a date and a status counts as planned, so the date is what to ask for. */
function lacksDate({ content, status, withheld }: ReviewEntry): boolean {
  if (dateOf(content) !== undefined || mayBeWithheld(withheld, 'dateCompleted', 'sessions')) return false;
  return status === 'finished' || content.status === undefined;
}

/** Supervision is submitted by provider and dates, without competencies. */
function lacksCompetency({ kind, content, withheld }: ReviewEntry): boolean {
  if (kind.startsWith('rsc-')) return false;
  return !content.competencies?.length && !mayBeWithheld(withheld, 'competencies');
}

function lacksProvider({ kind, content, withheld }: ReviewEntry): boolean {
  const { provider, providerCategory } = content.rsc ?? {};
  const named = provider?.trim() || content.provider?.trim() || providerCategory || content.people?.length;
  return kind === 'rsc-received' && !named && !mayBeWithheld(withheld, 'rsc', 'provider', 'people');
}

type Place = 'here' | 'other-version' | 'unknown' | 'foreign';

function tags(
  { content, status }: ReviewEntry,
  {
    document: { id, version },
    outline,
  }: { readonly document: Pick<Framework, 'id' | 'version'>; readonly outline: Outline },
): Place[] {
  if (status !== 'finished') return [];
  return (content.competencies ?? []).map((tag): Place => {
    if (tag.framework !== id) return 'foreign';
    if (tag.node !== undefined && !outline.byId.has(tag.node)) return 'unknown';
    return tag.version !== undefined && tag.version !== version ? 'other-version' : 'here';
  });
}

const isMisplaced = (place: Place): boolean => place === 'unknown' || place === 'other-version';

const isForeign = (places: readonly Place[]): boolean =>
  places.length > 0 && places.every((place) => place === 'foreign');
