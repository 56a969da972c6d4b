import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Framework } from '@imh/core';
import { importFramework } from '@imh/formats';
import { starter } from '@imh/frameworks';
import { type LabeledSet, readLabeledPages } from './labeled-pages.js';

/** @throws if the file is in no known format */
export async function frameworkIn(file: string): Promise<Framework> {
  const read = await importFramework(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(`${file}: ${read.error.message}`);
  return read.value.framework;
}

/** The sets of this repository and the outcomes of DigComp. The figure of a "kept" set is the one that counts. */
export async function defaultSets(root: string): Promise<LabeledSet[]> {
  const pagesOf = (name: string) =>
    readLabeledPages(readFileSync(join(root, 'test/fixtures/suggestions', `${name}.jsonl`), 'utf8'));
  const data = process.env['IMH_DATA'] ?? join(root, '../shared/data');
  const digComp = await frameworkIn(join(data, 'digcomp3/DigComp3-en.jsonld'));
  const nodes = digComp.nodes.filter(({ kind }) => kind === 'competency').map(({ id }) => id);
  const withoutOutcomes = {
    ...digComp,
    nodes: digComp.nodes.filter(({ kind }) => kind === 'area' || kind === 'competency'),
  };
  const outcomes = digComp.nodes
    .filter(({ kind }) => kind === 'learning outcome')
    .map(({ label, parents = [] }) => ({ text: label as string, lang: 'en', nodes: parents }));
  return [
    { name: 'starter set, for tuning', framework: starter, pages: pagesOf('starter-tuning') },
    { name: 'starter set, kept', framework: starter, pages: pagesOf('starter-kept') },
    { name: 'DigComp outcomes', framework: withoutOutcomes, pages: outcomes, nodes },
    { name: 'DigComp pages, for tuning', framework: digComp, pages: pagesOf('digcomp-tuning'), nodes },
    { name: 'DigComp pages, kept', framework: digComp, pages: pagesOf('digcomp-kept'), nodes },
  ];
}

/** Pages about something else, for which nothing should be suggested. */
export function offTopicPages(root: string): LabeledSet {
  const text = readFileSync(join(root, 'test/fixtures/suggestions/off-topic.jsonl'), 'utf8');
  return { name: 'off topic', framework: starter, pages: readLabeledPages(text) };
}
