import { type Answer, answersByNode, type FrameworkReference, levelCounts, raterScale } from '@imh/core';
import {
  cellView,
  hiddenCaption,
  type OutlineContent,
  rowHead,
  tableBody,
  tableRow,
  tableView,
  titlesOf,
  whenOpen,
} from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { levelName } from '../level-name.js';
import { categoryName } from './category-name.js';
import type { SectionContext } from './section-context.js';

interface Answered {
  readonly framework: FrameworkReference;
  readonly category?: string | undefined;
  readonly answers: readonly Answer[];
  /** Name of the table, for assistive technologies. */
  readonly name: string;
  /** Somebody else answered: levels are in the words of a rater. */
  readonly byRater?: boolean;
}

export const contentOf = ({ id }: FrameworkReference, { contents }: SectionContext): OutlineContent | undefined =>
  contents.find(({ framework }) => framework.id === id);

/** The framework, the number of answers by domain and level, and each answer on demand. No sum and no average. */
export function answersView(answered: Answered, context: SectionContext): TemplateResult {
  const { framework, answers, name, byRater } = answered;
  const { words } = context;
  const found = contentOf(framework, context);
  const content = byRater && found ? withRaterScale(found) : found;
  const line = html`<p class="quiet" dir="auto">${factsText(answered, content, context)}</p>`;
  if (!content)
    return html`${line}
      <p class="quiet">${words.frameworkNotHere}</p>`;
  const all = () => allAnswersView(answers, content, context);
  return html`${line}${levelsTable(answers, name, content, context)}${
    answers.length > 0
      ? html`<details>
          <summary>${words.allAnswers}</summary>
          ${whenOpen(all)}
        </details>`
      : nothing
  }`;
}

function withRaterScale(content: OutlineContent): OutlineContent {
  const { framework } = content;
  return framework.scale ? { ...content, framework: { ...framework, scale: raterScale(framework.scale) } } : content;
}

function factsText(
  { framework: { id, version }, category, answers }: Answered,
  content: OutlineContent | undefined,
  { review, words }: SectionContext,
): string {
  const isOther = content !== undefined && version !== content.framework.version;
  return [
    content ? content.say(content.framework.title).text : id,
    version && (isOther ? words.otherVersion(version) : words.version(version)),
    categoryName(content ?? review.content, category),
    words.answers(answers.length),
  ]
    .filter(Boolean)
    .join(' · ');
}

function levelsTable(
  answers: readonly Answer[],
  name: string,
  content: OutlineContent,
  { words }: SectionContext,
): TemplateResult | typeof nothing {
  const { framework, outline } = content;
  const scale = framework.scale?.levels.map(({ value }) => value) ?? [];
  const byNode = answersByNode(answers, outline);
  const domains = [...outline.roots, ...outline.orphans].map((node) => {
    const { counts } = levelCounts([{ member: 0, answers: byNode.get(node) ?? [], applies: true }], scale);
    return { node, counts };
  });
  const given = domains.flatMap(({ counts }) => counts.map(({ level }) => level));
  if (given.length === 0) return nothing;
  const levels = [...new Set([...scale, ...given])];
  const title = titlesOf(content);
  const rows = domains
    .filter(({ counts }) => counts.length > 0)
    .map(({ node, counts }) =>
      tableRow(
        rowHead(html`<span dir="auto">${title(node)}</span>`),
        levels.map((level) => {
          const count = counts.find((one) => one.level === level)?.answers ?? 0;
          return cellView(levelName(level, content, words), count > 0 ? 'number' : 'number zero', count);
        }),
      ),
    );
  const heads = [words.domain, ...levels.map((level) => levelName(level, content, words))];
  return tableView(hiddenCaption(name), heads, tableBody(rows));
}

/** Each answer in reading order; answers about unknown nodes come last, under their ids. */
function allAnswersView(
  answers: readonly Answer[],
  content: OutlineContent,
  { words }: SectionContext,
): TemplateResult {
  const title = titlesOf(content);
  const places = new Map([...content.outline.byId.keys()].map((id, index) => [id, index]));
  const placeOf = ({ node }: Answer): number => places.get(node) ?? places.size;
  const sorted = [...answers].sort((one, other) => placeOf(one) - placeOf(other));
  const textOf = ({ level, sources = [] }: Answer): string => {
    const parts = [
      level !== undefined && levelName(level, content, words),
      ...sources.map((source) => words.sources[source]),
    ];
    return parts.filter(Boolean).join(', ') || words.noAnswers;
  };
  return html`<ul>
    ${sorted.map((answer) => {
      const note = answer.note === undefined ? nothing : html`<p class="quiet" dir="auto">${answer.note}</p>`;
      return html`<li><bdi>${title(answer.node)}</bdi>: ${textOf(answer)}${note}</li>`;
    })}
  </ul>`;
}
