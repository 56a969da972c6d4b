import { failure, type FrameworkNode, type Result, success } from '@imh/core';
import { digCompLevels, LevelReader } from './levels.js';
import { keyOf, literalOf, type Parts, partsOf, reportUnread } from './parts.js';
import { type FileContent, jsonObject } from '../file/file-content.js';
import type { FormatError, Imported, ImportOptions } from '../report/results.js';
import type { Recognition } from '../file/importer.js';
import { LossReport } from '../report/loss-report.js';
import { schemaValidation } from '../validation/schema-validation.js';
import { NodeIds } from '../identity/node-ids.js';
import { reportOutline } from '../report/outline-losses.js';
import { type Json, isRecord, languageOf, recordsOf, withoutUndefined, wordsOf } from '../json/values.js';

export function recognizeDigComp(content: FileContent): Recognition {
  const graph = recordsOf(jsonObject(content)?.['@graph']);
  if (graph.length === 0) return { score: 0, reason: 'it has no JSON-LD "@graph"' };
  const { CompetenceArea, Competence, CompetenceStatement, LearningOutcome } = partsOf(graph);
  const found = [CompetenceArea, Competence, CompetenceStatement, LearningOutcome].filter((part) => part.length > 0);
  if (found.length === 0) return { score: 0.1, reason: 'its "@graph" has no CompetenceArea and no Competence' };
  if (Competence.length === 0) return { score: 0.4, reason: 'its "@graph" has parts of DigComp but no Competence' };
  return { score: 1, reason: `its "@graph" has ${Competence.length} Competence` };
}

/**
 * Reads DigComp 3.0 JSON-LD. Areas contain competences, which contain their statements, then their learning outcomes. The
 * file has neither a title nor rights: both come from the publication (JRC, 2025: © European Union, CC BY 4.0).
 */
export function readDigComp(content: FileContent, options: ImportOptions = {}): Result<Imported, FormatError> {
  const document = jsonObject(content);
  const parts = partsOf(recordsOf(document?.['@graph']));
  if (parts.Competence.length === 0) {
    return failure({ code: 'not-digcomp', message: 'There is no "Competence" in the "@graph" of this file.' });
  }
  const report = new LossReport();
  const nodes = nodesOf(parts, report);
  const language = languageIn(document) ?? officialLanguage(parts) ?? options.language;
  if (language === undefined) report.add('language-missing', 'The file does not name its language');
  const glossary = parts.Glossary.map((entry) => ({
    term: keyOf(entry['@id']) ?? '',
    explanation: literalOf(entry['explanation']) ?? '',
  }));
  const levels = digCompLevels(parts.ProficiencyLevel);
  const framework = {
    format: 'imh-framework' as const,
    formatVersion: 1 as const,
    // One framework in every language that it is translated into, so tags made with one file fit another.
    id: options.id ?? 'urn:x-imh:framework:digcomp',
    version: '3.0',
    ...withoutUndefined({ language }),
    title: options.title ?? 'DigComp 3.0: Digital Competence Framework',
    publisher: { name: 'European Commission, Joint Research Centre' },
    rights: { holder: 'European Union', licence: 'CC-BY-4.0', display: 'full' as const, export: 'full' as const },
    ...(levels.length > 0 ? { scale: { levels } } : {}),
    nodes,
    ...(glossary.length > 0 ? { digcomp: { glossary } } : {}),
  };
  reportUnread(parts, report);
  reportOutline(framework, report);
  return success({ format: 'digcomp', framework, losses: report.losses });
}

function nodesOf(parts: Parts, report: LossReport): FrameworkNode[] {
  const ids = new NodeIds();
  const levels = new LevelReader(parts.ProficiencyLevel, report);
  const make = (source: Json, kind: string, parent: unknown): FrameworkNode => {
    const code = keyOf(source['@id']) ?? '';
    const { id, changed } = ids.take(code, kind);
    if (changed === 'missing') report.add('id-missing', `A ${kind} has no @id; here as ${id}`, id);
    if (changed === 'repeated') report.add('repeated-id', `${code} occurs more than once; here as ${id}`, id);
    const name = literalOf(source['name']);
    const description = literalOf(source['description']);
    const label = name ?? description;
    if (label === undefined) report.add('text-missing', `${id} has neither name nor description`, id);
    const above = keyOf(parent);
    return {
      id,
      ...(above === undefined ? {} : { parents: [above] }),
      kind,
      ...(code === '' ? {} : { code }),
      label: label ?? id,
      ...withoutUndefined({
        text: name === undefined ? undefined : description,
        level: levels.levelNamed(source['four_levels_proficiency_name'], id),
        type: wordsOf(source['type']),
        aiLabel: wordsOf(source['ai_label']),
      }),
    };
  };
  const below = (sources: readonly Json[], kind: string) =>
    sources.map((one) => make(one, kind, one['competence_id'] ?? one['competence_area_id']));
  const nodes = [
    ...parts.CompetenceArea.map((area) => make(area, 'area', undefined)),
    ...parts.Competence.map((one) => make(one, 'competency', one['competence_area_id'])),
    ...below(parts.CompetenceStatement, 'statement'),
    ...below(parts.LearningOutcome, 'learning outcome'),
  ];
  return inReadingOrder(nodes);
}

/** Each part after its parent; the file lists parts type by type. */
function inReadingOrder(nodes: readonly FrameworkNode[]): FrameworkNode[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const children = new Map<string, FrameworkNode[]>();
  const first: FrameworkNode[] = [];
  for (const node of nodes) {
    const parent = node.parents?.[0];
    if (parent === undefined || parent === node.id || !ids.has(parent)) first.push(node);
    else if (children.get(parent)?.push(node) === undefined) children.set(parent, [node]);
  }
  // Every part has a lower type than its parent, so there are three levels; parts in a circle (a competence whose area is
  // a competence) follow at the end.
  const ordered = new Set(first.flatMap((top) => [top, ...below(top)]));
  return [...ordered, ...nodes.filter((node) => !ordered.has(node))];

  function below({ id }: FrameworkNode): FrameworkNode[] {
    return (children.get(id) ?? []).flatMap((child) => [child, ...(children.get(child.id) ?? [])]);
  }
}

function languageIn(document: Json | undefined): string | undefined {
  const context = document?.['@context'];
  const contexts = (Array.isArray(context) ? context : [context]) as unknown[];
  const tagged = contexts.filter(isRecord).map((one) => languageOf(one['@language'], schemaValidation));
  return tagged.find((tag) => tag !== undefined);
}

/** The file has no language tag; but the English names of the areas are fixed by the publication. */
function officialLanguage({ CompetenceArea }: Parts): string | undefined {
  const names = CompetenceArea.map((area) => wordsOf(area['name'])?.toLowerCase());
  return names.some((name) => name === 'communication and collaboration') ? 'en' : undefined;
}
