import type { Text } from '@imh/core';
import { json, same } from './own-fields.js';

// One node as the cells of a row, and back. A field that cells cannot hold exactly (an empty list, a keyword with a
// semicolon in it, a field of a later version) goes into the cell "more [json]".

/** Cells by the name of their column: "label (es)", "parents". */
export type NodeCells = Map<string, string>;

interface Column {
  readonly field: string;
  readonly name: string;
  readonly holds: 'words' | 'ids' | 'text' | 'lines' | 'list' | 'json';
}

const columns: readonly Column[] = [
  { field: 'kind', name: 'kind', holds: 'words' },
  { field: 'id', name: 'id', holds: 'words' },
  { field: 'parents', name: 'parents', holds: 'ids' },
  { field: 'code', name: 'code', holds: 'words' },
  { field: 'label', name: 'label', holds: 'text' },
  { field: 'text', name: 'text', holds: 'text' },
  { field: 'demonstratedBy', name: 'demonstrated by', holds: 'lines' },
  { field: 'keywords', name: 'keywords', holds: 'list' },
  { field: 'categories', name: 'categories', holds: 'ids' },
  { field: 'exactMatch', name: 'exact match', holds: 'ids' },
  { field: 'replacedBy', name: 'replaced by', holds: 'ids' },
  { field: 'rights', name: 'rights [json]', holds: 'json' },
  { field: 'more', name: 'more [json]', holds: 'json' },
];
const byName = new Map(columns.map((column) => [column.name, column]));

/** `name` and language of a column of ours, or undefined: "Label (ES)" is one after a spreadsheet was at it, too. */
export function ownColumn(title: string): string | undefined {
  const form = /^(.*?\S)(?:\s*\(([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\))?$/.exec(title.trim());
  const column = byName.get((form?.[1] ?? '').toLowerCase());
  if (!column) return undefined;
  return form![2] ? `${column.name} (${form![2]})` : column.name;
}

/** The names of the columns that the rows need, in the order in which people read. */
export function columnNames(rows: readonly NodeCells[]): string[] {
  const used = new Set(rows.flatMap((cells) => [...cells.keys()]));
  return columns.flatMap(({ name }) => [...used].filter((one) => one === name || one.startsWith(`${name} (`)));
}

export function nodeCells(node: Readonly<Record<string, unknown>>): NodeCells {
  const cells: NodeCells = new Map();
  const more: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(node)) {
    if (value === undefined) continue;
    const column = columns.find((one) => one.field === field && field !== 'more');
    const own = column && cellsOf(column, value);
    if (own && isFilled(own) && same(valueOf(column, own), value))
      for (const [name, cell] of own) cells.set(name, cell);
    else Object.defineProperty(more, field, { value, enumerable: true });
  }
  if (Object.keys(more).length > 0) cells.set('more [json]', JSON.stringify(more));
  return cells;
}

/** An empty cell says nothing, so an empty text cannot stand in one. */
function isFilled(cells: NodeCells): boolean {
  return cells.size > 0 && ![...cells.values()].includes('');
}

/** The node of a row; a JSON cell that is none is given to `broken`. */
export function nodeOf(cells: NodeCells, broken: (column: string) => void): Record<string, unknown> {
  const node: Record<string, unknown> = {};
  for (const column of columns) {
    const own = new Map([...cells].filter(([name, cell]) => cell !== '' && baseOf(name) === column.name));
    if (own.size === 0) continue;
    const value = valueOf(column, own);
    if (value === undefined) broken(column.name);
    else if (column.field !== 'more') node[column.field] = value;
    else
      for (const [field, one] of Object.entries(value))
        Object.defineProperty(node, field, { value: one, enumerable: true, configurable: true, writable: true });
  }
  return node;
}

function baseOf(name: string): string {
  return name.endsWith(')') ? name.slice(0, name.lastIndexOf(' (')) : name;
}

function cellsOf({ name, holds }: Column, value: unknown): NodeCells | undefined {
  if (holds === 'json') return new Map([[name, JSON.stringify(value)]]);
  if (holds === 'words') return new Map([[name, String(value)]]);
  if (holds === 'ids') return new Map([[name, (value as readonly string[]).join('; ')]]);
  if (holds === 'text') return new Map(wordings(value as Text).map(([tag, words]) => [inLanguage(name, tag), words]));
  const items = (value as readonly Text[]).map(wordings);
  const tags = new Set(items.flatMap((item) => item.map(([tag]) => tag)));
  const between = holds === 'lines' ? '\n' : '; ';
  const cellIn = (tag: string) => items.map((item) => item.find(([one]) => one === tag)?.[1] ?? '').join(between);
  return new Map([...tags].map((tag) => [inLanguage(name, tag), cellIn(tag)]));
}

function wordings(text: Text): [string, string][] {
  return typeof text === 'string' ? [['', text]] : Object.entries(text);
}

function inLanguage(name: string, tag: string): string {
  return tag === '' ? name : `${name} (${tag})`;
}

function valueOf({ name, holds }: Column, cells: NodeCells): object | string | undefined {
  const only = cells.get(name);
  if (holds === 'words') return only;
  if (holds === 'ids')
    return (only ?? '')
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== '');
  if (holds === 'json') {
    const value = json(only ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  }
  if (holds === 'text') return textOf([...cells].map(([column, cell]) => [tagOf(column), cell]));
  const lists = [...cells].map(([column, cell]): [string, string[]] => {
    return [tagOf(column), holds === 'lines' ? cell.split(/\r\n|\r|\n/) : cell.split(';').map((item) => item.trim())];
  });
  const longest = lists.reduce((most, [, list]) => Math.max(most, list.length), 0);
  const items = Array.from({ length: longest }, (_, index) =>
    textOf(lists.map(([tag, list]): [string, string] => [tag, list[index] ?? ''])),
  );
  return items.filter((item) => item !== undefined);
}

function tagOf(column: string): string {
  return column.endsWith(')') ? column.slice(column.lastIndexOf('(') + 1, -1) : '';
}

/** A plain string goes before a language map: a file of ours never has both for one text. */
function textOf(words: readonly (readonly [string, string])[]): Text | undefined {
  const said = words.filter(([, cell]) => cell !== '');
  const plain = said.find(([tag]) => tag === '');
  if (said.length === 0) return undefined;
  return plain ? plain[1] : Object.fromEntries(said);
}
