import { failure, type Result, success } from '@imh/core';
import type { EvidenceStore, StoreError } from '@imh/storage';
import { setWritten } from './backup-state.js';
import { importBackup } from './import-backup.js';
import { readLogFile } from './read-log-file.js';

// A folder that the person has chosen. Each machine writes only its own file and merges those of the others, so a folder
// that a cloud service keeps in sync joins two machines without a conflict between files.

/** Keys of `EvidenceStore.handle`. Only this file reads or writes them. */
const keys = { folder: 'backup-folder', seen: 'backup-folder-seen' } as const;
const filePattern = /^competency-evidence-log-[\w-]+\.json$/;
const attachmentsFolder = 'attachments';
const lock = 'imh backup folder';

/** Chromium's functions for folders, which TypeScript's own types lack. */
interface Access {
  queryPermission(options: object): Promise<PermissionState>;
  requestPermission(options: object): Promise<PermissionState>;
}
type Folder = FileSystemDirectoryHandle & Access;
type Picker = (options: object) => Promise<Folder>;

const picker = (): Picker | undefined => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

export const canChooseFolder = (): boolean => picker() !== undefined;

export type FolderState =
  | { readonly kind: 'none' }
  /** The browser grants access only after a click, for example after a restart. */
  | { readonly kind: 'paused'; readonly name: string }
  | { readonly kind: 'granted'; readonly name: string };

export async function folderState(store: EvidenceStore): Promise<FolderState> {
  const folder = await store.handle<Folder>(keys.folder);
  if (!folder) return { kind: 'none' };
  const isGranted = (await folder.queryPermission({ mode: 'readwrite' })) === 'granted';
  return { kind: isGranted ? 'granted' : 'paused', name: folder.name };
}

/**
 * Lets the person choose a folder. Call it in a click handler.
 * @returns undefined if they canceled
 */
export async function chooseFolder(store: EvidenceStore): Promise<Result<void, StoreError> | undefined> {
  try {
    const folder = await picker()!({ id: 'backups', mode: 'readwrite', startIn: 'documents' });
    return await keepFolder(store, folder);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

export function keepFolder(
  store: EvidenceStore,
  folder: FileSystemDirectoryHandle | undefined,
): Promise<Result<void, StoreError>> {
  return store.setHandle(keys.folder, folder);
}

/** Asks the browser for access again. Call it in a click handler. */
export async function resumeFolder(store: EvidenceStore): Promise<boolean> {
  const folder = await store.handle<Folder>(keys.folder);
  return (await folder?.requestPermission({ mode: 'readwrite' })) === 'granted';
}

/** What a synchronization has done. */
export interface Synchronized {
  /** Entries that came from other machines. */
  readonly entries: number;
  /** Files of other machines that could not be read, such as one that is still being copied. */
  readonly unreadable: readonly string[];
}

/** Merges what other machines have written, then writes the file of this machine. One page at a time. */
export async function synchronize(
  store: EvidenceStore,
  signal: AbortSignal,
): Promise<Result<Synchronized, StoreError | FolderError>> {
  return navigator.locks.request(lock, { signal }, async () => {
    const folder = await store.handle<Folder>(keys.folder);
    if (!folder) return success({ entries: 0, unreadable: [] });
    try {
      const merged = await mergeOthers(store, folder, signal);
      if (!merged.ok) return merged;
      const written = await writeOwn(store, folder, signal);
      return written.ok ? merged : written;
    } catch (error) {
      if (!(error instanceof DOMException) || error.name === 'AbortError') throw error;
      return failure({ code: 'folder', message: error.message });
    }
  }) as Promise<Result<Synchronized, StoreError | FolderError>>;
}

/** The folder was deleted, is full, or access to it ended. */
export interface FolderError {
  readonly code: 'folder';
  readonly message: string;
}

const ownName = (store: EvidenceStore) => `competency-evidence-log-${store.machine}.json`;

async function mergeOthers(
  store: EvidenceStore,
  folder: Folder,
  signal: AbortSignal,
): Promise<Result<Synchronized, StoreError>> {
  const seen = { ...(await store.handle<Record<string, string>>(keys.seen)) };
  const unreadable: string[] = [];
  let entries = 0;
  for await (const handle of folder.values()) {
    if (handle.kind !== 'file' || !filePattern.test(handle.name) || handle.name === ownName(store)) continue;
    const file = await (handle as FileSystemFileHandle).getFile();
    const stamp = `${file.lastModified} ${file.size}`;
    if (seen[handle.name] === stamp) continue;
    const reading = new AbortController();
    const read = await readLogFile(file, AbortSignal.any([signal, reading.signal]));
    // Nobody is there to see which values would be left out.
    if (!read.ok || read.value.aside.length > 0) {
      reading.abort();
      unreadable.push(handle.name);
      continue;
    }
    const imported = await importBackup(store, read.value).finally(() => reading.abort());
    if (!imported.ok) return imported;
    entries += imported.value.added + imported.value.updated;
    seen[handle.name] = stamp;
  }
  const read = await readAttachments(store, folder);
  if (!read.ok) return read;
  const kept = await store.setHandle(keys.seen, seen);
  return kept.ok ? success({ entries, unreadable }) : kept;
}

async function writeOwn(store: EvidenceStore, folder: Folder, signal: AbortSignal): Promise<Result<void, StoreError>> {
  await writeAttachments(store, folder);
  // Before the export, so that a change during it counts as newer than the backup.
  const at = new Date().toISOString();
  const backup = await store.backupFile({ signal });
  await write(await folder.getFileHandle(ownName(store), { create: true }), backup);
  return setWritten(store, at);
}

async function readAttachments(store: EvidenceStore, folder: Folder): Promise<Result<void, StoreError>> {
  const files = await folder.getDirectoryHandle(attachmentsFolder).catch(() => undefined);
  const present = new Set(await store.attachments());
  for await (const handle of files?.values() ?? []) {
    if (handle.kind !== 'file' || present.has(handle.name)) continue;
    if (!(await store.isAttachmentWanted(handle.name))) continue;
    const kept = await store.keepAttachment(await (handle as FileSystemFileHandle).getFile());
    if (!kept.ok) return kept;
  }
  return success(undefined);
}

async function writeAttachments(store: EvidenceStore, folder: Folder): Promise<void> {
  const names = await store.attachments();
  if (names.length === 0) return;
  const files = await folder.getDirectoryHandle(attachmentsFolder, { create: true });
  const present = new Set<string>();
  for await (const name of files.keys()) present.add(name);
  for (const name of names) {
    const blob = present.has(name) ? undefined : await store.attachment(name);
    if (blob) await write(await files.getFileHandle(name, { create: true }), blob);
  }
}

/** Replaces a file: its former content stays until the new one is complete. */
async function write(file: FileSystemFileHandle, content: Blob): Promise<void> {
  const writable = await file.createWritable();
  await writable.write(content);
  await writable.close();
}
