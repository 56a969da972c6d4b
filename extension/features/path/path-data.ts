import { type EvidenceContent, PathLog, type SelfCheck } from '@imh/core';
import { type MyPath, outlineContent } from '@imh/elements';
import type { EvidenceStore } from '@imh/storage';
import type { InterfaceLanguage } from '../../strings/index.js';
import { readChoice } from '../progress/chosen-sets.js';

interface ReadOptions {
  readonly today: string;
  readonly language: InterfaceLanguage;
  readonly signal: AbortSignal;
}

/** Reads the log in pages. @throws once `signal` is aborted */
export async function readPath(store: EvidenceStore, { today, language, signal }: ReadOptions): Promise<MyPath> {
  const { aims, chosen } = await readChoice(store);
  const selfChecks = (await store.list('self-check')).map(({ content }) => content as SelfCheck);
  const log = new PathLog(today);
  for await (const page of store.eachPage('entry')) {
    signal.throwIfAborted();
    for (const { id, content } of page) log.add(id, content as EvidenceContent);
  }
  const [aim] = aims;
  // The framework of the aim, else that of the latest self-check, else the first one.
  const latest = [...selfChecks].sort((one, other) => other.takenAt.localeCompare(one.takenAt))[0];
  const named = [aim?.framework?.id, latest?.framework.id].flatMap((id) => (id && store.framework(id)) || []);
  const known = new Set([...named, ...selfChecks.flatMap(({ framework }) => store.framework(framework.id) ?? [])]);
  const contents = [...known].map((framework) => outlineContent(framework, { language }));
  const categories = contents.flatMap((content) =>
    (content.framework.categories ?? []).map((category) => ({ category, content })),
  );
  return {
    today,
    aims,
    category: aim?.category ?? latest?.category,
    log,
    selfChecks,
    requirements: chosen.map(({ requirements }) => requirements),
    contents,
    content: contents[0],
    nameOf(id) {
      const found = categories.find(({ category }) => category.id === id);
      return found ? found.content.say(found.category.shortLabel ?? found.category.label) : { text: id };
    },
  };
}
