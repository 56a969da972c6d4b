import { countBelow, onlyFor } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { linkTo } from '../links/deep-link.js';
import type { Compared } from './compared.js';

/**
 * Domains × categories as a table. Roles are explicit, because a narrow page displays the cells as blocks, and browsers
 * then drop the implicit roles of a table.
 */
export function categoryMap(compared: Compared): TemplateResult {
  const { domains, sets, nameOf, titleOf, tools, view, heading } = compared;
  const { compare } = tools.strings;
  const { outline } = view.content;
  const ids = [...sets.keys()];
  const cell = (id: string, content: unknown) =>
    html`<td role="cell"><span class="side" aria-hidden="true">${nameOf(id)}</span>${content}</td>`;
  const counted = (name: string, countOf: (id: string) => number) =>
    html`<tr role="row" class="sum">
      <th role="rowheader" scope="row">${name}</th>
      ${ids.map((id) => cell(id, countOf(id)))}
    </tr>`;
  const rows = domains.map(
    ({ node }) =>
      html`<tr role="row">
        <th role="rowheader" scope="row">${titleOf(node.id)}</th>
        ${ids.map((id) => cell(id, countLink(compared, id, node.id, countBelow(outline, node.id, sets.get(id)))))}
      </tr>`,
  );
  return html`<section>
    ${heading(compare.map)}
    <table role="table" class="map">
      <caption>
        ${compare.mapAbout}
      </caption>
      <thead role="rowgroup">
        ${groupRow(compared)}
        <tr role="row">
          <th role="columnheader" scope="col">${compare.domain}</th>
          ${ids.map((id) => html`<th role="columnheader" scope="col">${nameOf(id)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows} ${counted(compare.all, (id) => sets.get(id)!.size)}
        ${counted(compare.only, (id) => onlyFor(sets, id).length)}
      </tbody>
    </table>
  </section>`;
}

/** The spectrum above the categories: neighbors of one group share a cell. */
function groupRow({ view, sets, tools }: Compared) {
  const { framework, say } = view.content;
  const groups: { name: string; size: number }[] = [];
  for (const { id, group } of framework.categories ?? []) {
    if (!sets.has(id)) continue;
    const name = say(group).text;
    const last = groups.at(-1);
    if (last?.name === name) last.size += 1;
    else groups.push({ name, size: 1 });
  }
  if (!groups.some(({ name }) => name)) return nothing;
  return html`<tr role="row" class="groups">
    <td role="cell"><span class="visually-hidden">${tools.strings.compare.spectrum}</span></td>
    ${groups.map(({ name, size }) => html`<th role="columnheader" scope="colgroup" colspan=${size}>${name}</th>`)}
  </tr>`;
}

function countLink({ tools, view, nameOf, titleOf }: Compared, category: string, nodeId: string, count: number) {
  if (count === 0) return html`<span class="quiet">0</span>`;
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    tools.showIn(category, view, nodeId);
  };
  const name = `${count}: ${titleOf(nodeId)}, ${nameOf(category)}`;
  return html`<a href=${linkTo(nodeId)} aria-label=${name} @click=${onClick}>${count}</a>`;
}
