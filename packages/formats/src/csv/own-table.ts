import { failure, type Result, shownValue, success } from '@imh/core';
import { json, setField } from './own-fields.js';
import { type NodeCells, nodeOf, ownColumn } from './own-node.js';
import type { FormatError, ImportOptions } from '../report/results.js';
import type { LossReport } from '../report/loss-report.js';
import { notCarried } from '../table/not-carried.js';
import { columnName, type TableRow, unprotected } from '../table/rows.js';
import { derivedId } from '../identity/derived-id.js';

/** True if the first cell marks a table as our CSV. */
export function isOwnTable(rows: readonly TableRow[]): boolean {
  return rows[0]?.cells[0]?.trim() === 'imh-framework';
}

/** Our CSV as a document that is not yet validated. */
export interface OwnTable {
  readonly framework: Readonly<Record<string, unknown>> & {
    readonly nodes: readonly Readonly<Record<string, unknown>>[];
  };
  /** The row of a node by its index in the list; rows count from 1. */
  rowOf(index: number): number | undefined;
  /** "row 12" for a node's id; the id itself if unknown. */
  placeOf(id: string): string;
}

/** Reads our CSV: fields first, then the nodes. Cells are not trimmed, so that a round trip changes nothing. */
export function ownTable(
  rows: readonly TableRow[],
  options: ImportOptions,
  report: LossReport,
): Result<OwnTable, FormatError> {
  const version = Number(rows[0]?.cells[1]?.trim() ?? 1);
  if (version > 1) {
    const message = `The table is imh-framework version ${version}; this program reads version 1. Update it and try again.`;
    return failure({ code: 'newer-version', message });
  }
  const start = rows.findIndex((row, index) => index > 0 && isHeader(row));
  const fields = ownFields(rows.slice(1, start === -1 ? undefined : start), report);
  const { nodes, numbers, places } = ownNodes(start === -1 ? [] : rows.slice(start), report);
  const { title } = fields;
  const name = title === undefined || typeof title === 'string' ? title : JSON.stringify(title);
  const id = fields['id'] ?? derivedId({ title: name, content: JSON.stringify(nodes) }, options, report);
  if (fields['title'] === undefined && options.title === undefined) {
    report.add('title-missing', 'The file names no title for the framework');
  }
  const framework = {
    format: 'imh-framework',
    formatVersion: 1,
    id,
    version: '1',
    title: options.title ?? 'Untitled framework',
    ...fields,
    nodes,
  };
  return success({ framework, rowOf: (index) => numbers[index], placeOf: (id) => places.get(id) ?? id });
}

function isHeader({ cells }: TableRow): boolean {
  const names = new Set(cells.map((cell) => ownColumn(cell)?.replace(/ \(.*/, '')));
  return names.has('id') && (names.has('label') || names.has('kind') || names.has('code') || names.has('more [json]'));
}

function ownFields(rows: readonly TableRow[], report: LossReport): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  let more: object = {};
  for (const { number, cells } of rows) {
    const [key = '', value = '', ...others] = cells.map(unprotected);
    const place = `row ${number}`;
    for (const cell of others) if (cell.trim() !== '') notCarried(report, place, cell);
    if (key.trim() === '' && value.trim() === '') continue;
    const extra = key.trim() === 'more [json]' ? json(value) : undefined;
    if (typeof extra === 'object' && extra !== null) more = extra;
    else if (!setField(fields, key.trim(), value)) notCarried(report, place, `${key}: ${value}`, 'it is not a field');
  }
  return { ...more, ...fields };
}

function ownNodes(
  [header, ...rows]: readonly TableRow[],
  report: LossReport,
): { nodes: Record<string, unknown>[]; numbers: number[]; places: Map<string, string> } {
  const titles = (header?.cells ?? []).map(ownColumn);
  const nodes: Record<string, unknown>[] = [];
  const numbers: number[] = [];
  const places = new Map<string, string>();
  for (const { number, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const own: NodeCells = new Map();
    for (const [index, cell] of cells.entries()) {
      const title = titles[index];
      if (title !== undefined && !own.has(title)) own.set(title, unprotected(cell));
      else if (cell.trim() !== '') {
        notCarried(report, `row ${number}, ${columnName(index, header?.cells[index])}`, cell);
      }
    }
    const node = nodeOf(own, (column) => {
      const place = `row ${number}, ${columnName(0, column)}`;
      notCarried(report, place, own.get(column) ?? '', 'it is not the JSON that belongs here');
    });
    if (node['label'] === undefined) {
      const name = node['code'] ?? node['id'];
      report.add('label-missing', `row ${number}: it has no label; called “${shownValue(name)}”`, `row ${number}`);
      node['label'] = name;
    }
    if (typeof node['id'] === 'string') places.set(node['id'], `row ${number}`);
    nodes.push(node);
    numbers.push(number);
  }
  return { nodes, numbers, places };
}
