import type { CrosswalkGroup, CrosswalkReading } from '@imh/core';
import { type GrowingList, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { itemsToRender } from '../list-filters/items-to-render.js';
import type { CrosswalkStrings } from '../strings/crosswalk.js';
import type { CrosswalkContent } from './crosswalk-content.js';
import { crosswalkCells, nodeName } from './crosswalk-row.js';
import type { SideView } from './crosswalk-side.js';

/** Rows rendered before the first paint. */
export const firstRows = 60;

export interface CrosswalkTable {
  readonly content: CrosswalkContent;
  readonly view: SideView;
  /** Rows that match the filters. */
  readonly matching: ReadonlySet<CrosswalkReading>;
  readonly growing: GrowingList;
  readonly words: CrosswalkStrings;
}

/**
 * A crosswalk as a table, read from one side. Roles are explicit, because a narrow page displays the cells as blocks, and
 * browsers then drop the implicit roles of a table.
 */
export function crosswalkTable(table: CrosswalkTable) {
  const { content, view, matching, growing, words } = table;
  const [here, there] = [content[view.side], content[view.other]];
  const rendered = new Set(itemsToRender(growing, view.readings, matching, firstRows));
  const column = (name: unknown) => html`<th role="columnheader" scope="col">${name}</th>`;
  return html`<table role="table" part="table" ?hidden=${matching.size === 0}>
    <caption>
      ${words.caption(here.name, there.name)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${column(phrase(here.title))} ${column(words.relation)} ${column(phrase(there.title))} ${column(words.notes)}
      </tr>
    </thead>
    ${repeat(
      view.groups,
      (group) => group,
      (group) => rowGroup(group, rendered, table),
    )}
  </table>`;
}

function rowGroup(group: CrosswalkGroup, rendered: ReadonlySet<CrosswalkReading>, table: CrosswalkTable) {
  const { content, view, matching, words } = table;
  const rows = group.readings.filter((reading) => rendered.has(reading));
  return html`<tbody role="rowgroup" ?hidden=${!group.readings.some((reading) => matching.has(reading))}>
    ${view.groups.length > 1 ? groupHeading(group, table) : nothing}
    ${repeat(
      rows,
      (reading) => reading,
      // The cells of a reading never change: another side, language or crosswalk has readings of its own.
      (reading) =>
        html`<tr role="row" ?hidden=${!matching.has(reading)}>
          ${guard([reading], () => crosswalkCells(reading, content, view, words))}
        </tr>`,
    )}
  </tbody>`;
}

function groupHeading({ domain }: CrosswalkGroup, { content, view, words }: CrosswalkTable) {
  return html`<tr role="row" class="group">
    <th role="rowheader" scope="rowgroup" colspan="4">
      ${domain === undefined ? words.further : nodeName(content.nameOf(view.side, domain))}
    </th>
  </tr>`;
}
