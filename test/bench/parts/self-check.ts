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
  /** Rounds of the peers that no bar depends on. */
  readonly rounds?: Readonly<Record<string, number>>;
  /** Also answers questions and measures the heap. */
  readonly answers?: boolean;
}

function runsOf(large: number): Run[] {
  const rounds = { 'form-js': 2, 'Web Awesome': 2 };
  return [
    {
      name: '60',
      size: 60,
      conditions: noThrottle,
      peers: ['SurveyJS', ...Object.keys(rounds)],
      rounds: { ...rounds, SurveyJS: 2 },
      answers: true,
    },
    { name: '60, 4× CPU', size: 60, conditions: slowCpu, peers: ['SurveyJS'] },
    {
      name: '60, slow 4G + 4× CPU',
      size: 60,
      conditions: slowPhone,
      peers: ['SurveyJS', ...Object.keys(rounds)],
      rounds,
    },
    {
      name: 'large',
      size: large,
      conditions: noThrottle,
      peers: ['SurveyJS'],
      rounds: { SurveyJS: 1 },
      answers: true,
    },
    { name: 'large, 4× CPU', size: large, conditions: slowCpu, peers: [] },
  ];
}

/** Medians of one run, by subject and measure. */
export type Medians = Record<string, Record<string, number>>;

/** A self-check on a scale of four steps, with 60 and with 5,000 competencies. */
export async function selfCheck(bench: Bench): Promise<Report> {
  const { site, options } = bench;
  const failures: string[] = [];
  const samples: Record<string, unknown> = {};
  const medians: Record<string, Medians> = {};
  const large = options.quick ? 1000 : 5000;
  const largeSize = large.toLocaleString('en');
  for (const { name, size, conditions, peers, rounds, answers } of runsOf(large)) {
    const subjects = selfChecks(site.widget).filter((each) => each.role !== 'peer' || peers.includes(each.name));
    const title = `Self-check, ${name.replace('large', largeSize)}`;
    const result = await interleaved(bench, {
      name: title,
      subjects,
      data: site.putDocument(`competencies-${size}`, frameworkOf(questions(size))),
      count: size * 4,
      conditions,
      ...(rounds && { rounds }),
      measure: async (visit, subject) => ({
        ...(await settled(visit.page)),
        // With 5,000 questions SurveyJS takes seconds for one answer.
        ...(answers && (size === 60 || subject.role !== 'peer') && (await answerAndWeigh(visit, subject))),
      }),
    });
    bench.print(figures(`${title} items × 4 steps (ms, MB)`, subjects, result.samples, answers ? allMeasures : times));
    failures.push(...result.failures);
    for (const [subject, figure] of Object.entries(result.samples)) samples[`${title}: ${subject}`] = figure;
    medians[name] = Object.fromEntries(
      Object.entries(result.samples).map(([subject, figure]) => [subject, mediansOf(figure)]),
    );
  }
  return { bars: selfCheckBars(medians, largeSize), failures, samples };
}

const mediansOf = (figure: Readonly<Record<string, number[]>>): Record<string, number> =>
  Object.fromEntries(Object.entries(figure).map(([measure, values]) => [measure, median(values)]));

/** Measures the heap, then gives the first question each of its four answers, three times. */
async function answerAndWeigh(visit: Visit, { each }: Subject): Promise<Record<string, number>> {
  const { script, all } = await heapOf(visit);
  // Queried beforehand: finding the inputs among twenty thousand is not part of an answer.
  await visit.page.evaluate(`window.answers = [...bench.root().querySelectorAll('${each}')].slice(0, 4); 0`);
  const clicks: number[] = [];
  for (let click = 0; click < 12; click += 1) {
    const radio = `window.answers[${click % 4}]`;
    clicks.push(await toPaint(visit.page, `${radio}.click()`, `${radio}.checked`));
  }
  const megabyte = 1024 * 1024;
  return { answer: median(clicks), heap: all / megabyte, script: script / megabyte, nodes: await nodesIn(visit.page) };
}

const times = { ready: 'interactive', complete: 'complete', blocking: 'blocking', longest: 'longest task' };
const allMeasures = { ...times, answer: 'answer → paint', heap: 'heap', script: 'of it script', nodes: 'elements' };
