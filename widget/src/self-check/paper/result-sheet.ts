import { type Answer, formatDate, localDay } from '@imh/core';
import { isAnswered, type Phrase, phrase } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { SelfCheckPaperStrings } from '../../strings/self-check-paper.js';
import type { ResultData } from '../result/result-data.js';
import type { PrintedResultProps } from '../result/result-props.js';
import { factsView, frameworkName } from './facts-view.js';
import { tablesBySection } from './tables-by-section.js';

/** A result on paper. @param name of the person; empty if they do not wish to print it */
export function resultSheet(props: PrintedResultProps, words: SelfCheckPaperStrings, name: string): TemplateResult {
  const { content, view, words: own, data, session, guide } = props;
  const { plan } = view;
  const { state } = session;
  const planned = new Set(state.plan.flatMap(({ node }) => node ?? []));
  return html`<h2>${own.title}</h2>
    ${factsView([
      [words.name, name],
      [words.date, formatDate(words.language, localDay(new Date(state.takenAt)))],
      [words.category, data.category],
      [words.framework, frameworkName(content, words)],
    ])}
    <p>${words.blankOwn}</p>
    ${gapsView(data, words)}
    <h3>${words.plan}</h3>
    ${planView(props, words)} ${guide?.render(words.language, { content, ...data, planned }, true) ?? nothing}
    <h3>${words.answers}</h3>
    ${tablesBySection(
      content,
      plan,
      html`<tr>
        <th scope="col">${words.competency}</th>
        <th scope="col" class="answer">${words.answer}</th>
      </tr>`,
      ({ node }, statement) => {
        const answer = state.answers.get(node.id);
        const text = isAnswered(plan.mode, answer) ? answerText(answer!, props) : { text: words.notAnswered };
        return html`<tr>
          <td>${phrase(statement)}</td>
          <td>${phrase(text)}${answer?.note ? html`<br />${words.note}: ${answer.note}` : nothing}</td>
        </tr>`;
      },
    )}`;
}

function answerText({ level, sources = [] }: Answer, { data, words }: PrintedResultProps): Phrase {
  if (data.hasLevels && level !== undefined) return data.asked.levelName(level);
  return { text: sources.map((source) => words.rating.sources[source]).join(', ') };
}

function gapsView({ gaps, asked, hasLevels }: ResultData, words: SelfCheckPaperStrings): TemplateResult {
  const item = ({ node, level, target }: (typeof gaps)[number]): TemplateResult => {
    const facts = [
      level === undefined ? '' : asked.levelName(level).text,
      target === undefined ? '' : words.expected(asked.levelName(target).text),
    ];
    return html`<li>${phrase(asked.nameOf(node))}${facts.filter(Boolean).map((fact) => ` · ${fact}`)}</li>`;
  };
  return html`<h3>${hasLevels ? words.gaps : words.gapsSources}</h3>
    ${
      gaps.length > 0
        ? html`<ul>
            ${gaps.map(item)}
          </ul>`
        : html`<p>${words.noGaps}</p>`
    }`;
}

function planView({ data, session }: PrintedResultProps, words: SelfCheckPaperStrings): TemplateResult {
  const { plan } = session.state;
  if (plan.length === 0) return html`<p>${words.nothingPlanned}</p>`;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.competency}</th>
        <th scope="col">${words.intention}</th>
        <th scope="col">${words.by}</th>
      </tr>
    </thead>
    <tbody>
      ${plan.map(
        ({ node, intention, by }) =>
          html`<tr>
            <td>${node === undefined ? nothing : phrase(data.asked.nameOf(node))}</td>
            <td dir="auto">${intention}</td>
            <td>${by === undefined ? '' : formatDate(words.language, by)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
