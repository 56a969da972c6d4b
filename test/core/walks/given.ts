import {
  type Aim,
  buildOutline,
  completed,
  type CompetencyTag,
  type EvidenceContent,
  type Framework,
  type MissingData,
  missingDataSteps,
  parseDocument,
  type Progress,
  progressOf,
  type ProgressQuestion,
  type Requirements,
  type RuleProgress,
} from '@imh/core';

// Shared data of the walks. Requirement sets are parsed with the real reader, so an invalid one fails its walk.

export const hours = (count: number) => count * 60;

/** A requirement set; its figures are from the page that the walk names, its labels are invented. */
export function sheet(parts: Partial<Requirements> & Pick<Requirements, 'period' | 'rules'>): Requirements {
  const whole = {
    format: 'imh-requirements',
    formatVersion: 1,
    id: 'https://example.org/requirements/walk',
    version: '2026',
    title: 'A sheet to walk through',
    purpose: 'renewal',
    counting: 'whole',
    framework: { id: association },
    ...parts,
  };
  const read = parseDocument('imh-requirements', JSON.stringify(whole));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

export function entry(id: string, content: Partial<EvidenceContent>) {
  return { id, content: { title: id, ...content } };
}

export function training(id: string, day: string, minutes: number, content: Partial<EvidenceContent> = {}) {
  return entry(id, { type: 'in-service', dateCompleted: day, minutes, ...content });
}

/** The progress, with what is missing for it. */
export function progress(
  question: Omit<ProgressQuestion, 'aim'> & { aim?: Aim },
): Progress & { readonly missing: MissingData[] } {
  const found = progressOf(question);
  return { ...found, missing: completed(missingDataSteps(question, found)) };
}

export function line(found: Progress, id: string): RuleProgress {
  const rule = found.rules.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule;
}

export const association = 'https://example.org/framework/a';
export const other = 'https://example.org/framework/b';

export const tag = (node: string, framework = association): CompetencyTag => ({ framework, node });

/** Two domains with two areas each, one competency per area; invented names. */
export function frameworkOf(id: string): Framework {
  return {
    format: 'imh-framework',
    formatVersion: 1,
    id,
    version: '1',
    title: 'A made-up framework',
    nodes: [
      { id: 'ground', kind: 'domain', label: 'Ground' },
      { id: 'soil', kind: 'area', parents: ['ground'], label: 'Soil' },
      { id: 'soil-1', kind: 'competency', parents: ['soil'], label: 'Knows soil', text: 'Names three kinds of soil' },
      { id: 'soil-2', kind: 'competency', parents: ['soil'], label: 'Turns soil', text: 'Turns the soil in autumn' },
      { id: 'water', kind: 'area', parents: ['ground'], label: 'Water' },
      { id: 'water-1', kind: 'competency', parents: ['water'], label: 'Waters', text: 'Waters in the evening' },
      { id: 'company', kind: 'domain', label: 'Company' },
      { id: 'bees', kind: 'area', parents: ['company'], label: 'Bees' },
      { id: 'bees-1', kind: 'competency', parents: ['bees'], label: 'Keeps bees', text: 'Keeps two hives' },
      { id: 'birds', kind: 'area', parents: ['company'], label: 'Birds' },
    ],
  };
}

export const outline = buildOutline(frameworkOf(association));
