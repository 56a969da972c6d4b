import type { AttachmentRecord } from '../database.js';

const newline = 10;

/**
 * The second copy of the attachments: one file each in the origin private file system, named by the SHA-256. The first
 * line is the media type. A file appears under its name only when it is complete.
 */
export class AttachmentFiles {
  readonly #folder: string;

  /** @param folder a name of its own for each database */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async write({ sha256, type, blob }: AttachmentRecord): Promise<void> {
    const directory = await this.#directory();
    const content = new Blob([`${type}\n`, blob]);
    const file = await directory.getFileHandle(sha256, { create: true });
    if ((await file.getFile()).size === content.size) return;
    const writable = await file.createWritable();
    await writable.write(content);
    await writable.close();
  }

  async remove(sha256: string): Promise<void> {
    const directory = await this.#directory();
    try {
      await directory.removeEntry(sha256);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    }
  }

  /** The names of all files, also of damaged ones. */
  async names(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of (await this.#directory()).keys()) names.push(name);
    return names;
  }

  /** Undefined if the file is missing or its bytes do not have the SHA-256 of its name. */
  async read(sha256: string): Promise<Omit<AttachmentRecord, 'keptAt'> | undefined> {
    const directory = await this.#directory();
    const file = await directory.getFileHandle(sha256).then(
      (handle) => handle.getFile(),
      () => undefined,
    );
    if (!file) return undefined;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const end = bytes.indexOf(newline);
    const data = bytes.subarray(end + 1);
    if (end < 0 || (await sha256Of(data)) !== sha256) return undefined;
    const type = new TextDecoder().decode(bytes.subarray(0, end));
    return { sha256, type, blob: new Blob([data], { type }) };
  }

  async #directory(): Promise<FileSystemDirectoryHandle> {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(this.#folder, { create: true });
  }
}

export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
