import { type LevelCount, type TeamLevels, type TeamPart, type TeamSummary, teamSummary } from '@imh/core';
import { button, h, type OutlineContent } from '@imh/elements';
import { adopt } from '../element/adopt.js';
import type { Desk, View, Words } from './desk.js';
import { listStyles } from './list-styles.js';
import { titlesOf } from './review.js';
import { cell, rowHead, table, tableBody, tableRow, unseen } from './table.js';
import { teamMembers } from './team-members.js';
import { teamStyles } from './team-styles.js';

/** Patterns that tell levels apart without colour; with more levels than these they come again. */
const patterns = 6;

/** A team's strengths and gaps by domain: sums without names, averages or ranks. */
export function teamView(
  desk: Desk,
  { order }: Extract<View, { is: 'team' }>,
): { element: HTMLElement; focus: HTMLElement } {
  const { words, contents, show } = desk;
  adopt(desk.root, listStyles);
  adopt(desk.root, teamStyles);
  const heading = h('h2', { tabindex: '-1', class: 'person-name' }, words.team);
  const sums = h('div', {});
  const fill = (content: OutlineContent): void => sums.replaceChildren(...sumsOf(desk, content));
  const fitting = contents.find(({ framework }) => teamMembers(desk.files, framework.id).members.length > 0) ?? contents[0]; // prettier-ignore
  if (fitting) fill(fitting);
  else sums.append(h('p', {}, words.noFramework));
  const element = h(
    'div',
    { class: 'team' },
    h('nav', { class: 'ways no-print', 'aria-label': words.peopleHeading }, button(words.backToList, {}, () => show({ is: 'list', order, from: 'team' })), button(words.print, {}, () => print())), // prettier-ignore
    heading,
    h('p', { class: 'quiet' }, words.teamHint),
    contents.length > 1 && frameworkChoice(words, contents, fitting!, fill),
    sums,
    h('p', { class: 'informal' }, words.informal),
  );
  return { element, focus: heading };
}

function frameworkChoice(
  words: Words,
  contents: readonly OutlineContent[],
  chosen: OutlineContent,
  fill: (content: OutlineContent) => void,
): HTMLElement {
  const options = contents.map(({ framework, say }, index) =>
    h('option', { value: `${index}` }, `${say(framework.title).text}, ${words.version(framework.version)}`),
  );
  const select = h('select', { id: 'team-framework' }, ...options);
  select.value = `${contents.indexOf(chosen)}`;
  select.addEventListener('change', () => fill(contents[Number(select.value)]!));
  return h('div', { class: 'fields no-print' }, h('div', {}, h('label', { for: 'team-framework' }, words.teamFramework), select)); // prettier-ignore
}

function sumsOf({ words, files }: Desk, content: OutlineContent): HTMLElement[] {
  const { framework, outline, say } = content;
  const { members, left } = teamMembers(files, framework.id);
  const scale = framework.scale?.levels ?? [];
  const levels = scale.map(({ value }) => value);
  const team = teamSummary({ members, frameworkId: framework.id, outline, levels });
  const leftLine = left > 0 && h('p', { class: 'quiet' }, words.teamOther(left));
  if (members.length === 0) return there([h('p', {}, words.teamNothing), leftLine]);
  const labels = new Map(scale.map(({ value, label }) => [value, say(label).text]));
  const nameOf = (level: number): string => labels.get(level) || words.level(level);
  const title = titlesOf(content);
  const used = usedLevels(team, levels);
  return there([
    h('p', {}, words.teamCounts(team.people, team.selfChecks, team.ratings, team.logs)),
    h('p', { class: 'quiet' }, words.teamRules),
    team.recognisable && h('p', { class: 'mark-line' }, words.fewPeople),
    leftLine,
    team.selfChecks > 0 && levelsSection(words, words.levelsTitle, team, ({ selfChecks }) => selfChecks, used, nameOf, title), // prettier-ignore
    team.domains.some(({ sources }) => sources.size > 0) && sourcesSection(words, team, title),
    team.ratings > 0 && levelsSection(words, words.ratingsTitle, team, ({ ratings }) => ratings, used, nameOf, title),
    team.logs > 0 && evidenceSection(words, team, title),
  ]);
}

const there = (parts: readonly (HTMLElement | false)[]): HTMLElement[] =>
  parts.filter((part): part is HTMLElement => part !== false);

function usedLevels({ domains }: TeamSummary, levels: readonly number[]): number[] {
  const given = domains.flatMap(({ selfChecks, ratings }) => [...selfChecks.levels, ...ratings.levels]);
  const others = given.map(({ level }) => level).filter((level) => !levels.includes(level));
  return [...levels, ...new Set(others)];
}

