import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { atMost, type Bar } from '../report/bars.js';
import { formatTable } from '../report/table.js';
import { defaultSets, frameworkIn, offTopicPages } from './default-sets.js';
import { labeledSet, type LabeledSet, readLabeledPages } from './labeled-pages.js';
import { type Figures, measureSet, type SetFigures, shareWithSuggestions } from './measure-set.js';
import { readSuggestOptions, type SuggestOptions } from './suggest-options.js';

const leastHit3 = 0.9;
const mostMs = 5;
const mostOffTopic = 0.25;

/** Measures and prints every bar. @returns exit code: 0 if all are met, 1 if one is missed, 2 if a file cannot be read */
export async function suggestBench(root: string, argv: readonly string[]): Promise<number> {
  let options: SuggestOptions;
  let sets: LabeledSet[];
  try {
    options = readSuggestOptions(argv);
    sets = options.given ? [await givenSet(options.given)] : await defaultSets(root);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const figures = sets.map(measureSet);
  const offTopic = options.given ? undefined : shareWithSuggestions(offTopicPages(root));
  const bars = [
    ...figures.flatMap((each) => barsOf(each, options.given !== undefined || each.set === 'starter set, kept')),
    ...(offTopic === undefined
      ? []
      : [atMost('pages about something else with a suggestion', 100 * offTopic, 100 * mostOffTopic, '%')]),
  ];
  print(figures, bars);
  if (options.json) {
    await writeFile(options.json, `${JSON.stringify({ sets: figures, offTopic, bars }, null, 2)}\n`);
  }
  return bars.every(({ met }) => met) ? 0 : 1;
}

async function givenSet({ framework, set }: { framework: string; set: string }): Promise<LabeledSet> {
  const pages = readLabeledPages(readFileSync(set, 'utf8'));
  if (pages.length === 0) throw new Error(`${set} has no pages`);
  return labeledSet(basename(set), await frameworkIn(framework), pages);
}

function barsOf({ set, ours, bm25, articleMs }: SetFigures, isJudged: boolean): Bar[] {
  return [
    ...(isJudged ? [atLeast(`${set}: hit@3`, ours.hit3, leastHit3)] : []),
    atLeast(`${set}: hit@3, against plain BM25`, ours.hit3, bm25.hit3),
    atMost(`${set}: a page`, ours.ms, mostMs, 'ms'),
    atMost(`${set}: a page with a long article`, articleMs, mostMs, 'ms'),
  ];
}

function atLeast(name: string, value: number, limit: number): Bar {
  return { name, limit: `≥ ${percent(limit)}`, measured: percent(value), met: value >= limit };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function print(figures: readonly SetFigures[], bars: readonly Bar[]): void {
  const row = (set: string, who: string, { hit1, hit3, ms }: Figures) => [
    set,
    who,
    percent(hit1),
    percent(hit3),
    ms === undefined ? '—' : ms.toFixed(2),
  ];
  const rows = figures.flatMap(({ set, pages, nodes, ours, shown, bm25, minisearch, random }) => [
    row(`${set}: ${pages} pages, ${nodes} nodes`, 'ours', ours),
    row('', 'ours, as shown', shown),
    row('', 'plain BM25 on labels and texts', bm25),
    row('', 'MiniSearch, prefix and fuzzy', minisearch),
    row('', 'random', random),
  ]);
  console.log(formatTable({ title: 'Suggestions', columns: ['set', 'by', 'hit@1', 'hit@3', 'ms per page'], rows }));
  const barRows = bars.map(({ met, name, limit, measured }) => [met ? 'met' : 'MISSED', name, limit, measured]);
  console.log(formatTable({ title: 'Bars', columns: ['', 'what', 'limit', 'measured'], rows: barRows }));
  const missed = bars.filter(({ met }) => !met).length;
  console.log(`\n${bars.length - missed} bars met, ${missed} missed`);
}
