import { checkHeader, failure, parseLeniently, pathOf, type Result, success } from '@imh/core';
import { type FileContent, jsonObject } from '../file/file-content.js';
import { formatErrorOf } from '../report/format-error.js';
import type { FormatError, Imported } from '../report/results.js';
import type { Recognition } from '../file/importer.js';
import { LossReport } from '../report/loss-report.js';
import { reportOutline } from '../report/outline-losses.js';
import { isRecord } from '../json/values.js';

export function recognizeImh(content: FileContent): Recognition {
  const document = jsonObject(content);
  if (!document) return { score: 0, reason: 'it is not a JSON object' };
  const format = document['format'];
  if (format === 'imh-framework') return { score: 1, reason: 'it has "format": "imh-framework"' };
  if (typeof format === 'string' && format.startsWith('imh-')) {
    return { score: 0.4, reason: `it is one of our documents, but an "${format.slice(0, 40)}"` };
  }
  const hasNodes = Array.isArray(document['nodes']) && document['nodes'].some(isRecord);
  if (hasNodes) return { score: 0.3, reason: 'it has "nodes" but no "format": "imh-framework"' };
  return { score: 0, reason: 'it has no "format": "imh-framework"' };
}

/** Reads `imh-framework` unchanged; references to missing nodes and categories are reported. */
export function readImh(content: FileContent): Result<Imported, FormatError> {
  if (content.json.ok) {
    const wrong = checkHeader(content.json.value, 'imh-framework');
    if (wrong) return failure(formatErrorOf(wrong));
  }
  const parsed = parseLeniently('imh-framework', content.text ?? '');
  if (!parsed.ok) return failure(formatErrorOf(parsed.error));
  const { document: framework, aside } = parsed.value;
  const report = new LossReport();
  for (const { message, path = [] } of aside) report.add('value-set-aside', `Set aside: ${message}`, pathOf(path));
  reportOutline(framework, report);
  const ids = new Set(framework.nodes.map(({ id }) => id));
  const categories = new Set((framework.categories ?? []).map(({ id }) => id));
  for (const { node, category } of framework.targets ?? []) {
    if (!ids.has(node))
      report.add('target-unknown', `A target is set for node ${node}, which is not in the file`, node);
    if (!categories.has(category)) {
      report.add('category-unknown', `A target is set for category ${category}, which is not in the file`, category);
    }
  }
  for (const { id, categories: named = [] } of framework.nodes) {
    for (const category of named) {
      if (categories.has(category)) continue;
      report.add('category-unknown', `${id}: category ${category} is not in the file's list of categories`, id);
    }
  }
  return success({ format: 'imh', framework, losses: report.losses });
}
