import { type Framework, nodeUri } from '@imh/core';
import { extended, isExtended, ourExtension } from './extension.js';
import { changedOf, fieldsOfDocument } from './cfdocument.js';
import { fieldsOfItem, placeOf } from './items.js';
import { type Finder, linksOf } from './links.js';
import { nodesInOrder, type ReadItem } from './nodes.js';
import { type Link, linkOf } from './values.js';
import type { Validation } from '../validation/validation.js';
import type { CaseContext } from './context.js';
import type { LossReport } from '../report/loss-report.js';
import { NodeIds } from '../identity/node-ids.js';
import { reportOutline } from '../report/outline-losses.js';
import { type Json, idOf, isRecord, languageOf, recordsOf, wordsOf } from '../json/values.js';

/** Reads a package as a framework; every exception is reported. */
export function frameworkOfPackage(source: Json, context: CaseContext): Framework {
  const { validation, report } = context;
  const document = isRecord(source['CFDocument']) ? source['CFDocument'] : {};
  if (!isRecord(source['CFDocument'])) report.add('document-missing', 'The package has no CFDocument');
  const ours = ourExtension(document);
  const items = readable(source['CFItems'], 'item', report);
  const associations = readable(source['CFAssociations'], 'association', report);

  const plain = fieldsOfDocument(source, context);
  // Our own package may lack a language on purpose; for others, the most frequent language of the items is the default.
  const languages = ours ? [] : languagesOf(items, validation);
  const language = plain.language ?? languages[0];
  const read = language === undefined ? plain : { ...plain, language };
  const about: Framework = { ...extended(read, document), nodes: [] };
  const isWhole = validation.isFramework(about);
  if (!isWhole)
    report.add('extension-unreadable', 'Our extension (`extensions.imh`) of the document was changed and is not valid');
  const framework = isWhole ? about : read;

  const ids = idsOf(items, context);
  const setting = { language, changed: changedOf(document), validation, report };
  const readItems = items.map((item, index): ReadItem => {
    const place = placeOf(item, index);
    const id = ids[index]!;
    return { item, id, place, fields: fieldsOfItem(item, place, nodeUri(framework.id, id), setting) };
  });
  reportRepeatedCodes(items, report);
  const finder = finderOf(framework.id, document, items, ids, validation);
  const { links, kept } = linksOf(associations, items.length, finder, report);
  const nodes = nodesInOrder(readItems, links, ours !== undefined, context);
  const places = new Map(readItems.map(({ id, place }) => [id, place]));
  reportOutline({ nodes }, report, (id) => places.get(id) ?? id);

  const all = [...new Set([language, ...languages])].filter((tag) => tag !== undefined);
  const own = isRecord(framework['case']) ? framework['case'] : {};
  return {
    ...framework,
    ...(all.length > 1 && { languages: all }),
    // In a package of ours, the extension lists which associations of others belong to it.
    ...(kept.length > 0 && !isExtended(document, 'case') && { case: { ...own, associations: kept } }),
    nodes,
  };
}

function readable(list: unknown, what: string, report: LossReport): Json[] {
  const all = Array.isArray(list) ? (list as unknown[]) : [];
  if (list !== undefined && list !== null && !Array.isArray(list)) {
    report.add(`${what}-unreadable`, `The ${what}s are not a list; left out`);
  }
  for (const [index, one] of all.entries()) {
    if (!isRecord(one))
      report.add(`${what}-unreadable`, `${what} ${index + 1} is not an object; left out`, `${what} ${index + 1}`);
  }
  return recordsOf(list);
}

/** Languages of the items, the most frequent first. */
function languagesOf(items: readonly Json[], validation: Validation): string[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const language = languageOf(item['language'], validation);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([language]) => language);
}

function reportRepeatedCodes(items: readonly Json[], report: LossReport): void {
  const codes = new Set<string>();
  for (const [index, item] of items.entries()) {
    const code = wordsOf(item['humanCodingScheme']);
    if (code === undefined) continue;
    if (codes.has(code))
      report.add('repeated-code', `${placeOf(item, index)}: its code occurs twice`, placeOf(item, index));
    codes.add(code);
  }
}

function idsOf(items: readonly Json[], { validation, report }: CaseContext): string[] {
  const ids = new NodeIds();
  return items.map((item, index) => {
    const own = ourExtension(item)?.['id'];
    if (validation.isId(own)) return own;
    const place = placeOf(item, index);
    const identifier = linkOf(item).identifier ?? idOf(item['uri']);
    const { id, changed } = ids.take(identifier ?? '', `item-${index + 1}`);
    if (changed === 'missing') report.add('identifier-missing', `${place} has no identifier; now "${id}"`, place);
    if (changed === 'repeated') {
      report.add('repeated-identifier', `${place}: its identifier occurs twice; now "${id}"`, place);
    }
    return id;
  });
}

function finderOf(
  frameworkId: string,
  document: Json,
  items: readonly Json[],
  ids: readonly string[],
  { isUri }: Validation,
): Finder {
  const byIdentifier = new Map<string, number>();
  const byUri = new Map<string, number>();
  // From the end, so that the first of two items with one identifier is found.
  for (const [index, item] of [...items.entries()].reverse()) {
    const { identifier, uri } = linkOf(item);
    if (identifier !== undefined) byIdentifier.set(identifier.toLowerCase(), index);
    if (uri !== undefined) byUri.set(uri, index);
  }
  const own = linkOf(document);
  return {
    frameworkId,
    ids,
    isUri,
    names: items.map((item, index) => idOf(item['humanCodingScheme']) ?? ids[index]!),
    itemAt: ({ identifier, uri }: Link) =>
      (identifier === undefined ? undefined : byIdentifier.get(identifier.toLowerCase())) ??
      (uri === undefined ? undefined : byUri.get(uri)),
    isDocument: ({ identifier, uri }: Link) =>
      (identifier !== undefined && identifier.toLowerCase() === own.identifier?.toLowerCase()) ||
      (uri !== undefined && uri === own.uri),
  };
}
