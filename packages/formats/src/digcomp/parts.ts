import { shownValue, type Text } from '@imh/core';
import type { LossReport } from '../report/loss-report.js';
import { schemaValidation } from '../validation/schema-validation.js';
import { type Json, isRecord, languageOf, listOf, wordsOf } from '../json/values.js';

const kinds = [
  'CompetenceArea',
  'Competence',
  'CompetenceStatement',
  'LearningOutcome',
  'ProficiencyLevel',
  'Glossary',
] as const;
type Kind = (typeof kinds)[number];

/** The graph by type, each in file order. Types may carry a prefix or a whole address. */
export type Parts = Readonly<Record<Kind | 'other', readonly Json[]>>;

export function partsOf(graph: readonly Json[]): Parts {
  const parts: Record<Kind | 'other', Json[]> = {
    CompetenceArea: [],
    Competence: [],
    CompetenceStatement: [],
    LearningOutcome: [],
    ProficiencyLevel: [],
    Glossary: [],
    other: [],
  };
  for (const part of graph) {
    const types = listOf(part['@type'])?.map(lastPart) ?? [];
    parts[kinds.find((kind) => types.includes(kind)) ?? 'other'].push(part);
  }
  return parts;
}

/** `1.1` of `Competence/1.1`, whatever the prefix; also of a reference `{"@id": …}`. */
export function keyOf(value: unknown): string | undefined {
  const reference = wordsOf(isRecord(value) ? value['@id'] : value);
  return reference && lastPart(reference.trim());
}

function lastPart(reference: string): string {
  return reference.split(/[/#:]/).at(-1) ?? reference;
}

/** A JSON-LD literal: plain, `{"@value", "@language"}`, or several of these. */
export function literalOf(value: unknown): Text | undefined {
  if (!Array.isArray(value) && !isRecord(value)) return wordsOf(value);
  const texts = new Map<string, string>();
  for (const one of [value].flat() as unknown[]) {
    const words = wordsOf(isRecord(one) ? one['@value'] : one);
    const language = isRecord(one) ? languageOf(one['@language'], schemaValidation) : undefined;
    if (words === undefined) continue;
    if (language === undefined) return words;
    texts.set(language, words);
  }
  return texts.size > 0 ? Object.fromEntries(texts) : undefined;
}

/** Reports parts of the graph that do not belong to the framework. */
export function reportUnread(parts: Parts, report: LossReport): void {
  for (const entry of parts.Glossary) {
    const term = keyOf(entry['@id']) ?? '';
    report.add('glossary-not-shown', 'The glossary is kept in the file (`digcomp.glossary`) but not shown', term);
  }
  for (const part of parts.other) {
    const where = wordsOf(part['@id']) ?? 'a part without @id';
    report.add('part-unknown', `${where}: a "${shownValue(part['@type'])}" has no place here and was left out`, where);
  }
}
