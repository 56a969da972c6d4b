import { formatDate, formatHours, localDay } from '@imh/core';
import type { Statement } from '@imh/formats/xapi';
import type { InterfaceLanguage } from '../../strings/index.js';
import type { LateStrings } from '../../strings/late.js';

/** A statement in words: what was done, when, for how long and with how many competencies. */
export function statementWords(
  { verb, object, result, context, timestamp }: Statement,
  words: LateStrings['recordStore'],
  language: InterfaceLanguage,
): string {
  const minutes = minutesIn(result?.duration);
  const competencies = context.contextActivities?.other?.length ?? 0;
  const date = context.extensions?.['urn:x-imh:xapi:date'];
  const day = typeof date === 'string' ? date : timestamp && localDay(new Date(timestamp));
  return [
    `${verb.display[language]} “${titleOf(object, language)}”`,
    ...(day ? [formatDate(language, day)] : []),
    ...(minutes === undefined ? [] : [words.hours(formatHours(minutes, language))]),
    ...(competencies > 0 ? [words.competencies(competencies)] : []),
  ].join(' · ');
}

/** The title of what a statement is about; its identifier if rights allow no title. */
export function titleOf({ id, definition }: Statement['object'], language: InterfaceLanguage): string {
  const { name = {} } = definition ?? {};
  return name[language] ?? Object.values(name)[0] ?? id;
}

function minutesIn(duration: string | undefined): number | undefined {
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration ?? '') ?? [];
  return duration === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}
