import { calendarDate, parseAddress } from '@imh/core';

// Both with two digits: such addresses come from publishing systems, the others from people.
const FOLDERS = /\/((?:19|20)\d{2})\/(?:[a-z_-]{2,20}\/)?(\d{2})\/(\d{2})\/[^/]/i;
const IN_ONE = /(?:^|[/_-])((?:19|20)\d{2})[-_]?(0\d|1[0-2])[-_]?([0-2]\d|3[01])(?=[/_-]|$)/;

/** The day in an address such as /2012/10/27/title or /2012-10-27-title, where publishing systems put it. */
export function addressDate(address: string): string | undefined {
  const path = parseAddress(address)?.pathname ?? '';
  const [, year, month, day] = FOLDERS.exec(path) ?? IN_ONE.exec(path) ?? [];
  return year === undefined ? undefined : calendarDate(year, Number(month), Number(day));
}
