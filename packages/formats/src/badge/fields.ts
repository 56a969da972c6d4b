import { shownValue, webAddress } from '@imh/core';
import { isRecord, type Json, wordsOf } from '../json/values.js';
import type { BadgeAlignment } from './badge.js';

/** Longest text that is taken over, and most items of a list. */
const LONGEST = 500;
const MOST_ITEMS = 100;

/** Text on one line; of a language map, its first text. */
export function lineOf(value: unknown): string | undefined {
  const text = isRecord(value) ? wordsOf(Object.values(value)[0]) : wordsOf(value);
  const line = text
    ?.slice(0, LONGEST * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  return line === '' ? undefined : line;
}

export function recordOf(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/** A single value counts as a list of one. */
export function itemsOf(value: unknown): unknown[] {
  const items: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return items.slice(0, MOST_ITEMS);
}

/** The day of a timestamp as the issuer wrote it, not converted to another time zone; of a Unix time, its day in UTC. */
export function dayIn(value: unknown): string | undefined {
  const seconds = typeof value === 'number' || /^\d{9,10}$/.test(shownValue(value)) ? Number(value) : undefined;
  const text =
    seconds === undefined
      ? lineOf(value)
      : Math.abs(seconds) < 1e11
        ? new Date(seconds * 1000).toISOString()
        : undefined;
  const day = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:$|T)/.exec(text ?? '')?.[1];
  return day && !day.startsWith('1970-01-01') ? day : undefined;
}

export function addressIn(value: unknown): string | undefined {
  return webAddress(lineOf(value));
}

export function alignmentsIn(value: unknown): BadgeAlignment[] {
  return itemsOf(value).flatMap((item) => {
    const fields = recordOf(item);
    const url = typeof item === 'string' ? lineOf(item) : lineOf(fields['targetUrl'] ?? fields['url'] ?? fields['id']);
    const name = lineOf(fields['targetName'] ?? fields['name']) ?? url;
    if (name === undefined) return [];
    const code = lineOf(fields['targetCode']);
    const framework = lineOf(fields['targetFramework']);
    return [
      {
        name,
        ...(url === undefined ? {} : { url }),
        ...(code === undefined ? {} : { code }),
        ...(framework === undefined ? {} : { framework }),
      },
    ];
  });
}

/** Addresses of evidence: of the evidence itself, or the texts that are addresses. */
export function evidenceIn(value: unknown): string[] {
  const found = itemsOf(value).flatMap(
    (item) => addressIn(typeof item === 'string' ? item : recordOf(item)['id']) ?? [],
  );
  return [...new Set(found)];
}
