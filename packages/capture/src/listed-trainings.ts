import { cleanAddress, parseAddress } from '@imh/core';
import { readDate } from './partial-date.js';
import { lastDay } from './event-days.js';
import { plainText } from './plain-text.js';
import { firstString, isA, nodes, strings, withMainEntities, type SchemaNode } from './schema-node.js';
import type { ListedTraining } from './source.js';

const TRAINING = /^(?!publication|broadcast|delivery)\w*event$|^course$/;
const MOST = 100;
const DEEPEST = 4;

/**
 * The trainings that a page lists: several events or courses, or the dates of one course. Empty for a single one, which
 * the page is about.
 */
export function listedTrainings(top: readonly SchemaNode[], address: string): ListedTraining[] {
  const found = withMainEntities(top)
    .flatMap((node) => listed(node, 0))
    .filter((node) => isA(node, TRAINING));
  const trainings = new Map<string, ListedTraining>();
  for (const node of new Set(found)) {
    for (const training of trainingsOf(node, address)) {
      trainings.set(`${training.title}\n${training.dateStart ?? ''}\n${training.url ?? ''}`, training);
    }
  }
  return trainings.size > 1 ? [...trainings.values()].slice(0, MOST) : [];
}

/** An item, or the items of a list. */
function listed(node: SchemaNode, depth: number): SchemaNode[] {
  const inner = ['itemlistelement', 'item', 'subevent', 'event', 'events', 'haspart'].flatMap((property) =>
    nodes(node, property),
  );
  if (depth >= DEEPEST || inner.length === 0) return [node];
  return [...(isA(node, TRAINING) ? [] : [node]), ...inner.flatMap((part) => listed(part, depth + 1))];
}

function trainingsOf(node: SchemaNode, address: string): ListedTraining[] {
  const runs = nodes(node, 'hascourseinstance');
  if (runs.length > 1) return runs.flatMap((run) => trainingOf(node, run, address));
  return trainingOf(node, runs[0] ?? node, address);
}

function trainingOf(node: SchemaNode, dated: SchemaNode, address: string): ListedTraining[] {
  const title = plainText(firstString(dated, 'name') ?? firstString(node, 'name'), 300);
  if (!title) return [];
  const named = [...strings(dated, 'url'), ...strings(node, 'url')][0];
  const url = named && cleanAddress(parseAddress(named, address)?.href ?? '');
  const start = readDate(firstString(dated, 'startdate'));
  const dateStart = start?.kind === 'certain' ? start.date : undefined;
  const dateEnd = lastDay(firstString(dated, 'startdate'), firstString(dated, 'enddate'));
  return [{ title, ...(url && { url }), ...(dateStart && { dateStart }), ...(dateEnd && { dateEnd }) }];
}
