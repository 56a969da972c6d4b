import type { Draft, EvidenceStore, StoreError } from '@imh/storage';
import { momentOf } from '../read-page/new-draft.js';
import { draftFromPaper } from './paper-draft.js';
import { LARGEST_PAPER, paperKind } from './paper-kind.js';
import { readMessageText, readPaper } from './read-paper.js';

/** What became of the files of one batch. */
export interface AddedPapers {
  /** Drafts that were written, in the order of the files. */
  readonly drafts: readonly Draft[];
  /** Files whose bytes are in the log or in the worklist already. */
  readonly same: readonly { readonly name: string; readonly in: string }[];
  /** Files that are no papers. */
  readonly refused: readonly { readonly name: string; readonly why: 'other' | 'empty' | 'too-large' }[];
  /** Why the rest was not read: a full disk, or stopped by the user. Drafts written before that stay. */
  readonly stopped?: StoreError['code'];
}

export interface AddOptions {
  readonly signal: AbortSignal;
  readonly language: string;
  /** Called before each file. */
  readonly onProgress: (done: number, name: string) => void;
}

/**
 * Reads papers, keeps their bytes, and writes a draft entry for each, one after the other. A file that cannot be read is a
 * draft too. Equal files become one draft.
 */
export async function addPapers(
  store: EvidenceStore,
  files: readonly File[],
  { signal, language, onProgress }: AddOptions,
): Promise<AddedPapers> {
  const batch = store.newId();
  const known = await knownInWorklist(store);
  let order = await nextOrder(store);
  const drafts: Draft[] = [];
  const same: { name: string; in: string }[] = [];
  const refused: { name: string; why: 'other' | 'empty' | 'too-large' }[] = [];
  for (const [done, file] of files.entries()) {
    if (signal.aborted) return { drafts, same, refused, stopped: 'cancelled' };
    onProgress(done, file.name);
    const kind = await paperKind(file);
    if (kind === undefined) {
      refused.push({
        name: file.name,
        why: file.size === 0 ? 'empty' : file.size > LARGEST_PAPER ? 'too-large' : 'other',
      });
      continue;
    }
    const kept = await store.keepAttachment(file);
    if (!kept.ok) return { drafts, same, refused, stopped: kept.error.code };
    const { sha256, bytes, type } = kept.value;
    const present = known.get(sha256) ?? (await store.entriesOfAttachment(sha256)).map(titleOf)[0];
    if (present !== undefined) {
      same.push({ name: file.name, in: present });
      continue;
    }
    known.set(sha256, file.name);
    const reading = await readPaper(store, kind, file, language);
    const attachment = { name: file.name || kind, type: type || typeOf(kind), bytes, sha256 };
    const draft = draftFromPaper(
      reading,
      { name: file.name, batch, order, attachment },
      momentOf(new Date(), store.newId()),
    );
    const written = await store.keepDraft(draft);
    if (!written.ok) return { drafts, same, refused, stopped: written.error.code };
    drafts.push(draft);
    order += 1;
  }
  return { drafts, same, refused };
}

/** A draft from the text of a message that was pasted. */
export async function addPastedMessage(store: EvidenceStore, text: string) {
  const paper = { name: '', batch: store.newId(), order: await nextOrder(store) };
  return store.keepDraft(draftFromPaper(await readMessageText(text), paper, momentOf(new Date(), store.newId())));
}

/** A place in the worklist after all others. */
export async function nextOrder(store: EvidenceStore): Promise<number> {
  return ((await store.worklist()).at(-1)?.paper?.order ?? 0) + 1;
}

async function knownInWorklist(store: EvidenceStore): Promise<Map<string, string>> {
  const drafts = await store.worklist();
  return new Map(
    drafts.flatMap(({ content, paper }) =>
      (content.attachments ?? []).map(({ sha256 }) => [sha256, paper?.name || content.title || ''] as const),
    ),
  );
}

const titleOf = ({ content }: { content?: unknown }): string => (content as { title: string }).title;

function typeOf(kind: 'pdf' | 'image' | 'badge' | 'message'): string {
  return { pdf: 'application/pdf', image: '', badge: 'application/json', message: 'message/rfc822' }[kind];
}
