import type { Framework } from '../documents/framework.js';
import { dateOf } from '../log/entry-facts.js';
import type { Outline } from '../outline/outline.js';
import { hides, isUnsettled, type LogReview, type ReviewEntry } from './review-log.js';

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

/** Something that only the applicant can say, with the entries that it is about. */
export interface ReviewQuestion {
  readonly kind: QuestionKind;
  /** Ids; a group is one thing that is asked about, such as two entries that may be the same. */
  readonly entries: readonly (readonly string[])[];
}

/**
 * What is missing or unclear in a log, as questions; none about a field that the hand-over left out.
 * @param framework the one that the log is looked at with, for tags that have no place in it
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
      entries: those((entry) => finished(entry) && !entry.content.type && !hides(entry.withheld, 'type')),
    },
    { kind: 'competency', entries: those((entry) => finished(entry) && lacksCompetency(entry)) },
    { kind: 'other-version', entries: framework ? those((entry) => tags(entry, framework).some(isMisplaced)) : [] },
    { kind: 'other-framework', entries: framework ? those((entry) => isForeign(tags(entry, framework))) : [] },
    { kind: 'certificate', entries: alone(withoutCertificate) },
    { kind: 'rsc-provider', entries: those((entry) => finished(entry) && lacksProvider(entry)) },
    { kind: 'duplicate', entries: duplicates },
    { kind: 'versions', entries: those(isUnsettled) },
  ];
  return questions.filter(({ entries }) => entries.length > 0);
}

/** Without a date and without a word on whether it is finished it reads as a plan: the date is what to ask for. */
function lacksDate({ content, status, withheld }: ReviewEntry): boolean {
  if (dateOf(content) !== undefined || hides(withheld, 'dateCompleted', 'sessions')) return false;
  return status === 'finished' || content.status === undefined;
}

function lacksCompetency({ content, withheld }: ReviewEntry): boolean {
  return !content.competencies?.length && !hides(withheld, 'competencies');
}

function lacksProvider({ kind, content, withheld }: ReviewEntry): boolean {
  const { provider, providerCategory } = content.rsc ?? {};
  const named = provider?.trim() || content.provider?.trim() || providerCategory || content.people?.length;
  return kind === 'rsc-received' && !named && !hides(withheld, 'rsc', 'provider', 'people');
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
