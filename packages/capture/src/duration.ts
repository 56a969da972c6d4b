const ISO = /^P?(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
const CLOCK = /^(\d{1,2}):([0-5]\d):([0-5]\d)$/;
const LONGEST = 100 * 60; // Minutes. More is an error in the page, or the term of a license.

/**
 * Whole minutes of an ISO 8601 duration (PT1H30M) or of hours:minutes:seconds. Undefined for anything else: a bare
 * number has no unit, 24:37 reads two ways, and a day is not a count of hours.
 */
export function minutesOf(value: string | undefined): number | undefined {
  const text = value?.trim() ?? '';
  const clock = CLOCK.exec(text);
  if (clock) return wholeMinutes(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]));
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = ISO.exec(text) ?? [];
  if (Number(days) > 0) return undefined;
  return wholeMinutes(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** Rounded to the nearest minute, one at least; undefined for nothing or for more than 100 hours. */
export function wholeMinutes(seconds: number): number | undefined {
  if (!(seconds > 0) || seconds > LONGEST * 60) return undefined;
  return Math.max(1, Math.round(seconds / 60));
}

/** Minutes from start to end with the same UTC offset, up to twelve hours: longer is not a session. */
export function minutesBetween(start: string | undefined, end: string | undefined): number | undefined {
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/;
  const [from, to] = [moment.exec(start ?? ''), moment.exec(end ?? '')];
  if (!from || !to || from[1] !== to[1]) return undefined;
  // The same offset on both sides cancels out, so the local reading is taken as UTC.
  const seconds = (utc(to[0]) - utc(from[0])) / 1000;
  return seconds >= 600 && seconds <= 12 * 3600 ? wholeMinutes(seconds) : undefined;
}

function utc(moment: string): number {
  return Date.parse(`${moment.slice(0, 16)}Z`);
}
