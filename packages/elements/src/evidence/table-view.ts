import { h } from '@imh/elements';

type Child = Node | string | undefined | false;

// Tables whose rows stand as blocks where there is no room beside each other. As blocks they would be no table to a
// screen reader any more; the roles keep them one, and each cell says the name of its column by itself.

/** @param heads names of the columns; the first is that of the row's heading */
export function table(
  caption: string | HTMLElement,
  heads: readonly (string | HTMLElement)[],
  bodies: readonly HTMLElement[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLTableElement {
  const cells = heads.map((head) => h('th', { role: 'columnheader', scope: 'col' }, head));
  return h(
    'table',
    { role: 'table', ...attributes },
    h('caption', {}, caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...cells)),
    ...bodies,
  );
}

export function tableBody(...rows: HTMLElement[]): HTMLElement {
  return h('tbody', { role: 'rowgroup' }, ...rows);
}

export function tableRow(head: HTMLElement, cells: readonly HTMLElement[], kind = ''): HTMLElement {
  return h('tr', { role: 'row', class: kind }, head, ...cells);
}

export function rowHead(...children: Child[]): HTMLElement {
  return h('th', { role: 'rowheader', scope: 'row' }, ...children);
}

/** @param column its name, shown beside the cell where rows stand as blocks */
export function cell(column: string, kind: string, ...children: Child[]): HTMLElement {
  return h('td', { role: 'cell', 'data-label': column, class: kind }, h('div', {}, ...children));
}

/** The name of a table whose heading stands over it already: heard, not seen. */
export function unseen(name: string): HTMLElement {
  return h('span', { class: 'visually-hidden' }, name);
}
