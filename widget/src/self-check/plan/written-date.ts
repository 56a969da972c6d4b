import { type PartialDate, readWrittenDate } from '@imh/core';

/**
 * Reads a date as people write it: `2027`, `3/2027`, "March 2027", "15 de marzo de 2027".
 * @returns undefined for anything else: several days, or a day and month that could be swapped
 */
export function writtenDate(text: string): PartialDate | undefined {
  const read = readWrittenDate(text);
  return read.ok && read.value.start === undefined ? read.value.end : undefined;
}
