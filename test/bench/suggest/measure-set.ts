import { buildOutline } from '@imh/core';
import { Suggester } from '@imh/suggest';
import { median } from '../report/statistics.js';
import { miniSearch, plainBm25, randomHit, type Ranker } from './baselines.js';
import type { LabeledPage, LabeledSet } from './labeled-pages.js';

export interface Figures {
  /** Share of the pages with a right node in the first place, 0 to 1. */
  readonly hit1: number;
  /** Share of the pages with a right node in the first three. */
  readonly hit3: number;
  /** Median milliseconds for a page; absent for what is computed, not measured. */
  readonly ms?: number;
}

export interface SetFigures {
  readonly set: string;
  readonly pages: number;
  readonly nodes: number;
  /** Every node that shares words with the page. */
  readonly ours: Figures;
  /** What a person is shown: at most five, and only what fits. */
  readonly shown: Figures;
  readonly bm25: Figures;
  readonly minisearch: Figures;
  readonly random: Figures;
  /** Median milliseconds for a page with an article of about 4,000 words. */
  readonly articleMs: number;
}

const articleWords = 4000;
const rounds = 4;
const mostTimed = 60;

export function measureSet(set: LabeledSet): SetFigures {
  const { framework, pages } = set;
  const outline = buildOutline(framework);
  const leaves = [...outline.byId].filter(([, { children }]) => children.length === 0).map(([id]) => id);
  const nodes = set.nodes ?? leaves;
  const suggester = new Suggester(framework, { nodes });
  const textOf = ({ title, text }: LabeledPage) => ({ title, description: text });
  const ours: Ranker = (page) => suggester.rank(textOf(page), page.lang).map(({ node }) => node);
  const shown: Ranker = (page) => suggester.suggest(textOf(page), { language: page.lang }).map(({ node }) => node);
  const article = longArticle(pages);
  const labeled = pages.filter((page) => page.nodes.length > 0);
  const random = (first: number) => mean(labeled.map((page) => randomHit(nodes.length, page.nodes.length, first)));
  return {
    set: set.name,
    pages: labeled.length,
    nodes: nodes.length,
    ours: measure(ours, labeled),
    shown: measure(shown, labeled),
    bm25: measure(plainBm25(framework, nodes), labeled),
    minisearch: measure(miniSearch(framework, nodes), labeled),
    random: { hit1: random(1), hit3: random(3) },
    articleMs: timeOf(labeled, (page) => suggester.suggest({ ...textOf(page), article }, { language: page.lang })),
  };
}

/** Pages of a set for which something is suggested, 0 to 1. */
export function shareWithSuggestions({ framework, pages, nodes }: LabeledSet): number {
  const suggester = new Suggester(framework, nodes ? { nodes } : {});
  const has = ({ title, text, lang }: LabeledPage) =>
    suggester.suggest({ title, description: text }, { language: lang }).length > 0;
  return mean(pages.map((page) => (has(page) ? 1 : 0)));
}

function measure(ranker: Ranker, pages: readonly LabeledPage[]): Figures {
  const places = pages.map((page) => {
    const at = ranker(page).findIndex((node) => page.nodes.includes(node));
    return at < 0 ? Infinity : at;
  });
  const share = (first: number) => mean(places.map((at) => (at < first ? 1 : 0)));
  return { hit1: share(1), hit3: share(3), ms: timeOf(pages, ranker) };
}

/** Median milliseconds for a page, in several rounds; the first one warms up, as after the first page of a person. */
function timeOf(pages: readonly LabeledPage[], work: (page: LabeledPage) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages.slice(0, mostTimed)) {
      const start = performance.now();
      work(page);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return median(times);
}

/** The texts of the set again and again: a long article in the words of the framework is the slowest. */
function longArticle(pages: readonly LabeledPage[]): string {
  const words = pages.flatMap(({ title = '', text }) => `${title} ${text}`.split(/\s+/));
  return Array.from({ length: articleWords }, (_none, at) => words[at % words.length]).join(' ');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
