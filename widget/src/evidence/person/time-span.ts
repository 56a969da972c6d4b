import { formatDate } from '@imh/core';
import type { EvidencePersonStrings } from '../../strings/evidence-person.js';

interface TimeSpan {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A period in words; often only one end is known. Undefined if neither is. */
export function timeSpanText(
  { from, to }: TimeSpan = {},
  words: EvidencePersonStrings,
  language: string,
): string | undefined {
  const first = from && formatDate(language, from);
  const last = to && formatDate(language, to);
  if (first && last) return first === last ? first : words.period(first, last);
  return first ? words.fromOn(first) : last && words.until(last);
}