function levelsSection(
  words: Words,
  heading: string,
  { domains }: TeamSummary,
  of: (part: TeamPart) => TeamLevels,
  levels: readonly number[],
  nameOf: (level: number) => string,
  title: (node: string) => string,
): HTMLElement {
  const pattern = (level: number): string => `p${levels.indexOf(level) % patterns}`;
  const legend = levels.map((level) => h('li', {}, h('span', { class: `key ${pattern(level)}` }), h('span', { dir: 'auto' }, nameOf(level)))); // prettier-ignore
  const bars = domains.map((domain) => {
    const { levels: counts, answers, people } = of(domain);
    const parts = counts.map(({ level, answers }) => {
      const part = h('span', { class: pattern(level) }, h('span', {}, `${answers}`));
      part.style.setProperty('--share', `${answers}`);
      return part;
    });
    const spoken = counts.map(({ level, answers }) => `${nameOf(level)}: ${answers}`).join('; ');
    const bar = h('div', { class: 'stack', role: 'img', 'aria-label': `${title(domain.node)}. ${spoken || words.noAnswers}` }, ...parts); // prettier-ignore
    return h(
      'li',
      {},
      h('p', {}, h('span', { dir: 'auto' }, title(domain.node)), ' ', h('span', { class: 'quiet' }, answers > 0 ? words.answersBy(answers, people) : words.noAnswers)), // prettier-ignore
      answers > 0 && bar,
    );
  });
  const row = (part: TeamPart, kind: 'domain' | '', sums = false): HTMLElement => {
    // Of an area each person gives one answer; in a domain she may give several.
    const figures = ({ answers, people }: LevelCount): string =>
      sums ? words.answersBy(answers, people) : words.people(people);
    const { levels: counts } = of(part);
    const cells = levels.map((level) => {
      const count = counts.find((one) => one.level === level);
      return cell(nameOf(level), count ? 'number' : 'number zero', count ? figures(count) : h('span', { class: 'quiet' }, '0')); // prettier-ignore
    });
    return tableRow(rowHead(h('span', { dir: 'auto' }, title(part.node))), cells, kind);
  };
  const rows = domains.flatMap((domain) => [
    row(domain, 'domain', domain.areas.length > 0),
    ...domain.areas.filter((area) => of(area).answers > 0).map((area) => row(area, '')),
  ]);
  return h(
    'section',
    {},
    h('h3', { class: 'section' }, heading),
    h('p', { class: 'quiet' }, words.levelsHint),
    h('ul', { class: 'legend' }, ...legend),
    h('ul', { class: 'bars' }, ...bars),
    table(unseen(heading), [words.domain, ...levels.map(nameOf)], [tableBody(...rows)], { class: 'stacks' }),
  );
}

function sourcesSection(words: Words, { domains }: TeamSummary, title: (node: string) => string): HTMLElement {
  const sources = Object.entries(words.sources) as [keyof Words['sources'], string][];
  const rows = domains.map(({ node, sources: ticked }) =>
    tableRow(
      rowHead(h('span', { dir: 'auto' }, title(node))),
      sources.map(([source, name]) => cell(name, 'number', words.people(ticked.get(source) ?? 0))),
      'domain',
    ),
  );
  return h(
    'section',
    {},
    h('h3', { class: 'section' }, words.sourcesTitle),
    table(unseen(words.sourcesTitle), [words.domain, ...sources.map(([, name]) => name)], [tableBody(...rows)], { class: 'stacks' }), // prettier-ignore
  );
}

function evidenceSection(words: Words, team: TeamSummary, title: (node: string) => string): HTMLElement {
  const rows = team.domains.map(({ node, withEvidence }) =>
    tableRow(rowHead(h('span', { dir: 'auto' }, title(node))), [
      cell(words.withEvidence, 'number', words.withEvidenceOf(withEvidence, team.logs)),
    ]),
  );
  return h(
    'section',
    {},
    h('h3', { class: 'section' }, words.evidenceTitle),
    table(unseen(words.evidenceTitle), [words.domain, words.withEvidence], [tableBody(...rows)], { class: 'stacks' }),
    h('h4', {}, words.gapsTitle),
    team.gaps.length > 0
      ? h('ul', { class: 'gaps' }, ...team.gaps.map((id) => h('li', { dir: 'auto' }, title(id))))
      : h('p', {}, words.noGaps),
  );
}
