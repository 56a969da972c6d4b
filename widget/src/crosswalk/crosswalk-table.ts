import type { CrosswalkReading } from '@imh/core';
import { type GrowingList, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { chunksToRender } from '../list-filters/chunks.js';
import type { CrosswalkStrings } from '../strings/crosswalk.js';
import type { CrosswalkContent } from './crosswalk-content.js';
import { crosswalkCells, nodeName } from './crosswalk-row.js';
import type { RowGroup, SideView } from './crosswalk-side.js';

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
  const rendered = chunksToRender(
    growing,
    view.groups.flatMap(({ chunks }) => chunks),
    matching,
    firstRows,
  );
  let start = 0;
  const take = (count: number) => rendered.slice(start, (start += count));
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
    ${view.groups.map((group) => rowGroup(group, take(group.chunks.length), table))}
  </table>`;
}

function rowGroup(group: RowGroup, rendered: RowGroup['chunks'], table: CrosswalkTable) {
  const { content, view, matching, words } = table;
  const isHidden = !group.chunks.some((chunk) => chunk.some((reading) => matching.has(reading)));
  // The cells of a reading never change: another side, language or crosswalk has readings of its own.
  const row = (reading: CrosswalkReading) =>
    html`<tr role="row" ?hidden=${!matching.has(reading)}>
      ${guard([reading], () => crosswalkCells(reading, content, view, words))}
    </tr>`;
  const rows = (chunk: readonly CrosswalkReading[]) =>
    guard([chunk, matching], () => repeat(chunk, (reading) => reading, row));
  return html`<tbody role="rowgroup" ?hidden=${isHidden}>
    ${view.groups.length > 1 ? groupHeading(group, table) : nothing} ${rendered.map(rows)}
  </tbody>`;
}

function groupHeading({ domain }: RowGroup, { content, view, words }: CrosswalkTable) {
  return html`<tr role="row" class="group">
    <th role="rowheader" scope="rowgroup" colspan="4">
      ${domain === undefined ? words.further : nodeName(content.nameOf(view.side, domain))}
    </th>
  </tr>`;
}
