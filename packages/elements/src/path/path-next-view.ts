import { categorySets, descendantsOf, newFor } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineContent } from '../outline/outline-content.js';
import { phrase } from '../phrase.js';
import { nodeNames } from './node-names.js';
import type { PathContext } from './path-context.js';

/** What would be new in another category, by domain, with what the log already has. */
export function nextView(
  context: PathContext,
  chosen: string | undefined,
  choose: (category: string | undefined) => void,
): TemplateResult {
  const { path, words } = context;
  const { category: present, content } = path;
  const categories = content?.framework.categories?.map(({ id }) => id) ?? [];
  const about = html`<p class="quiet">${words.nextAbout}</p>`;
  if (!content || !present || !categories.includes(present))
    return html`${about}
      <p>${words.presentUnknown}</p>`;
  const following = categories[categories.indexOf(present) + 1];
  const next = chosen !== undefined && chosen !== present ? chosen : following;
  const onChange = ({ target }: Event) => choose((target as HTMLSelectElement).value || undefined);
  return html`${about}
    <div class="field no-print">
      <label for="next-category">${words.nextLabel}</label>
      <select id="next-category" @change=${onChange}>
        ${next === undefined ? html`<option value="" selected>${words.nextChoose}</option>` : nothing}
        ${categories
          .filter((id) => id !== present)
          .map((id) => html`<option value=${id} ?selected=${id === next}>${path.nameOf(id).text}</option>`)}
      </select>
    </div>
    <div role="status">${next === undefined ? nothing : differenceView(content, present, next, context)}</div>
    ${
      next !== undefined && path.requirements.length > 0 && context.places.compare
        ? html`<button type="button" class="no-print" @click=${() => context.places.compare?.([present, next])}>
            ${words.compare}
          </button>`
        : nothing
    }`;
}

function differenceView(
  content: OutlineContent,
  present: string,
  next: string,
  { path, words }: PathContext,
): TemplateResult {
  const { outline, framework, rows } = content;
  const sets = categorySets(outline, [present, next]);
  const wanted = sets.get(next)!;
  if (wanted.size === 0) return html`<p>${words.nextUnknown}</p>`;
  const added = new Set(newFor(sets, next, present));
  const counts = path.log?.entriesByNode(framework.id);
  const names = nodeNames(content);
  const placed = new Set<string>();
  const item = (id: string) => {
    const entries = counts?.get(id) ?? 0;
    return html`<li>
      ${phrase(names(id) ?? { text: id })}
      ${entries > 0 ? html`<span class="quiet">${words.inLog(entries)}</span>` : nothing}
    </li>`;
  };
  const domains = rows
    .filter(({ parent }) => parent < 0)
    .map(({ node }) => {
      const own = [node.id, ...descendantsOf(outline, node.id)].filter((id) => added.has(id) && !placed.has(id));
      for (const id of own) placed.add(id);
      return { node, own };
    });
  return html`<p>
      ${words.nextNew(path.nameOf(next).text, path.nameOf(present).text, added.size, wanted.size - added.size)}
    </p>
    ${domains
      .filter(({ own }) => own.length > 0)
      .map(
        ({ node, own }) =>
          html`<details>
            <summary>${words.nextBelow((names(node.id) ?? { text: node.id }).text, own.length)}</summary>
            <ul>
              ${own.map(item)}
            </ul>
          </details>`,
      )}`;
}
