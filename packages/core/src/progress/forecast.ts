import { addDays, addMonths, daysOf } from '../dates/dates.js';
import type { EvidenceContent } from '../documents/evidence.js';
import { statusOf } from '../log/entry-facts.js';
import { progressOf, type Progress, type ProgressQuestion } from './progress.js';

/** What will be listed at the end of a month if everything planned until then takes place as planned. */
export interface MonthForecast {
  /** `2026-12` */
  readonly month: string;
  readonly progress: Progress;
  /** Planned entries that are assumed to have taken place. */
  readonly planned: number;
}

/** Months after which a forecast ends, for periods that last longer. */
const mostMonths = 24;

/**
 * One forecast for each month from this one to the end of the period. It never claims more than "listed": planned
 * evidence counts nothing until it is finished.
 */
export function forecastOf(question: ProgressQuestion): MonthForecast[] {
  const { today, contents } = question;
  const { span, timing } = progressOf({ ...question, contents: [] }).period;
  if (!span || timing === 'over') return [];
  const plans = contents.map(({ id, content }) => ({ id, content: asPlanned(content) }));
  const forecasts: MonthForecast[] = [];
  const first = span.from > today ? span.from : today;
  for (let at = first; forecasts.length < mostMonths; at = addDays(lastOf(at), 1)) {
    const end = lastOf(at) < span.to ? lastOf(at) : span.to;
    const planned = contents.filter(({ content }, index) => {
      return statusOf(content, today) === 'planned' && statusOf(plans[index]!.content, end) === 'finished';
    }).length;
    const progress = progressOf({ ...question, contents: plans, today: end, day: question.day ?? today });
    forecasts.push({ month: at.slice(0, 7), progress, planned });
    if (end >= span.to) break;
  }
  return forecasts;
}

const lastOf = (day: string): string => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);

/** A planned entry as it will be once it has taken place on the day that is planned; unchanged without such a day. */
function asPlanned(content: EvidenceContent): EvidenceContent {
  if (statusOf(content) !== 'planned' || content.dateStart === undefined) return content;
  return { ...content, status: 'finished', dateCompleted: daysOf(content.dateStart).last };
}
