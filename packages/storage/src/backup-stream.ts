import { type Aim, type EvidenceContent, type Framework, type ReferencedFramework, type Versioned } from '@imh/core';
import type { ExportOptions } from './backup.js';
import { type BackupFrame, backupFrame, referencedFramework, withDocument } from './backup.js';
import type { ItemKind } from './database.js';
import type { Writer } from './items.js';
import { wholeItems } from './whole-items.js';

/**
 * All stored data as the text of one `imh-evidence-log`, in parts of about 500 entries, so that neither the memory nor a
 * task grows with the log. The parts are read one after another: a change that is saved meanwhile may be in the file or
 * not, but every entry in it is whole. Equal logs give equal texts except for `exportedAt` and `machine`.
 *
 * @param frameworks those that are known, for titles and rights
 */
export async function* backupText(
  writer: Writer,
  frameworks: readonly Framework[],
  { signal, installed = [] }: ExportOptions = {},
): AsyncGenerator<string> {
  const frame = await backupFrame(writer);
  const referenced = new Map<string, ReferencedFramework>(
    (frame.rest.frameworks ?? []).map((framework) => [referenceKey(framework.id, framework.version), framework]),
  );
  const refer = (id: string, version: string | undefined) => {
    const key = referenceKey(id, version);
    if (!referenced.has(key)) referenced.set(key, referencedFramework(frameworks, id, version));
  };
  yield `${JSON.stringify(frame.head).slice(0, -1)},\n"entries":[`;
  yield* listText(writer, 'entry', signal, (item) => {
    for (const { content } of item.versions) {
      for (const tag of (content as EvidenceContent | undefined)?.competencies ?? []) refer(tag.framework, tag.version);
    }
  });
  yield ']';
  yield* optionalList(writer, 'self-check', 'selfChecks', signal);
  yield* optionalList(writer, 'rating', 'ratings', signal);
  yield* profileText(writer, frame, signal, (item) => {
    for (const { content } of item.versions) {
      const framework = (content as Aim | undefined)?.framework;
      if (framework) refer(framework.id, framework.version);
    }
  });
  const sorted = [...referenced]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, framework]) => withDocument(framework, installed));
  const { closedPeriods = [], requirements = [], attachments = [] } = frame.rest;
  for (const [name, list] of Object.entries({ frameworks: sorted, closedPeriods, requirements, attachments })) {
    if (list.length > 0) yield `,\n"${name}":${JSON.stringify(list)}`;
  }
  yield '}\n';
}

const profileParts = { aim: 'aims', education: 'education', work: 'work', reference: 'references' } as const;

async function* profileText(
  writer: Writer,
  { rest }: BackupFrame,
  signal: AbortSignal | undefined,
  onAim: (item: Versioned) => void,
): AsyncGenerator<string> {
  let parts = '';
  for (const [kind, name] of Object.entries(profileParts)) {
    let list = '';
    for await (const text of listText(writer, kind as ItemKind, signal, kind === 'aim' ? onAim : undefined))
      list += text;
    if (list !== '') parts += `,"${name}":[${list}]`;
  }
  if (parts === '' && rest.profile === undefined) return;
  const head = JSON.stringify({ ...rest.profile, format: 'imh-profile', formatVersion: 1 });
  yield `,\n"profile":${head.slice(0, -1)}${parts}}`;
}

/** A list that is left out if it is empty. */
async function* optionalList(
  writer: Writer,
  kind: ItemKind,
  name: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<string> {
  let isEmpty = true;
  for await (const text of listText(writer, kind, signal)) {
    yield isEmpty ? `,\n"${name}":[${text}` : text;
    isEmpty = false;
  }
  if (!isEmpty) yield ']';
}

/** The items of a kind in the order of their ids, separated by commas, without the brackets of the list. */
async function* listText(
  writer: Writer,
  kind: ItemKind,
  signal: AbortSignal | undefined,
  onItem?: (item: Versioned) => void,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const items of wholeItems(writer, kind, signal)) {
    let text = '';
    for (const item of items) {
      onItem?.(item);
      text += `${isFirst ? '\n' : ',\n'}${JSON.stringify(item)}`;
      isFirst = false;
    }
    yield text;
  }
}

function referenceKey(id: string, version: string | undefined): string {
  return JSON.stringify([id, version]);
}
