import {
  ancestorsOf,
  type Crosswalk,
  counterparts,
  type EvidenceContent,
  type Framework,
  localAreaUri,
  nodeUri,
  type Outline,
  type SelfCheck,
  type Trainings,
} from '@imh/core';
import type { CoverageCounter } from '@imh/elements';
import { shippedCrosswalks } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { type OutdatedVersion, outdatedVersions } from '../framework-update/update-plan.js';

/** A tag that has no place in the framework: a node that it does not list, or an area that the person has named. */
export interface LostTag {
  readonly label: string;
  readonly counter: CoverageCounter;
  /** The node, to find its entries; absent for an area that the person has named. */
  readonly node?: string;
  /** Ids of the newest entries of an area that the person has named. */
  readonly ids?: readonly string[];
}

/** Another framework that counted entries are tagged with. */
export interface OtherFramework {
  readonly id: string;
  /** Absent if it is not installed. */
  readonly framework?: Framework;
  /** Its nodes that together have all its entries. */
  readonly nodes: readonly string[];
  /** Nodes of the shown framework that the crosswalk calls exactly the same. */
  readonly exact: readonly { readonly here: string; readonly there: string; readonly entries: number }[];
  readonly crosswalk?: Crosswalk;
}

/** What the coverage view shows of one framework. */
export interface CoverageData {
  readonly framework: Framework;
  readonly outline: Outline;
  readonly counters: ReadonlyMap<string, CoverageCounter>;
  readonly lost: readonly LostTag[];
  readonly others: readonly OtherFramework[];
  /** Number of finished entries without a competency. */
  readonly untagged: number;
  /** The latest one made with this framework. */
  readonly selfCheck?: SelfCheck | undefined;
  readonly guides: readonly Trainings[];
  /** Versions of the framework, other than the installed one, that entries are tagged with. */
  readonly outdated: readonly OutdatedVersion[];
}

/** Entries of an area that the person has named, as far as they fit into an address. */
const mostIds = 500;

/** Reads counters only, so it takes the same time for any number of entries. */
export async function readCoverage(store: EvidenceStore, framework: Framework): Promise<CoverageData> {
  const outline = store.outlineOf(framework.id)!;
  const { nodes: counters, localAreas } = await store.counters(framework.id);
  const lost: LostTag[] = [];
  for (const [node, counter] of counters) {
    if (outline.byId.has(node)) continue;
    lost.push({ label: await labelOf(store, framework.id, node), counter, node });
  }
  for (const [area, counter] of localAreas) {
    const records = await store.entriesOfNode(localAreaUri(framework.id, area), mostIds);
    lost.push({ label: area, counter, ids: records.map(({ id }) => id) });
  }
  const others: OtherFramework[] = [];
  for (const id of await store.countedFrameworks()) {
    if (id !== framework.id) others.push(await otherFramework(store, id, framework));
  }
  return {
    framework,
    outline,
    counters,
    lost,
    others,
    untagged: (await store.withoutTags())?.entries ?? 0,
    selfCheck: await latestSelfCheck(store, framework.id),
    guides: await store.guides.list(),
    outdated: await outdatedVersions(store, framework.id),
  };
}

/** The label that was written into an entry with the tag, because the framework does not have one. */
async function labelOf(store: EvidenceStore, framework: string, node: string): Promise<string> {
  const [record] = await store.entriesOfNode(nodeUri(framework, node), 1);
  const tags = (record?.content as EvidenceContent | undefined)?.competencies ?? [];
  return tags.find((tag) => tag.framework === framework && tag.node === node)?.label ?? node;
}

async function otherFramework(store: EvidenceStore, id: string, shown: Framework): Promise<OtherFramework> {
  const framework = store.framework(id);
  const outline = store.outlineOf(id);
  const { nodes } = await store.counters(id);
  const covered = [...nodes.keys()];
  const tops = covered.filter((node) => !outline || ancestorsOf(outline, node).every((above) => !nodes.has(above)));
  const crosswalk = shippedCrosswalks.find(
    ({ from, to }) => (from.id === id && to.id === shown.id) || (to.id === id && from.id === shown.id),
  );
  const exact = crosswalk
    ? covered.flatMap((there) =>
        counterparts(crosswalk, id, there).flatMap(({ node, relation }) =>
          node !== undefined && relation === 'exact' ? [{ here: node, there, entries: nodes.get(there)!.entries }] : [],
        ),
      )
    : [];
  return { id, ...(framework ? { framework } : {}), nodes: tops, exact, ...(crosswalk ? { crosswalk } : {}) };
}

async function latestSelfCheck(store: EvidenceStore, framework: string): Promise<SelfCheck | undefined> {
  const checks = (await store.list('self-check')).map(({ content }) => content as SelfCheck);
  return checks
    .filter((check) => check.framework.id === framework)
    .reduce<SelfCheck | undefined>(
      (latest, check) => (latest && latest.takenAt > check.takenAt ? latest : check),
      undefined,
    );
}
