import { type AnswerChange, answerChanges, type SelfCheckHistory } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineContent } from '../outline/outline-content.js';
import { phrase } from '../phrase.js';
import { answerText, type AnswerWords, levelNames } from './answer-text.js';
import { nodeNames } from './node-names.js';
import { checkColumns, levelsOf } from './path-checks.js';
import type { PathContext } from './path-context.js';

const kinds = ['rose', 'fell', 'other', 'new', 'open'] as const;

/** What rose, what fell and what is new from the last self-check but one to the last; nothing with fewer than two. */
export function changesView(
  history: SelfCheckHistory,
  content: OutlineContent,
  { words }: PathContext,
): TemplateResult | typeof nothing {
  const [before, after] = checkColumns(history, content, words.language).slice(-2);
  if (!before || !after) return nothing;
  const changes = answerChanges(before.answers, after.answers, levelsOf(content, after.check));
  const same = [...after.answers.keys()].filter((node) => !changes.some((change) => change.node === node)).length;
  const answer: AnswerWords = {
    levelName: levelNames(content, after.check),
    sources: words.sources,
    none: words.planUnanswered,
  };
  const names = nodeNames(content);
  const line = ({ node, before: then, after: now }: AnswerChange) =>
    html`<li>
      ${phrase(names(node) ?? { text: node })}
      <span class="quiet">${words.planChanged(answerText(then, answer), answerText(now, answer))}</span>
    </li>`;
  return html`<h4>${words.changes(before.label, after.label)}</h4>
    ${changes.length === 0 ? html`<p>${words.changesNone}</p>` : nothing}
    ${kinds.map((kind) => {
      const some = changes.filter((change) => change.kind === kind);
      return some.length === 0
        ? nothing
        : html`<details class="change">
            <summary>${words.changeKinds[kind](some.length)}</summary>
            <ul>
              ${some.map(line)}
            </ul>
          </details>`;
    })}
    ${changes.length > 0 && same > 0 ? html`<p class="quiet">${words.same(same)}</p>` : nothing}`;
}
