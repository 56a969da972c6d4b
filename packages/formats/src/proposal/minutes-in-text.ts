import { parseHours } from '@imh/core';
import type { Confidence, MinutesBasis } from './entry-proposal.js';

/** A length of time or an amount of credit in a line. */
export interface MinutesFound {
  readonly minutes: number;
  readonly basis: MinutesBasis;
  readonly confidence: Confidence;
  /** Printed credit, such as 1.5 CEU. */
  readonly credit?: { readonly amount: number; readonly unit: string };
  /** The higher, the more likely the length of the whole training. */
  readonly rank: number;
}

const MOST_MINUTES = 60_000;
const MINUTES_PER_CEU = 600;

const number = String.raw`(\d{1,4}(?:[.,]\d{1,3})?)`;
const inBrackets = String.raw`(?:\p{L}{2,12}(?:[- ]\p{L}{2,6})? ?\(${number}\)|${number}|(\p{L}{2,9}))`;
const hourUnits: readonly (readonly [RegExp, string])[] = [
  [/^continuing education (?:contact )?hours?|^ce contact hours?/i, 'continuing education hours'],
  [/^(?:ce|ceu|cpe|cne|cme|ceh) hours?/i, 'CE hours'],
  [/^(?:nursing )?contact hours?(?:\(s\))?|^contact hours?/i, 'contact hours'],
  [/^clock hours?/i, 'clock hours'],
  [/^horas? (?:de )?contacto/i, 'horas contacto'],
  [/^horas? cronol[óo]gicas?/i, 'horas cronológicas'],
  [/^horas? (?:de )?educaci[óo]n continua/i, 'horas de educación continua'],
];
const adjectives = String.raw`(?:(?:nursing|continuing|education|contact|clock|ce|ceu|cpe|cne|cme|total|training|credit|instructional|professional|development|live) ){0,4}`;
const unit = String.raw`(${adjectives}(?:hours?(?:\(s\))?|hrs?\b\.?|hs\b\.?|horas?(?: (?:de )?(?:contacto|cronol[óo]gicas?|acad[ée]micas?|lectivas?|pedag[óo]gicas?|educaci[óo]n continua))?))`;

const amountOfHours = new RegExp(`(?<![\\d.,:$\\p{L}])${inBrackets}[ -]{0,2}${unit}(?!\\p{L})`, 'giu');
const labeledHours = new RegExp(
  `(?<!\\p{L})(?:(?:${unit}(?: ?\\(s\\))?(?: (?:awarded|earned|attended|completed|granted|credited|otorgadas|acreditadas|de duraci[óo]n))?)|(carga horaria|credit earned|duration|length|duraci[óo]n|tiempo|time|scope))(?: (?:total|is|es))?(?: ?[:\\t]| de) ?${number}(?![\\d:])(?! ?(?:min|m\\b|am\\b|pm\\b|a\\.m|p\\.m))`,
  'iu',
);
const hoursAndMinutes =
  /(?<![\d.,:])(\d{1,3}) ?(?:hours?|hrs?|horas?|hs|h)\.?(?:,? (?:and |y )?)(\d{1,2}) ?(?:minutes?|minutos?|mins?|m)\b/iu;
const onlyMinutes = /(?<![\d.,:])(\d{1,4})[ -]?(?:minutes?|minutos?|mins?)\b/iu;
const ceus = new RegExp(
  `(?<![\\d.,])${number} ?(?:ceus?\\b|continuing education units?)|(?:ceus?|continuing education units?)(?: (?:awarded|earned))?(?: ?[:\\t]) ?${number}`,
  'iu',
);
const credits = new RegExp(
  `(?<![\\d.,$])${number} ?((?:(?:ama pra category 1|ce|cme|cne|continuing education|continuing medical education|general|ethics) ){0,3}(?:credits?|cr[ée]ditos?)(?:\\(s\\))?(?: hours?)?)|((?:(?:ce|cme|cne|continuing education) )?(?:credits?|cr[ée]ditos?))(?: (?:awarded|earned|hours?))?(?: ?[:\\t]) ?${number}(?! ?(?:hours?|hrs?|min))`,
  'iu',
);
const clockTimes =
  /(?<![\d:])(\d{1,2})(?::([0-5]\d))? ?([ap])?\.?(?:m\.?)?(?: ?[a-z]{2,3}\b)? ?(?:[-–—]|to|until|a|hasta) ?(?:las )?(\d{1,2}):([0-5]\d) ?([ap])?(?:\.?m\b)?/iu;

