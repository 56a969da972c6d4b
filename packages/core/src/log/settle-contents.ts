import { canonicalJson } from '../documents/canonical-json.js';
import type { EvidenceContent } from '../documents/evidence.js';
import { keepsBoth, mergeContents, mergeParts, partFields, type MergeSide } from './merge-contents.js';

/** Which version a part of an entry is taken from; both only for texts and lists, see `keepsBoth`. */
export type SettledSide = MergeSide | 'both';
export type SettledSides = Readonly<Record<string, SettledSide>>;

type Fields = Readonly<Record<string, unknown>>;

/** The parts in which two versions of an entry differ, an absent part included. */
export function changedParts(first: EvidenceContent, second: EvidenceContent): string[] {
  const all = new Set([...mergeParts(first), ...mergeParts(second)]);
  return [...all].filter((part) =>
    partFields(part).some((field) => jsonOf((first as Fields)[field]) !== jsonOf((second as Fields)[field])),
  );
}

/** True if the values of both versions can be kept: both have one, and it is a text or a list. */
export function canKeepBoth(part: string, first: EvidenceContent, second: EvidenceContent): boolean {
  return keepsBoth(part) && [first, second].every((content) => mergeParts(content).includes(part));
}

/**
 * One entry from two versions of it, part by part. Unlike two entries for the same thing, where a value that only one of
 * them has is kept, a version without a value may be the one in which it was removed.
 * @param sides a part without one is taken from the second version
 */
export function settledContents(
  first: EvidenceContent,
  second: EvidenceContent,
  sides: SettledSides = {},
): EvidenceContent {
  const sources = { first, second, both: mergeContents(first, second) } as Readonly<Record<SettledSide, Fields>>;
  const result: Record<string, unknown> = { ...second };
  for (const part of changedParts(first, second)) {
    for (const field of partFields(part)) {
      const value = sources[sides[part] ?? 'second'][field];
      if (value === undefined) Reflect.deleteProperty(result, field);
      else result[field] = value;
    }
  }
  return result as EvidenceContent;
}

const jsonOf = (value: unknown): string | undefined => (value === undefined ? undefined : canonicalJson(value));
