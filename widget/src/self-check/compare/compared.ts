import { type Answer, fitAnswers, raterScale, type ReferenceRating, type Scale, type SelfCheck } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';
import type { ResultData } from '../result/result-data.js';
import { shortDate } from '../short-date.js';

/** Other answers that the person chose to see beside their own. */
export type Compared =
  | { readonly kind: 'target' }
  | { readonly kind: 'self-check'; readonly check: SelfCheck }
  | { readonly kind: 'rating'; readonly check: ReferenceRating };

export interface Column {
  readonly label: string;
  /** By node id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Names of the levels, if the framework has none. */
  readonly scale?: Scale | undefined;
  /** Such as another version of the framework. */
  readonly remark?: string;
}

export interface CompareContext {
  readonly content: OutlineContent;
  readonly data: ResultData;
  readonly words: SelfCheckKeepingStrings;
}

/** @returns undefined if none of the answers is about a question of this self-check */
export function columnOf(compared: Compared, context: CompareContext): Column | undefined {
  const { data, words } = context;
  const label = labelOf(compared, context);
  if (compared.kind === 'target') {
    return { label, answers: new Map([...data.targets].map(([node, level]) => [node, { node, level }])) };
  }
  const { check } = compared;
  const { framework } = context.content;
  const scale = framework.scale ?? (check['scale'] as Scale | undefined);
  const fitted = fitAnswers(check, { ...framework, scale });
  const asked = new Set(data.asked.nodes.map(({ node }) => node));
  const answers = new Map([...(fitted?.fitting ?? [])].filter(([node]) => asked.has(node)));
  if (!fitted || answers.size === 0) return undefined;
  const leftOut = check.answers.length - answers.size;
  const remarks = [
    fitted.version === undefined ? '' : words.compareVersion(fitted.version),
    leftOut > 0 ? words.compareLeftOut(leftOut) : '',
  ];
  const shown = compared.kind === 'rating' && scale ? raterScale(scale) : scale;
  return { label, answers, scale: shown, remark: remarks.filter(Boolean).join('; ') };
}

export function labelOf(compared: Compared, { data, words }: CompareContext): string {
  if (compared.kind === 'target') return words.target(data.category);
  if (compared.kind === 'self-check') return words.compareEarlier(shortDate(words.language, compared.check.takenAt));
  const { rater, ratedAt } = compared.check;
  const relation = rater.relationText || words.relations[rater.relation];
  return words.rating(rater.name ? `${relation} (${rater.name})` : relation, shortDate(words.language, ratedAt));
}
