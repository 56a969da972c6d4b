import { ancestorsOf, type CompetencyTag, type EvidenceContent, type Span, statusOf } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { readChoice } from '../progress/chosen-sets.js';
import { readProgress, type SetProgress } from '../progress/progress-data.js';

/** A tag, or the domain that it is in. */
export type FirstTag = Pick<CompetencyTag, 'framework' | 'node' | 'label' | 'localArea'>;

/** Something about an entry that is worth knowing right after it was saved. */
export type SavedRemark =
  /** Nothing was listed there before. */
  | {
      readonly kind: 'first';
      readonly tags: readonly FirstTag[];
    }
  /** What is listed by now for a rule that counts the entry. */
  | {
      readonly kind: 'listed';
      readonly minutes: number;
      readonly minimumMinutes: number;
      /** Id of the rule. */
      readonly rule: string;
      readonly requirements: SetProgress['requirements'];
      /** Absent if every date counts. */
      readonly span?: Span;
    };

interface Saved {
  readonly id: string;
  readonly content: EvidenceContent;
  /** False for an entry that was changed: it may have been the first for years. */
  readonly isNew: boolean;
}

interface ReadOptions {
  readonly today: string;
  readonly signal: AbortSignal;
}

/**
 * The most useful remark about a saved entry: a domain that had none, else hours toward the person's requirements, else a
 * competency that had none. Undefined if there is nothing to report, or the entry does not count yet.
 */
export async function readSavedRemark(
  store: EvidenceStore,
  { id, content, isNew }: Saved,
  options: ReadOptions,
): Promise<SavedRemark | undefined> {
  if (statusOf(content, options.today) !== 'finished') return undefined;
  const firsts = isNew ? await firstTags(store, content) : { domains: [], others: [] };
  if (firsts.domains.length > 0) return { kind: 'first', tags: firsts.domains };
  const listed = await readListed(store, id, options);
  if (listed) return listed;
  return firsts.others.length > 0 ? { kind: 'first', tags: firsts.others } : undefined;
}

/** Domains, and tagged nodes or areas that the person has named, for which this entry is the only one. */
async function firstTags(store: EvidenceStore, { competencies = [] }: EvidenceContent) {
  const domains = new Map<string, CompetencyTag>();
  const others = new Map<string, CompetencyTag>();
  for (const framework of new Set(competencies.map((tag) => tag.framework))) {
    const outline = store.outlineOf(framework);
    const { nodes, localAreas } = await store.counters(framework);
    for (const tag of competencies.filter((each) => each.framework === framework)) {
      const { node, localArea } = tag;
      if (node !== undefined) {
        const domain = (outline && ancestorsOf(outline, node).at(-1)) ?? node;
        if (nodes.get(domain)?.entries === 1) domains.set(`${framework} ${domain}`, { framework, node: domain });
        if (nodes.get(node)?.entries === 1) others.set(`${framework} ${node}`, tag);
      } else if (localArea !== undefined && localAreas.get(localArea)?.entries === 1) {
        others.set(`${framework} ${localArea}`, tag);
      }
    }
  }
  return { domains: [...domains.values()], others: [...others.values()] };
}

/** The rule with the longest minimum that counts the entry, of the lists that the person has chosen. */
async function readListed(
  store: EvidenceStore,
  entry: string,
  { today, signal }: ReadOptions,
): Promise<SavedRemark | undefined> {
  const { chosen } = await readChoice(store);
  if (chosen.length === 0) return undefined;
  const questions = chosen.map((set) => ({ ...set, day: today }));
  const sets = await readProgress(store, questions, { today, signal, onProgress: () => undefined });
  const counting = sets.flatMap(({ requirements, progress }) =>
    progress.rules.flatMap(({ id, minutes, minimumMinutes = 0, counted }) => {
      const isCounted = minimumMinutes > 0 && counted.some((each) => each.entry === entry);
      const { span } = progress.period;
      return isCounted
        ? [{ kind: 'listed' as const, minutes, minimumMinutes, rule: id, requirements, ...(span ? { span } : {}) }]
        : [];
    }),
  );
  return counting.sort((one, other) => other.minimumMinutes - one.minimumMinutes)[0];
}
