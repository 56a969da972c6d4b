import {
  HandedOver,
  HandOver,
  type HandOverChoice,
  type HandOverContext,
  type HandOverFile,
  handOverHead,
  type HandOverWords,
  localDay,
  minutesKindOf,
  type EntryMinutes,
  type Entry,
  type ProfileList,
  profileLists,
  profilePart,
  type Versioned,
  withheldKinds,
  type WithheldKind,
  withheldSentences,
} from '@imh/core';
import type { ItemKind } from './database.js';
import { chosenEntries, handedOverEntries, type PagingOptions } from './handed-over-entries.js';
import { type Writer, wholeItem } from './items.js';
import { type ZipFile, zipFiles } from './zip-files.js';

export interface HandOverOptions extends PagingOptions {
  /** Of labels that replace stored ones, and of the file; default: English. */
  readonly language?: string;
}

export interface HandOverFileOptions extends HandOverOptions {
  readonly words: HandOverWords;
}

/** What a hand-over will contain, shown before it is written. */
export interface HandOverPreview {
  readonly entries: number;
  /** Minutes that count in the chosen span until today. */
  readonly minutes: number;
  /** The same minutes; training and reflective supervision are never one figure. */
  readonly minutesByKind: EntryMinutes;
  /** Certificates of the chosen entries, whether they are included or not; equal files count once. */
  readonly certificates: number;
  /** What will be left out of what was chosen. */
  readonly withheld: readonly WithheldKind[];
}

type Source = Pick<HandOverContext, 'frameworkOf' | 'outlineOf'>;

function contextOf(writer: Writer, source: Source, { language = 'en' }: HandOverOptions): HandOverContext {
  return { today: localDay(new Date(writer.now())), language, ...source };
}

/** The chosen entries in batches, earliest first, reduced to what may be handed over: for other formats. */
export function handOverEntries(
  writer: Writer,
  source: Source,
  choice: HandOverChoice,
  options: HandOverOptions = {},
): AsyncGenerator<readonly Entry[]> {
  return handedOverEntries(writer, new HandOver(choice, contextOf(writer, source, options)), options);
}

/**
 * A hand-over as the text of an `imh-evidence-log`, in parts, so that neither the memory nor a task grows with the log.
 * Equal to what `handOverLog` makes of a backup, except for the order of the entries.
 */
export function handOverText(
  writer: Writer,
  source: Source,
  choice: HandOverChoice,
  options: HandOverFileOptions,
): AsyncGenerator<string> {
  const context = contextOf(writer, source, options);
  return textOf(writer, choice, context, new HandedOver(context), options);
}

/** The files of a hand-over as a ZIP file, with the certificates of its entries if the person has ticked them. */
export function handOverZipFiles(
  writer: Writer,
  source: Source,
  choice: HandOverChoice,
  options: HandOverFileOptions & { readonly readme: string },
): AsyncGenerator<ZipFile> {
  const context = contextOf(writer, source, options);
  const handed = new HandedOver(context);
  return zipFiles(writer, {
    readme: options.readme,
    log: textOf(writer, choice, context, handed, options),
    certificates: () => handed.attachments,
    signal: options.signal,
  });
}

async function* textOf(
  writer: Writer,
  choice: HandOverChoice,
  context: HandOverContext,
  handed: HandedOver,
  options: HandOverFileOptions,
): AsyncGenerator<string> {
  const { words } = options;
  const file: HandOverFile = { ...context, exportedAt: writer.now(), machine: writer.machine, words };
  const handOver = new HandOver(choice, context);
  yield `${JSON.stringify(handOverHead(choice, file)).slice(0, -1)},\n"entries":[`;
  let isFirst = true;
  for await (const entries of handedOverEntries(writer, handOver, options, true)) {
    let text = '';
    for (const entry of entries) {
      handed.add(entry);
      text += `${isFirst ? '\n' : ',\n'}${JSON.stringify(entry)}`;
      isFirst = false;
    }
    if (text !== '') yield text;
  }
  yield ']';
  const others = await otherParts(writer, handOver);
  const lists = {
    ...others,
    frameworks: handed.frameworks,
    attachments: handed.attachments,
    withheld: withheldSentences(handOver.withheld, words),
  };
  for (const [name, part] of Object.entries(lists)) {
    if (Array.isArray(part) ? part.length > 0 : part) yield `,\n"${name}":${JSON.stringify(part)}`;
  }
  yield '}\n';
}

/** What a hand-over has apart from entries: tens of items, not thousands. */
async function otherParts(writer: Writer, handOver: HandOver) {
  const [selfChecks, ratings] = [await itemsOf(writer, 'self-check'), await itemsOf(writer, 'rating')];
  const profile: Record<string, readonly Versioned[]> = {};
  for (const name of Object.keys(profileLists) as ProfileList[]) {
    const list = profilePart(handOver, name, await itemsOf(writer, profileKinds[name]));
    if (list.length > 0) profile[name] = list;
  }
  const periods = await writer.database.getAll('closedPeriods');
  return {
    profile: Object.keys(profile).length > 0 ? { format: 'imh-profile', formatVersion: 1, ...profile } : undefined,
    selfChecks: selfChecks.flatMap((item) => handOver.selfCheck(item) ?? []),
    ratings: ratings.flatMap((item) => handOver.rating(item) ?? []),
    closedPeriods: periods.flatMap((period) => handOver.closedPeriod(period) ?? []),
  };
}

const profileKinds = { education: 'education', work: 'work', references: 'reference' } as const;

async function itemsOf(writer: Writer, kind: ItemKind): Promise<Versioned[]> {
  const transaction = writer.database.transaction(['items', 'versions']);
  const records = await transaction.objectStore('items').getAll(IDBKeyRange.bound([kind], [kind, []]));
  return Promise.all(records.map((record) => wholeItem(transaction, record)));
}

/** A dry run of `handOverText`. */
export async function previewHandOver(
  writer: Writer,
  source: Source,
  choice: HandOverChoice,
  options: HandOverOptions = {},
): Promise<HandOverPreview> {
  const handOver = new HandOver(choice, contextOf(writer, source, options));
  const certificates = new Set<string>();
  const minutesByKind = { training: 0, rscReceived: 0, rscProvided: 0, other: 0 };
  let [entries, minutes] = [0, 0];
  for await (const page of chosenEntries(writer, handOver, options)) {
    entries += page.length;
    for (const { content, minutes: closed } of page) {
      const counted = closed ?? handOver.minutes(content);
      minutes += counted;
      minutesByKind[minutesKindOf(content.type)] += counted;
      for (const { sha256 } of content.attachments ?? []) certificates.add(sha256);
      handOver.look(content);
    }
  }
  await otherParts(writer, handOver);
  return {
    entries,
    minutes,
    minutesByKind,
    certificates: certificates.size,
    withheld: withheldKinds.filter((kind) => handOver.withheld.has(kind)),
  };
}
