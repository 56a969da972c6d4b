import { saveFile } from '@imh/elements';

/** What an exporter or a backup writes, part by part. */
export type FileParts = AsyncIterable<string | Uint8Array>;

/** Where a file goes and what it is. */
export interface FileKind {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Ending of the name, without a dot. */
  readonly extension: string;
}

/** Chromium's dialog for a place to save, which TypeScript's own types lack. */
type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<FileSystemFileHandle>;

const picker = (): SavePicker | undefined => (globalThis as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;

/** True if the browser lets a page write to a file that the person chooses. */
export const canChoosePlace = (): boolean => picker() !== undefined;

/** Asks where to save a file. Call it in a click handler. @returns undefined if the person canceled */
export async function choosePlace({ name, type, extension }: FileKind): Promise<FileSystemFileHandle | undefined> {
  try {
    return await picker()!({ suggestedName: name, types: [{ accept: { [type]: [`.${extension}`] } }] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/**
 * Writes the parts to a file on the disk. The file appears when all is written; if it is canceled or fails, the file is
 * as it was before.
 */
export async function writeParts(place: FileSystemFileHandle, parts: FileParts): Promise<void> {
  const writable = await place.createWritable();
  try {
    for await (const part of parts) await writable.write(part as string | Uint8Array<ArrayBuffer>);
  } catch (error) {
    await writable.abort(error);
    throw error;
  }
  await writable.close();
}

/** Bytes that are kept in the page's memory before the browser takes them into a Blob, which it may keep on the disk. */
const mostInMemory = 1_000_000;

/** A file to download. The page keeps at most a few parts of it in its memory. */
export async function fileOfParts(parts: FileParts, type: string): Promise<Blob> {
  const finished: Blob[] = [];
  let waiting: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  const finish = () => {
    finished.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  for await (const part of parts) {
    waiting.push(part as string | Uint8Array<ArrayBuffer>);
    size += part.length;
    if (size >= mostInMemory) finish();
  }
  finish();
  return new Blob(finished, { type });
}

/** What became of a file: a download is only handed to the browser, which does not tell whether it was kept. */
export type SaveOutcome = 'saved' | 'handed' | 'canceled' | 'disk-full';

/**
 * Saves a file part by part.
 * @param place where the person chose to save it; without it, it is a download
 * @throws what the parts throw, except for a cancellation and a full disk
 */
export async function saveParts(kind: FileKind, parts: FileParts, place?: FileSystemFileHandle): Promise<SaveOutcome> {
  try {
    if (place) {
      await writeParts(place, parts);
      return 'saved';
    }
    saveFile(kind.name, await fileOfParts(parts, kind.type));
    return 'handed';
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'AbortError') return 'canceled';
    if (error.name === 'QuotaExceededError') return 'disk-full';
    throw error;
  }
}
