import { formatDate, localDay } from '@imh/core';
import type { DocumentOrigin } from '../settings.js';
import type { Strings } from '../../strings/index.js';
import { siteOf } from './framework-candidate.js';

/** "from example.org", or the name of a file. */
export function sourceName(origin: DocumentOrigin, strings: Strings): string {
  const site = siteOf(origin);
  return site === undefined ? strings.fromFile(origin.from) : strings.fromSite(site);
}

/** The same with the day on which it was taken. */
export function sourceAndDay(origin: DocumentOrigin, strings: Strings): string {
  const day = formatDate(strings.language, localDay(new Date(origin.at)));
  return strings.takenOn(sourceName(origin, strings), day);
}
