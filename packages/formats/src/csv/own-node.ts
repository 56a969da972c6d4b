import type { Text } from '@imh/core';
import { json, same } from './own-fields.js';

// Converts a node to the cells of a row, and back. Fields that cells cannot represent exactly (an empty list, a keyword
// that contains a semicolon, a field of a later version) go to the cell "more [json]".

/** Cells by the name of their column: "label (es)", "parents". */
export type NodeCells = Map<string, string>;

interface Column {
  readonly field: string;
  readonly name: string;
  readonly form: 'words' | 'ids' | 'text' | 'lines' | 'list' | 'json';
}

const columns: readonly Column[] = [
  { field: 'kind', name: 'kind', form: 'words' },
  { field: 'id', name: 'id', form: 'words' },
  { field: 'parents', name: 'parents', form: 'ids' },
  { field: 'code', name: 'code', form: 'words' },
  { field: 'label', name: 'label', form: 'text' },
  { field: 'term', name: 'term', form: 'text' },
  { field: 'text', name: 'text', form: 'text' },
  { field: 'demonstratedBy', name: 'demonstrated by', form: 'lines' },
  { field: 'keywords', name: 'keywords', form: 'list' },
  { field: 'categories', name: 'categories', form: 'ids' },
  { field: 'exactMatch', name: 'exact match', form: 'ids' },
  { field: 'replacedBy', name: 'replaced by', form: 'ids' },
  { field: 'rights', name: 'rights [json]', form: 'json' },
  { field: 'more', name: 'more [json]', form: 'json' },
];
const byName = new Map(columns.map((column) => [column.name, column]));

/** Name and language of a column of ours, else undefined. Accepts what spreadsheets make of it, such as "Label (ES)". */
export function ownColumn(title: string): string | undefined {
  const match = /^(.*?\S)(?:\s*\(([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\))?$/.exec(title.trim());
  const column = byName.get((match?.[1] ?? '').toLowerCase());
  if (!column) return undefined;
  return match![2] ? `${column.name} (${match![2]})` : column.name;
}

/** The names of the columns that the rows need, in reading order. */
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

/** Empty cells are read as absent, so a cell cannot represent an empty text. */
function isFilled(cells: NodeCells): boolean {
  return cells.size > 0 && ![...cells.values()].includes('');
}

/** The node of a row. `broken` is called with the column of a JSON cell that cannot be parsed. */
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

function cellsOf({ name, form }: Column, value: unknown): NodeCells | undefined {
  if (form === 'json') return new Map([[name, JSON.stringify(value)]]);
  if (form === 'words') return new Map([[name, value as string]]);
  if (form === 'ids') return new Map([[name, (value as readonly string[]).join('; ')]]);
  if (form === 'text') return new Map(wordings(value as Text).map(([tag, words]) => [inLanguage(name, tag), words]));
  const items = (value as readonly Text[]).map(wordings);
  const tags = new Set(items.flatMap((item) => item.map(([tag]) => tag)));
  const between = form === 'lines' ? '\n' : '; ';
  const cellIn = (tag: string) => items.map((item) => item.find(([one]) => one === tag)?.[1] ?? '').join(between);
  return new Map([...tags].map((tag) => [inLanguage(name, tag), cellIn(tag)]));
}

function wordings(text: Text): [string, string][] {
  return typeof text === 'string' ? [['', text]] : Object.entries(text);
}

function inLanguage(name: string, tag: string): string {
  return tag === '' ? name : `${name} (${tag})`;
}

function valueOf({ name, form }: Column, cells: NodeCells): object | string | undefined {
  const only = cells.get(name);
  if (form === 'words') return only;
  if (form === 'ids')
    return (only ?? '')
      .split(';')
      .map((id) => id.trim())
      .filter((id) => id !== '');
  if (form === 'json') {
    const value = json(only ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  }
  if (form === 'text') return textOf([...cells].map(([column, cell]) => [tagOf(column), cell]));
  const lists = [...cells].map(([column, cell]): [string, string[]] => {
    return [tagOf(column), form === 'lines' ? cell.split(/\r\n|\r|\n/) : cell.split(';').map((item) => item.trim())];
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

/** A plain string takes precedence over a language map; our export never writes both for one text. */
function textOf(words: readonly (readonly [string, string])[]): Text | undefined {
  const filled = words.filter(([, cell]) => cell !== '');
  const plain = filled.find(([tag]) => tag === '');
  if (filled.length === 0) return undefined;
  return plain ? plain[1] : Object.fromEntries(filled);
}
