import { addDays, addMonths, daysOf } from '../dates/dates.js';
import type { EvidenceContent } from '../documents/evidence.js';
import { statusOf } from '../log/entry-facts.js';
import { periodAt } from './period.js';
import { each, type Steps } from '../steps.js';
import { type Progress, type ProgressQuestion, progressSteps } from './progress.js';

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
 * One forecast for each month from this one to the end of the period, with pauses: each is a progress of its own. It never
 * claims more than "listed": planned evidence counts nothing until it is finished.
 */
export function* forecastSteps(question: ProgressQuestion): Steps<MonthForecast[]> {
  const { today, contents, day = today } = question;
  const { span, timing } = periodAt(question.requirements.period, day, today);
  if (!span || timing === 'over') return [];
  const plans = contents.map(({ id, content }) => ({ id, content: asPlanned(content) }));
  const forecasts: MonthForecast[] = [];
  const first = span.from > today ? span.from : today;
  for (let at = first; forecasts.length < mostMonths; at = addDays(lastOf(at), 1)) {
    const end = lastOf(at) < span.to ? lastOf(at) : span.to;
    let planned = 0;
    yield* each(contents, ({ content }, index) => {
      if (statusOf(content, today) === 'planned' && statusOf(plans[index]!.content, end) === 'finished') planned += 1;
    });
    const progress = yield* progressSteps({ ...question, contents: plans, today: end, day });
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
