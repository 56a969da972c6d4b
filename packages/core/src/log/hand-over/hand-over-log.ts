import type { EvidenceLog, Profile, ReferencedFramework } from '../../documents/evidence-log.js';
import type { AttachmentReference } from '../../documents/evidence.js';
import type { Entry, Versioned } from '../../documents/versions.js';
import {
  type HandOverChoice,
  type HandOverParts,
  type HandOverWords,
  type WithheldKind,
  withheldKinds,
} from './choice.js';
import { itemState } from '../heads.js';
import { educationFields, referenceFields, subjectFields, workFields } from './field-lists.js';
import { keptFields } from './fields.js';
import { HandOver, type HandOverContext } from './hand-over.js';

/** What describes the file. */
export interface HandOverFile extends HandOverContext {
  /** RFC 3339. */
  readonly exportedAt: string;
  readonly machine: string;
  readonly words: HandOverWords;
}

/** The fields at the beginning of a file that is handed over. */
export function handOverHead(
  { subject }: HandOverChoice,
  { exportedAt, machine, language, words }: HandOverFile,
): Omit<EvidenceLog, 'entries'> {
  const typed = subject && keptFields(subject, subjectFields, nothing, new Set());
  const isNamed = typed !== undefined && Object.values(typed).some((value) => value !== undefined && value !== '');
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt,
    machine,
    purpose: 'hand-over',
    language,
    ...(isNamed ? { subject: typed } : {}),
    ...(words.scope ? { scope: { description: words.scope } } : {}),
  };
}

const nothing = { notes: false, quotes: false, certificates: false };

/** Collects what follows from the entries that were handed over: their frameworks and certificates. */
export class HandedOver {
  readonly #frameworks = new Map<string, ReferencedFramework>();
  readonly #attachments = new Map<string, AttachmentReference>();
  readonly #context: HandOverContext;

  constructor(context: HandOverContext) {
    this.#context = context;
  }

  add({ versions }: Entry): void {
    for (const { content } of versions) {
      for (const one of content?.attachments ?? []) this.#attachments.set(one.sha256, one);
      for (const tag of content?.competencies ?? []) this.#refer(tag.framework, tag.version);
    }
  }

  #refer(id: string, version: string | undefined): void {
    // Neither contains a line break.
    const key = `${id}\n${version ?? ''}`;
    if (this.#frameworks.has(key)) return;
    const known = this.#context.frameworkOf(id);
    const framework = version === undefined || known?.version === version ? known : undefined;
    this.#frameworks.set(key, {
      id,
      ...(version === undefined ? {} : { version }),
      // Title and rights come from the framework itself: a reference in a file of others may contain any text.
      ...(framework ? { title: framework.title, ...(framework.rights ? { rights: framework.rights } : {}) } : {}),
    });
  }

  /** In a fixed order. */
  get frameworks(): ReferencedFramework[] {
    return sorted(this.#frameworks);
  }

  get attachments(): AttachmentReference[] {
    return sorted(this.#attachments);
  }
}

function sorted<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

export function withheldSentences(kinds: ReadonlySet<WithheldKind>, { withheld }: HandOverWords): string[] {
  return withheldKinds.filter((kind) => kinds.has(kind)).map((kind) => withheld[kind]);
}

/** Parts of the profile by the tick that includes them. */
export const profileLists = {
  education: educationFields,
  work: workFields,
  references: referenceFields,
} as const;
export type ProfileList = keyof typeof profileLists & keyof HandOverParts;

/** The ticked items of one part of the profile. */
export function profilePart(handOver: HandOver, name: ProfileList, items: readonly Versioned[]): Versioned[] {
  if (handOver.choice.include[name]) {
    return items.flatMap((item) => handOver.listed<never>(item, profileLists[name] as never) ?? []);
  }
  if (items.some((item) => !itemState(item).deleted)) handOver.withheld.add(name);
  return [];
}

/**
 * A whole log as a file for others. The store writes the same file piece by piece.
 * @see HandOver
 */
export function handOverLog(log: EvidenceLog, choice: HandOverChoice, file: HandOverFile): EvidenceLog {
  const handOver = new HandOver(choice, file);
  const handed = new HandedOver(file);
  const entries = entriesOf(log, handOver, file.machine);
  for (const entry of entries) handed.add(entry);
  const items = <Item extends Versioned>(
    list: readonly Item[] | undefined,
    keep: (item: Item) => Versioned | undefined,
  ) => (list ?? []).flatMap((item) => keep(item) ?? []);
  const parts = Object.keys(profileLists).map((name) => {
    const part = name as ProfileList;
    return [part, profilePart(handOver, part, log.profile?.[part] ?? [])] as const;
  });
  const profile = Object.fromEntries(parts.filter(([, list]) => list.length > 0));
  const lists = {
    selfChecks: items(log.selfChecks, (item) => handOver.selfCheck(item)),
    ratings: items(log.ratings, (item) => handOver.rating(item)),
    closedPeriods: (log.closedPeriods ?? []).flatMap((period) => handOver.closedPeriod(period) ?? []),
    frameworks: handed.frameworks,
    attachments: handed.attachments,
    withheld: withheldSentences(handOver.withheld, file.words),
  };
  return {
    ...handOverHead(choice, file),
    entries,
    ...(Object.keys(profile).length > 0
      ? { profile: { format: 'imh-profile', formatVersion: 1, ...profile } as Profile }
      : {}),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  } as EvidenceLog;
}

function entriesOf(log: EvidenceLog, handOver: HandOver, machine: string): Entry[] {
  const { closedPeriod } = handOver.choice;
  if (closedPeriod === undefined) return log.entries.flatMap((entry) => handOver.entry(entry) ?? []);
  const period = log.closedPeriods?.find(({ id }) => id === closedPeriod);
  const versions = new Map(log.entries.flatMap((entry) => entry.versions.map((one) => [one.version, one] as const)));
  return (period?.contents ?? []).flatMap(
    (one) => handOver.closedEntry(one, period!, machine, versions.get(one.version)) ?? [],
  );
}
