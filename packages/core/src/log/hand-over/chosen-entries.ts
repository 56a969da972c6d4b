import { daysOf } from '../../dates/dates.js';
import type { EvidenceContent } from '../../documents/evidence.js';
import { nodesForCategory } from '../../outline/category-filter.js';
import type { Outline } from '../../outline/outline.js';
import { statusOf } from '../entry-facts.js';
import type { HandOverChoice } from './choice.js';

/** First and last day of a choice; without limits, all days. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

export function spanOf({ from, to }: Pick<HandOverChoice, 'from' | 'to'>): DaySpan {
  return { first: from ? daysOf(from).first : '', last: to ? daysOf(to).last : '~' };
}

/**
 * True if one of the dates on which an entry counts may be in the span: its sessions, else its completion, else its
 * planned start. The list of the log decides in the same way (`entryMatcher`).
 */
export function isInSpan(content: EvidenceContent, span: DaySpan): boolean {
  const sessions = (content.sessions ?? []).map(({ date }) => date);
  const dates = sessions.length > 0 ? sessions : [content.dateCompleted ?? content.dateStart];
  return dates.some((date) => {
    if (date === undefined) return false;
    const { first, last } = daysOf(date);
    return first <= span.last && last >= span.first;
  });
}

/** Minutes of a finished entry that count until `today`: dated parts of which every day is in the span. */
export function countedMinutes(content: EvidenceContent, span: DaySpan, isLimited: boolean, today: string): number {
  if (statusOf(content, today) !== 'finished') return 0;
  const counts = (date: string | undefined): boolean => {
    if (date === undefined) return !isLimited;
    const { first, last } = daysOf(date);
    return first <= today && first >= span.first && last <= span.last;
  };
  if (!content.sessions?.length) return counts(content.dateCompleted) ? (content.minutes ?? 0) : 0;
  return content.sessions.reduce((sum, { date, minutes }) => (counts(date) ? sum + minutes : sum), 0);
}

/** Whether entries are tagged with a node of a category, in any framework whose outline is known. */
export function categoryTest(
  category: string,
  outlineOf: (framework: string) => Outline | undefined,
): (content: EvidenceContent) => boolean {
  const nodes = new Map<string, ReadonlySet<string>>();
  const nodesOf = (framework: string): ReadonlySet<string> => {
    const known = nodes.get(framework);
    if (known) return known;
    const outline = outlineOf(framework);
    const found = outline ? nodesForCategory(outline, category) : new Set<string>();
    nodes.set(framework, found);
    return found;
  };
  return ({ competencies = [] }) =>
    competencies.some(({ framework, node }) => node !== undefined && nodesOf(framework).has(node));
}
