import {
  type Answer,
  fitAnswers,
  formatDate,
  isRated,
  localDay,
  type SelfCheck,
  type SelfCheckHistory,
  shortestDates,
} from '@imh/core';
import type { OutlineContent } from '../outline/outline-content.js';
import { domainOf, ratingPlan } from '../rating/rating-plan.js';
import { scaleFor } from './answer-text.js';

/** How many competencies of a domain are at each level. */
interface DomainCounts {
  /** Id of its node; '' for competencies at the top level. */
  readonly domain: string;
  /** In the order of the scale; those without an answer last. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** One self-check as it is compared with the others of its framework. */
export interface CheckColumn {
  readonly check: SelfCheck;
  /** Its date: a year, if the others are of other years. */
  readonly label: string;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Number of answers that do not match the current version. */
  readonly leftOut: number;
  /** The version that it was made with, if it is not the current one. */
  readonly version?: string | undefined;
  /** Empty for a check by the grid of sources. */
  readonly domains: readonly DomainCounts[];
}

/** The labels of self-checks: dates that are as short as they can be while all differ. */
export function checkLabels(checks: readonly SelfCheck[], language: string): string[] {
  return shortestDates(checks.map(dayOf)).map((date) => formatDate(language, date));
}

/** The local day of a self-check. */
export const dayOf = ({ takenAt }: SelfCheck): string => localDay(new Date(takenAt));

/** The self-checks of a framework that is at hand, the earliest first. */
export function checkColumns(
  { checks }: SelfCheckHistory,
  content: OutlineContent,
  language: string,
): readonly CheckColumn[] {
  const labels = checkLabels(checks, language);
  return checks.map((check, at): CheckColumn => {
    const { framework } = content;
    const scale = scaleFor(framework, check);
    const fitted = fitAnswers(check, scale ? { ...framework, scale } : framework);
    const answers = new Map([...(fitted?.fitting ?? [])].filter(([, answer]) => isRated(answer)));
    return {
      check,
      label: labels[at]!,
      answers,
      leftOut: fitted?.others.length ?? 0,
      version: fitted?.version,
      domains: domainsOf(check, answers, content),
    };
  });
}

/** Not by `levelsByGroup` of core, which the widget ships with the result of a self-check. */
function domainsOf(check: SelfCheck, answers: CheckColumn['answers'], content: OutlineContent): DomainCounts[] {
  const levels = levelsOf(content, check);
  if (levels.length === 0 || ![...answers.values()].some(({ level }) => level !== undefined)) return [];
  const { questions, sections } = ratingPlan(content, 'scale', check.category);
  const asked = new Map<string, string[]>();
  for (const section of sections) {
    const domain = domainOf(content, section)?.node.id ?? '';
    const own = questions.slice(section.from, section.to).map(({ node }) => node.id);
    asked.set(domain, [...(asked.get(domain) ?? []), ...own]);
  }
  return [...asked].map(([domain, nodes]) => {
    const counts = levels.map((level) => nodes.filter((node) => answers.get(node)?.level === level).length);
    const answered = counts.reduce((sum, count) => sum + count, 0);
    return { domain, counts: [...counts, nodes.length - answered], total: nodes.length };
  });
}

/** The values of the scale, the lowest first. */
export const levelsOf = ({ framework }: OutlineContent, check: SelfCheck): number[] =>
  scaleFor(framework, check)?.levels.map(({ value }) => value) ?? [];
