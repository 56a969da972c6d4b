import { type Answer, formatDate, type FrameworkReference, millisecondsOf, type PlanItem, type SelfCheck, teamSummary } from '@imh/core'; // prettier-ignore
import { h, type OutlineContent } from '@imh/elements';
import { categoryName } from './beside-entries.js';
import type { Desk } from './desk.js';
import { liveOf, type Review, titlesOf } from './review.js';
import { cell, rowHead, table, tableBody, tableRow, unseen } from './table.js';

/** Self-checks that were handed over with the log, the latest first; those in a backup were not meant for anyone else. */
export function selfChecksOf({ file: { log } }: Review): SelfCheck[] {
  if (log.purpose === 'backup') return [];
  const checks = liveOf<SelfCheck>(log.selfChecks);
  return checks.sort((one, other) => millisecondsOf(other.takenAt) - millisecondsOf(one.takenAt));
}

export function selfChecksView(desk: Desk, review: Review, checks: readonly SelfCheck[]): HTMLElement {
  const { words, language } = desk;
  const items = checks.map(({ takenAt, category, framework, answers, plan = [] }) => {
    const name = words.selfCheckOf(formatDate(language, takenAt.slice(0, 10)));
    return h(
      'li',
      {},
      h('p', { class: 'entry-title' }, name),
      ...answersOf(desk, { framework, category, answers, name }, review),
      plan.length > 0 && planView(desk, plan, contentFor(desk, framework)),
    );
  });
  return h('div', {}, h('p', { class: 'quiet' }, words.selfChecksHint), h('ul', { class: 'items' }, ...items));
}

interface Answered {
  readonly framework: FrameworkReference;
  readonly category?: string | undefined;
  readonly answers: readonly Answer[];
  /** For the table, where it is heard. */
  readonly name: string;
}

/** Which framework, how many answers by domain and level, and all answers for who asks. No sum, no average. */
export function answersOf(desk: Desk, answered: Answered, review: Review): (HTMLElement | false)[] {
  const { words } = desk;
  const { framework, category, answers, name } = answered;
  const content = contentFor(desk, framework);
  const facts = [
    content ? content.say(content.framework.title).text : framework.id,
    framework.version && content && framework.version !== content.framework.version ? words.otherVersion(framework.version) : framework.version && words.version(framework.version), // prettier-ignore
    categoryName(content ?? review.content, category),
    words.answers(answers.length),
  ];
  const line = h('p', { class: 'quiet', dir: 'auto' }, facts.filter(Boolean).join(' · '));
  if (!content) return [line, h('p', { class: 'quiet' }, words.frameworkNotHere)];
  return [line, levelsTable(desk, content, answers, name), answers.length > 0 && allAnswers(desk, content, answers)];
}

const contentFor = ({ contents }: Desk, { id }: FrameworkReference): OutlineContent | undefined =>
  contents.find(({ framework }) => framework.id === id);

const levelName = ({ words }: Desk, { framework, say }: OutlineContent, level: number): string =>
  say(framework.scale?.levels.find(({ value }) => value === level)?.label).text || words.level(level);

function levelsTable(
  desk: Desk,
  content: OutlineContent,
  answers: readonly Answer[],
  name: string,
): HTMLElement | false {
  const { words } = desk;
  const { framework, outline } = content;
  const scale = framework.scale?.levels.map(({ value }) => value) ?? [];
  const { domains } = teamSummary({ members: [{ answers }], frameworkId: framework.id, outline, levels: scale });
  const given = domains.flatMap(({ selfChecks }) => selfChecks.levels.map(({ level }) => level));
  if (given.length === 0) return false;
  const levels = [...new Set([...scale, ...given])];
  const title = titlesOf(content);
  const rows = domains
    .filter(({ selfChecks }) => selfChecks.answers > 0)
    .map(({ node, selfChecks }) =>
      tableRow(
        rowHead(h('span', { dir: 'auto' }, title(node))),
        levels.map((level) => {
          const count = selfChecks.levels.find((one) => one.level === level)?.answers ?? 0;
          return cell(levelName(desk, content, level), count > 0 ? 'number' : 'number zero', `${count}`);
        }),
      ),
    );
  const heads = [words.domain, ...levels.map((level) => levelName(desk, content, level))];
  return table(unseen(name), heads, [tableBody(...rows)], { class: 'stacks' });
}

/** Each answer in reading order; what has no place in the framework of the page comes last, under its id. */
function allAnswers(desk: Desk, content: OutlineContent, answers: readonly Answer[]): HTMLElement {
  const { words } = desk;
  const title = titlesOf(content);
  const place = new Map([...content.outline.byId.keys()].map((id, index) => [id, index]));
  const order = ({ node }: Answer): number => place.get(node) ?? Infinity;
  const details = h('details', {}, h('summary', {}, words.allAnswers));
  details.addEventListener(
    'toggle',
    () => {
      const sorted = [...answers].sort((one, other) => order(one) - order(other) || 0);
      details.append(h('ul', {}, ...sorted.map((answer) => h('li', {}, h('bdi', {}, title(answer.node)), `: ${wordsOf(desk, content, answer)}`, answer.note !== undefined && h('p', { class: 'quiet', dir: 'auto' }, answer.note))))); // prettier-ignore
    },
    { once: true },
  );
  return details;
}

function wordsOf(desk: Desk, content: OutlineContent, { level, sources = [] }: Answer): string {
  const parts = [level !== undefined && levelName(desk, content, level), ...sources.map((source) => desk.words.sources[source])]; // prettier-ignore
  return parts.filter(Boolean).join(', ') || desk.words.noAnswers;
}

function planView(desk: Desk, plan: readonly PlanItem[], content: OutlineContent | undefined): HTMLElement {
  const { words, language } = desk;
  const title = content ? titlesOf(content) : (id: string) => id;
  const lines = plan.map(
    ({ node, intention, by }) =>
    h('li', { dir: 'auto' }, node !== undefined && h('span', { class: 'quiet' }, title(node), ': '), intention, by !== undefined && ` (${words.until(formatDate(language, by))})`), // prettier-ignore
  );
  return h('div', {}, h('h4', {}, words.planTitle), h('ul', { class: 'plain-list' }, ...lines));
}
