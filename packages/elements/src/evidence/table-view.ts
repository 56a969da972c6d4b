import { html, nothing, type TemplateResult } from 'lit';

// In a narrow container the rows of a table become blocks. Blocks are not a table to a screen reader, so every part has
// its role, and each cell carries the name of its column in `data-label`, which the styles show beside it.

/**
 * @param caption the name of the table
 * @param heads names of the columns; the first is that of the row headings
 * @param bodies from `tableBody()`
 * @param kind classes; `stacks` makes rows blocks where the container is narrow
 */
export function tableView(
  caption: unknown,
  heads: readonly unknown[],
  bodies: unknown,
  kind = 'stacks',
): TemplateResult {
  return html`<table role="table" class=${kind}>
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
      </tr>
    </thead>
    ${bodies}
  </table>`;
}

export function tableBody(rows: unknown): TemplateResult {
  return html`<tbody role="rowgroup">
    ${rows}
  </tbody>`;
}

export function tableRow(head: TemplateResult, cells: unknown, kind = ''): TemplateResult {
  return html`<tr role="row" class=${kind}>
    ${head}${cells}
  </tr>`;
}

/** @param name read out with each cell of the row, if the heading contains more than a name */
export function rowHead(content: unknown, name?: string): TemplateResult {
  return html`<th role="rowheader" scope="row" aria-label=${name ?? nothing}>${content}</th>`;
}

/** @param column its name, shown beside the cell where rows are blocks */
export function cellView(column: string, kind: string, content: unknown): TemplateResult {
  return html`<td role="cell" data-label=${column} class=${kind}><div>${content}</div></td>`;
}

/** The name of a table under a visible heading of the same name. */
export function hiddenCaption(name: string): TemplateResult {
  return html`<span class="visually-hidden">${name}</span>`;
}
