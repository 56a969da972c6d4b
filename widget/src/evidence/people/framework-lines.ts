import { type FrameworkUse, textIn } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import { html, type TemplateResult } from 'lit';
import type { EvidencePeopleStrings } from '../../strings/evidence-people.js';
import type { Review } from '../review.js';

/** Frameworks, and versions of each, that are named; a log may contain any number. */
const mostNamed = 4;

interface LineProps {
  readonly words: EvidencePeopleStrings;
  readonly contents: readonly OutlineContent[];
  readonly language: string;
}

/** The frameworks that a log's tags refer to, marked if the page compares with another framework or version. */
export function frameworkLines(review: Review, props: LineProps): TemplateResult[] {
  const { frameworks } = review.file.row;
  if (frameworks.length === 0) return [html`<p class="quiet">${props.words.noTags}</p>`];
  const ids = [...new Set(frameworks.map(({ id }) => id))];
  const lines = ids.slice(0, mostNamed).map((id) => lineView(id, review, props));
  if (ids.length > mostNamed) lines.push(html`<p class="quiet">+ ${ids.length - mostNamed}</p>`);
  return lines;
}

function lineView(id: string, { file, content }: Review, { words, contents, language }: LineProps): TemplateResult {
  const known = contents.find(({ framework }) => framework.id === id);
  const own = file.log.frameworks?.find((framework) => framework.id === id)?.title;
  const title = known ? known.say(known.framework.title).text : textIn(own, language) || id;
  const uses = file.row.frameworks.filter((use) => use.id === id).slice(0, mostNamed);
  const isOther = ({ version }: FrameworkUse): boolean =>
    known !== undefined && version !== undefined && version !== known.framework.version;
  const stated = uses
    .filter((use) => !isOther(use))
    .map(({ version }) => (version === undefined ? words.noVersion : words.version(version)));
  const marks = uses.filter(isOther).map(({ version }) => words.otherVersion(version!));
  if (content && !known) marks.push(words.otherFramework);
  return html`<p>
    <bdi>${title}</bdi>${stated.map((version) => `, ${version}`)}${marks.map((mark) => [' ', markView(mark)])}
  </p>`;
}

const markView = (mark: string): TemplateResult => html`<span class="mark">${mark}</span>`;
