import { frameworkOf, questions } from '../build/framework-data.js';
import { type Conditions, heapOf, noThrottle, slowCpu, slowPhone, type Visit } from '../browser/visit.js';
import { figures } from '../report/figures.js';
import { median } from '../report/statistics.js';
import { type Bench, interleaved, type Report } from '../rounds.js';
import { type Subject, selfChecks } from '../subjects.js';
import { selfCheckBars } from './self-check-bars.js';
import { nodesIn, settled, toPaint } from './watching.js';

interface Run {
  readonly name: string;
  readonly size: number;
  readonly conditions: Conditions;
  readonly peers: readonly string[];
  readonly fewer?: Readonly<Record<string, number>>;
  /** Also answers, and weighs the page. */
  readonly answers?: boolean;
}

function runsOf(quick: boolean): Run[] {
  const [middle, large] = quick ? [200, 1000] : [1000, 5000];
  const few = { 'form-js': 3, 'Web Awesome': 3 };
  const peers = ['SurveyJS', ...Object.keys(few)];
  const alone = { peers: ['SurveyJS'], fewer: { SurveyJS: 2 } };
  return [
    { name: '60', size: 60, conditions: noThrottle, peers, fewer: few, answers: true },
    { name: '60, 4× CPU', size: 60, conditions: slowCpu, peers, fewer: few },
    { name: '60, slow 4G + 4× CPU', size: 60, conditions: slowPhone, peers, fewer: few },
    // No bar rests on this line: three rounds of it are enough.
    {
      name: 'middle',
      size: middle,
      conditions: noThrottle,
      peers: ['SurveyJS'],
      fewer: { floor: 3, ours: 3, peer: 2 },
    },
    { name: 'middle, 4× CPU', size: middle, conditions: slowCpu, peers: [] },
    { name: 'large', size: large, conditions: noThrottle, ...alone, answers: true },
    { name: 'large, 4× CPU', size: large, conditions: slowCpu, peers: [] },
  ];
}

/** Medians of one run, by subject and measure. */
export type Medians = Record<string, Record<string, number>>;

/** A self-check of four steps for each item, from sixty items on. */
export async function selfCheck(bench: Bench): Promise<Report> {
  const { site, options } = bench;
  const failures: string[] = [];
  const samples: Record<string, unknown> = {};
  const medians: Record<string, Medians> = {};
  for (const { name, size, conditions, peers, fewer, answers } of runsOf(options.quick)) {
    const subjects = selfChecks(site.widget).filter((each) => each.role !== 'peer' || peers.includes(each.name));
    const title = `Self-check, ${name.replace(/^[a-z]+/, size.toLocaleString('en'))}`;
    const there = subjects.filter((each) => each.role !== 'ours' || site.widget.preload['imh-self-check']);
    const result = await interleaved(bench, {
      name: title,
      subjects: there,
      data: site.putDocument(`competencies-${size}`, frameworkOf(questions(size))),
      count: size * 4,
      conditions,
      ...(fewer && { fewer }),
      measure: async (visit, subject) => ({
        ...(await settled(visit.page)),
        // SurveyJS takes seconds for an answer to five thousand questions.
        ...(answers && (size === 60 || subject.role !== 'peer') && (await answered(visit, subject))),
      }),
    });
    bench.show(figures(`${title} items × 4 steps (ms, MB)`, subjects, result.samples, answers ? full : times));
    failures.push(...result.failures);
    for (const [subject, figure] of Object.entries(result.samples)) samples[`${title}: ${subject}`] = figure;
    medians[name] = Object.fromEntries(
      Object.entries(result.samples).map(([subject, figure]) => [subject, mediansOf(figure)]),
    );
  }
  if (!site.widget.preload['imh-self-check']) failures.push('imh-self-check is not there: sri.json does not name it');
  return { bars: selfCheckBars(medians, options.quick), failures, samples };
}

const mediansOf = (figure: Readonly<Record<string, number[]>>): Record<string, number> =>
  Object.fromEntries(Object.entries(figure).map(([measure, values]) => [measure, median(values)]));

/** Gives the first question its four answers in turn, three times over. */
async function answered(visit: Visit, { each }: Subject): Promise<Record<string, number>> {
  const { script, all } = await heapOf(visit);
  // Found beforehand: looking through twenty thousand inputs is no part of an answer.
  await visit.page.evaluate(`window.answers = [...bench.root().querySelectorAll('${each}')].slice(0, 4); 0`);
  const clicks: number[] = [];
  for (let click = 0; click < 12; click += 1) {
    const radio = `window.answers[${click % 4}]`;
    clicks.push(await toPaint(visit.page, `${radio}.click()`, `${radio}.checked`));
  }
  const megabyte = 1024 * 1024;
  return { answer: median(clicks), heap: all / megabyte, script: script / megabyte, nodes: await nodesIn(visit.page) };
}

const times = { ready: 'interactive', all: 'all there', blocking: 'blocking', longest: 'longest task' };
const full = { ...times, answer: 'answer → paint', heap: 'heap', script: 'of it script', nodes: 'elements' };