/** What a line reports about a length of time, the most likely first. Bounded: a line has 1,000 characters at most. */
export function minutesInLine(line: string): MinutesFound[] {
  const found: MinutesFound[] = [];
  const add = (minutes: number | undefined, rest: Omit<MinutesFound, 'minutes'>) => {
    if (minutes !== undefined && minutes > 0 && minutes <= MOST_MINUTES) found.push({ minutes, ...rest });
  };
  const isTotal = /\btotal\b/i.test(line) ? 2 : 0;
  const both = hoursAndMinutes.exec(line);
  if (both) add(Number(both[1]) * 60 + Number(both[2]), { basis: 'hours', confidence: 'high', rank: 8 + isTotal });
  const ceu = ceus.exec(line);
  if (ceu) {
    const amount = decimal(ceu[1] ?? ceu[2]!);
    const credit = { amount, unit: 'CEU' };
    add(Math.round(amount * MINUTES_PER_CEU), { basis: 'ceu', confidence: 'medium', credit, rank: 6 });
  }
  const labeled = labeledHours.exec(line);
  if (labeled && !both) add(...ofHours(labeled[3]!, labeled[1] ?? '', 8 + isTotal, labeled[1] ? 'high' : 'medium'));
  for (const match of line.matchAll(amountOfHours)) {
    const amount = match[1] ?? match[2] ?? numberWord(match[3]);
    const before = line.slice(0, match.index);
    if (
      amount === undefined ||
      both ||
      /\b(?:including|incl\.?|of which|within|every|incluye|incluyendo)\b[^,;]{0,20}$/i.test(before)
    )
      continue;
    add(...ofHours(amount, match[4]!, 7 + isTotal, 'high'));
  }
  const minutes = both ? null : onlyMinutes.exec(line);
  if (minutes) add(Number(minutes[1]), { basis: 'hours', confidence: 'high', rank: 7 + isTotal });
  const credited = ceu ? null : credits.exec(line);
  if (credited) add(...ofCredits(decimal(credited[1] ?? credited[4]!), credited[2] ?? credited[3]!));
  const times = clockTimes.exec(line);
  if (times) add(between(times), { basis: 'clock-times', confidence: 'medium', rank: 2 });
  return found.sort((a, b) => b.rank - a.rank);
}

type Found = [number | undefined, Omit<MinutesFound, 'minutes'>];

function ofHours(written: string, words: string, rank: number, confidence: Confidence): Found {
  const printed = hourUnits.find(([pattern]) => pattern.test(words.replace(/^(?:total|training) /i, '')))?.[1];
  return [
    parseHours(written),
    {
      basis: 'hours',
      confidence,
      rank: printed ? rank + 1 : rank,
      ...(printed ? { credit: { amount: decimal(written), unit: printed } } : {}),
    },
  ];
}

/** A credit of continuing education is counted as an hour; of a bare "credit" nobody knows. */
function ofCredits(amount: number, words: string): Found {
  const isMedical = /ama pra/i.test(words);
  const isContinuing = /\b(?:ce|cme|cne|continuing)\b/i.test(words);
  const unit = isMedical ? 'AMA PRA Category 1 Credits' : 'CE credits';
  return [
    Math.round(amount * 60),
    {
      basis: 'credits',
      confidence: isContinuing || isMedical ? 'medium' : 'low',
      rank: isContinuing || isMedical ? 5 : 3,
      ...(isContinuing || isMedical ? { credit: { amount, unit } } : {}),
    },
  ];
}

/** Minutes between two times of a day, up to twelve hours; a missing "am" or "pm" is that of the other time. */
function between([, hour1, minute1 = '0', half1, hour2, minute2, half2]: readonly string[]): number | undefined {
  const end = timeOf(Number(hour2), Number(minute2), half2);
  const begun = timeOf(Number(hour1), Number(minute1), half1 ?? half2);
  const start = half1 === undefined && begun >= end ? timeOf(Number(hour1), Number(minute1), 'a') : begun;
  const minutes = end - start;
  return minutes >= 15 && minutes <= 12 * 60 ? minutes : undefined;
}

function timeOf(hour: number, minute: number, half: string | undefined): number {
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + minute;
}

const words =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty una dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte'.split(
    ' ',
  );
const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20];

function numberWord(word: string | undefined): string | undefined {
  const at = words.indexOf(word?.toLowerCase() ?? '');
  return at < 0 ? undefined : String(values[at % values.length]);
}

function decimal(written: string): number {
  return Number(written.replace(',', '.'));
}
