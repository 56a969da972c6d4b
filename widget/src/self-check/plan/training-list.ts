import {
  formatDate,
  type MatchedTraining,
  matchingTrainings,
  type Result,
  type Training,
  type Trainings,
} from '@imh/core';
import { button, h } from '@imh/elements';
import type { Problem } from '../data/problem.js';
import { said } from '../element/said.js';
import { reasonOf } from '../failure/reason.js';
import type { ResultContext } from '../self-check-result/result-page.js';
import { type More, moreWords } from './notices.js';

const atOnce = 4;

/** Trainings of the association's guide that touch what there is room to grow in, each with its reason. */
export async function trainingList(context: ResultContext, guide: Result<Trainings, Problem>): Promise<HTMLElement> {
  const { page, gaps } = context;
  const words = await moreWords(page);
  const heading = h('h4', {}, words.trainings);
  if (!guide.ok) {
    return h('div', {}, heading, h('p', {}, words.trainingsFailed, ' ', await reasonOf(guide.error, words.language)));
  }
  const { framework, outline, say } = page.content;
  const planned = page.options.session.said.plan.flatMap(({ node }) => node ?? []);
  const matched = matchingTrainings(guide.value, {
    frameworkId: framework.id,
    outline,
    gaps: [...new Set([...planned, ...gaps.map(({ node }) => node)])],
    today: new Date().toLocaleDateString('sv'),
  });
  const title = say(guide.value.title).text;
  if (matched.length === 0) return h('div', {}, heading, h('p', {}, words.trainingsNone));
  const list = h('ul', {});
  const more = button('', { class: 'plain' }, () => add(atOnce * 4));
  const add = (count: number): void => {
    const from = list.childElementCount;
    for (const one of matched.slice(from, from + count)) list.append(trainingItem(one, words, context));
    more.hidden = list.childElementCount === matched.length;
    more.textContent = words.more(matched.length - list.childElementCount);
  };
  add(atOnce);
  return h('div', {}, heading, h('p', { class: 'quiet' }, words.trainingsFrom(title)), list, more);
}

function trainingItem({ training, reasons, next }: MatchedTraining, words: More, context: ResultContext): HTMLElement {
  const { asked, page } = context;
  const name = page.content.say(training.title);
  const { provider, minutes, urls, alignedBy } = training;
  const areas = [...new Set(reasons.flatMap((reason) => ('gap' in reason ? [asked.nameOf(reason.gap).text] : [])))];
  const facts = [provider, next && words.next(formatDate(words.language, next)), minutes && hoursOf(minutes, words)];
  const [address] = urls ?? [];
  return h(
    'li',
    {},
    h(
      'div',
      {},
      h('p', {}, address ? said('a', name, { href: address }) : said('strong', name)),
      h('p', { class: 'quiet' }, facts.filter(Boolean).join(' · ')),
      h('p', {}, [words.relatesTo(areas.slice(0, 3).join('; ')), aligned(words, alignedBy)].filter(Boolean).join(', ')),
    ),
  );
}

const hoursOf = (minutes: number, words: More): string => words.hours(Math.round(minutes / 6) / 10);
const aligned = (words: More, by: Training['alignedBy']): string => (by ? words.saysWho[by] : '');
