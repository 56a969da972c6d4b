import { readDate } from './partial-date.js';
import { firstString, isA, nodes, strings, type SchemaNode } from './schema-node.js';
import type { SourceType } from './source.js';

/** The last day of an event of several days; undefined for one day. An event that ends at midnight ends the day before. */
export function lastDay(start: string | undefined, end: string | undefined): string | undefined {
  const [first, last] = [readDate(start), readDate(end)];
  if (first?.kind !== 'certain' || last?.kind !== 'certain' || first.date.length < 10 || last.date.length < 10)
    return undefined;
  const isMidnight = /T00:00(?::00)?(?:\D|$)/.test(end ?? '');
  const day = isMidnight ? new Date(Date.parse(last.date) - 86_400_000).toISOString().slice(0, 10) : last.date;
  return day > first.date ? day : undefined;
}

const ONLINE =
  /\b(?:online|virtual|zoom|webinar|webex|teams|web|internet|remote|livestream|en l[ií]nea|en ligne)\b|https?:/i;

/**
 * A live webinar, or an in-service training if the event takes place in a room; undefined if it does both. Without
 * anything about its place, an event on a page is taken for a webinar.
 */
export function eventType(node: SchemaNode): SourceType | undefined {
  const mode = strings(node, 'eventattendancemode').join(' ').toLowerCase();
  if (mode.includes('mixed')) return undefined;
  if (mode.includes('offline')) return 'in-service';
  if (mode.includes('online')) return 'webinar-live';
  const places = nodes(node, 'location');
  const texts = strings(node, 'location').filter((text) => text.trim() !== '');
  const isVirtual =
    places.some((place) => isA(place, /^virtuallocation$/)) ||
    texts.some((text) => ONLINE.test(text)) ||
    places.some(isAtAddress);
  const isRoom =
    places.some(
      (place) =>
        !isA(place, /^virtuallocation$/) && !isAtAddress(place) && !ONLINE.test(firstString(place, 'name') ?? ''),
    ) ||
    (places.length === 0 && texts.some((text) => !ONLINE.test(text)));
  if (isVirtual && isRoom) return undefined;
  return isRoom ? 'in-service' : 'webinar-live';
}

/** A "place" that is only a link: where the meeting is joined. */
function isAtAddress(place: SchemaNode): boolean {
  const address =
    nodes(place, 'address').length > 0 || strings(place, 'address').some((text) => !/^https?:/.test(text.trim()));
  return !address && strings(place, 'url').length > 0 && firstString(place, 'name') === undefined;
}
