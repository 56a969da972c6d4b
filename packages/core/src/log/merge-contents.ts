import { daysOf } from '../dates/dates.js';
import { canonicalJson } from '../documents/canonical-json.js';
import type { CompetencyTag, EvidenceContent } from '../documents/evidence.js';
import { minutesOf } from './entry-facts.js';

/** Whose value is kept where two entries differ. */
export type MergeSide = 'first' | 'second';

/** By part of an entry (see `differingParts`); the first entry's value is kept for a part without a choice. */
export type MergeChoices = Readonly<Record<string, MergeSide>>;

type Field = string;
type Content = EvidenceContent & Readonly<Record<Field, unknown>>;

/** Fields that only make sense together: the date of one entry and the start of another would be a third training. */
const parts: ReadonlyMap<string, readonly Field[]> = new Map([
  ['date', ['dateStart', 'dateCompleted']],
  ['hours', ['minutes', 'minutesSource', 'sessions']],
  ['address', ['url', 'canonicalUrl']],
  ['topics', ['topics', 'topicMinutes']],
]);
const partOfField = new Map([...parts].flatMap(([part, fields]) => fields.map((field) => [field, part] as const)));

const dates: ReadonlySet<Field> = new Set(['datePublished', 'dateStart', 'dateCompleted']);

/** Fields of which both values are kept. */
const unions = new Map<Field, (one: never, other: never) => unknown>([
  ['competencies', unionBy(tagKey)],
  ['attachments', unionBy(({ sha256 }: { sha256: string }) => sha256)],
  ['people', unionBy((name: string) => name.trim().toLowerCase())],
  ['topics', unionBy((topic: string) => topic)],
  ['topicMinutes', unionBy(({ topic }: { topic: string }) => topic)],
  ['quotes', unionBy(canonicalJson)],
  ['usedFor', unionBy(canonicalJson)],
  ['note', bothNotes],
]);

/** True if both values of a part are kept when two entries are merged: it is a list or a text. */
export const keepsBoth = (part: string): boolean => partFields(part).every((field) => unions.has(field));

/** The fields that a part consists of. */
export const partFields = (part: string): readonly string[] => parts.get(part) ?? [part];

/** The parts that an entry has. */
export function mergeParts(content: EvidenceContent): string[] {
  return [...new Set(Object.keys(content).map(partOf))];
}

/** The parts of two entries for the same thing that have different values, of which a person chooses one. */
export function differingParts(first: EvidenceContent, second: EvidenceContent): string[] {
  const all = new Set([...mergeParts(first), ...mergeParts(second)]);
  return [...all].filter((part) => isDiffering(part, first as Content, second as Content));
}

/**
 * One entry from two for the same thing. Tags, files, people, topics, quotes and notes of both are kept; a value that
 * only one of them has is kept; where both have one, the choice decides.
 */
export function mergeContents(
  first: EvidenceContent,
  second: EvidenceContent,
  choices: MergeChoices = {},
): EvidenceContent {
  const differing = new Set(differingParts(first, second));
  const fields = new Set([...Object.keys(first), ...Object.keys(second)]);
  const merged = [...fields].flatMap((field): [Field, unknown][] => {
    const part = partOf(field);
    const both = [first as Content, second as Content].map((content) => content[field]);
    if (choices[part] === 'second') both.reverse();
    const [kept, left] = both;
    const value = differing.has(part) && !unions.has(field) ? kept : mergedField(field, kept, left);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(merged) as EvidenceContent;
}

/** The value of a field on which both entries agree, or that only one of them has. */
function mergedField(field: Field, one: unknown, other: unknown): unknown {
  if (one === undefined || other === undefined) return one ?? other;
  const both = unions.get(field);
  if (both) return both(one as never, other as never);
  if (dates.has(field)) return (other as string).length > (one as string).length ? other : one;
  // The certificate prints the hours that the other entry has as well.
  if (field === 'minutesSource') return other === 'certificate' ? other : one;
  // A date decides between these two; see `statusOf`.
  if (field === 'status') return one === 'finished' ? one : other;
  return isObject(one) && isObject(other) ? { ...other, ...one } : one;
}

function isDiffering(part: string, first: Content, second: Content): boolean {
  if (unions.has(part)) return part === 'topics' && isOtherTopicTime(first, second);
  if (part === 'hours') return isOtherLength(first, second);
  return partFields(part).some((field) => {
    const [one, other] = [first[field], second[field]];
    if (one === undefined || other === undefined) return false;
    if (dates.has(field)) return !isSameTime(one as string, other as string);
    if (field === 'status' && one !== other) return isOtherStatus(first, second);
    if (isObject(one) && isObject(other)) {
      return Object.keys(one).some(
        (key) => Object.hasOwn(other, key) && canonicalJson(one[key]) !== canonicalJson(other[key]),
      );
    }
    return canonicalJson(one) !== canonicalJson(other);
  });
}

function isOtherLength(first: EvidenceContent, second: EvidenceContent): boolean {
  const hasLength = ({ minutes, sessions }: EvidenceContent) => minutes !== undefined || Boolean(sessions?.length);
  if (!hasLength(first) || !hasLength(second)) return false;
  if (minutesOf(first) !== minutesOf(second)) return true;
  return Boolean(
    first.sessions?.length &&
    second.sessions?.length &&
    canonicalJson(first.sessions) !== canonicalJson(second.sessions),
  );
}

function isOtherTopicTime({ topicMinutes: one = [] }: EvidenceContent, { topicMinutes: other = [] }: EvidenceContent) {
  return one.some(({ topic, minutes }) => other.some((each) => each.topic === topic && each.minutes !== minutes));
}

/** A planned entry and a finished one are the same if a date shows that it took place. */
function isOtherStatus(first: EvidenceContent, second: EvidenceContent): boolean {
  const statuses = [first.status, second.status];
  const isDated = [first, second].some(({ dateCompleted, sessions }) => dateCompleted ?? sessions?.length);
  return statuses.includes('attended') || !isDated;
}

/** True if one date lies within the other: "2026-04-03" in "2026-04". */
function isSameTime(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return (a.first >= b.first && a.last <= b.last) || (b.first >= a.first && b.last <= a.last);
}

const partOf = (field: Field): string => partOfField.get(field) ?? field;

/** All values of two lists; of two with the same key, the first, completed by the fields of the other. */
function unionBy<T>(keyOf: (value: T) => string) {
  return (one: readonly T[], other: readonly T[]): T[] => {
    const found = new Map<string, T>();
    for (const value of [...one, ...other]) {
      const key = keyOf(value);
      const present = found.get(key);
      found.set(key, isObject(present) && isObject(value) ? ({ ...value, ...present } as T) : (present ?? value));
    }
    return [...found.values()];
  };
}

function tagKey({ framework, node, localArea }: CompetencyTag): string {
  return canonicalJson([framework, node ?? '', localArea ?? '']);
}

function bothNotes(one: string, other: string): string {
  const [a, b] = [one.trim(), other.trim()];
  if (a.includes(b)) return one;
  return b.includes(a) ? other : `${one.trimEnd()}\n\n${other}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
