import type { Framework } from '@imh/core';
import { outlineContent, titlesOf } from '@imh/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { viewAddress } from '../log/view-address.js';
import type { Strings } from '../../strings/index.js';
import type { Decision } from './update-plan.js';

interface DecisionProps {
  /** The installed version. */
  readonly framework: Framework;
  /** Id of the select, of which the page may have several. */
  readonly id: string;
  /** The chosen successor; empty: the tags stay as they are. */
  readonly chosen: string;
  readonly choose: (successor: string) => void;
}

/** What becomes of the tags of one node: they stay as they are, or the person chooses a successor. */
export function decisionView(
  { label, reason, candidates, entries }: Decision,
  strings: Strings,
  { framework, id, chosen, choose }: DecisionProps,
): TemplateResult {
  const content = outlineContent(framework, { language: strings.language });
  const title = titlesOf(content);
  const proposed = new Set(candidates.map(({ node }) => node));
  const option = (value: string, text: string) =>
    html`<option value=${value} .selected=${value === chosen}>${text}</option>`;
  return html`<li>
    <label class="label" for=${id}>${strings.updateSuccessor(label)}</label>
    <select
      id=${id}
      aria-describedby="${id}-reason"
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${option('', strings.updateKeep)}
      ${
        candidates.length > 0
          ? html`<optgroup label=${strings.updateProposals}>
              ${candidates.map(({ node, similarity }) =>
                option(
                  node,
                  similarity === undefined
                    ? title(node)
                    : strings.updateSimilar(title(node), Math.round(similarity * 100)),
                ),
              )}
            </optgroup>`
          : nothing
      }
      <optgroup label=${strings.updateAll}>
        ${content.rows
          .filter((row) => !row.hasChildren && !proposed.has(row.node.id))
          .map((row) => option(row.node.id, title(row.node.id)))}
      </optgroup>
    </select>
    <p class="hint" id="${id}-reason">
      ${strings.updateReasons[reason]}
      <a href=${viewAddress({ view: 'entries', filter: { ids: entries } })}
        >${strings.updateEntriesWith(entries.length)}</a
      >
    </p>
  </li>`;
}
