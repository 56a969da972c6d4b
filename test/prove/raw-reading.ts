import type { Version } from '@imh/core';
import type { Page } from 'playwright-core';

/** What the browser has stored, read with its own interfaces instead of our code. */
export interface RawReading {
  /** False if there is none, or none that the browser can open. */
  readonly hasDatabase: boolean;
  readonly items: readonly RawItem[];
  readonly versions: readonly { id: string; version: string; data: Version }[];
  readonly counters: readonly { node: string; entries: number; minutes: number }[];
  /** What the index of nodes answers: ids of items by node URI, as "kind id". */
  readonly nodeIndex: Readonly<Record<string, readonly string[]>>;
  /** Keys in the index of nodes, asked for or not. */
  readonly nodeIndexSize: number;
  readonly drafts: readonly RawDraft[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** SHA-256 of the bytes, by the name that they are stored under. */
  readonly attachments: Readonly<Record<string, string>>;
  readonly copy: {
    readonly items: readonly { id: string; versions: Version[] }[];
    readonly drafts: readonly RawDraft[];
    readonly settings: Readonly<Record<string, unknown>>;
    readonly attachments: Readonly<Record<string, string>>;
    /** Texts that do not have their checksum's form. */
    readonly unreadable: number;
  };
}

export interface RawItem {
  readonly id: string;
  readonly kind: string;
  readonly heads: readonly string[];
  readonly deleted: 0 | 1;
  readonly content?: unknown;
  readonly nodeDates: readonly (readonly [string, string])[];
}

export interface RawDraft {
  readonly id: string;
  readonly content: { readonly note?: string };
}

/** @param page any page of the extension's origin; one without a program does not change what it reads */
export function readRaw(page: Page): Promise<RawReading> {
  return page.evaluate(async (): Promise<RawReading> => {
    const name = 'imh-evidence-log';
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const sha256Of = async (bytes: ArrayBuffer) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');

    const stores: Record<string, unknown[]> = {};
    const settings: Record<string, unknown> = {};
    const attachments: Record<string, string> = {};
    const nodeIndex: Record<string, string[]> = {};
    let nodeIndexSize = 0;
    const isThere = (await indexedDB.databases().catch(() => [])).some((one) => one.name === name);
    // A damaged database is listed but cannot be opened.
    const database = isThere ? await asked(indexedDB.open(name)).catch(() => undefined) : undefined;
    if (database) {
      for (const store of ['items', 'versions', 'counters', 'drafts', 'attachments', 'settings']) {
        if (!database.objectStoreNames.contains(store)) continue;
        const reading = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([asked(reading.getAllKeys()), asked(reading.getAll())]);
        stores[store] = values;
        if (store === 'settings') keys.forEach((key, at) => (settings[String(key)] = values[at]));
      }
      const index = database.transaction('items').objectStore('items').index('byNode');
      const uris = new Set([
        ...(stores['counters'] as { node: string }[]).map(({ node }) => node),
        ...(stores['items'] as RawItem[]).flatMap(({ nodeDates }) => nodeDates.map(([uri]) => uri)),
      ]);
      nodeIndexSize = await asked(index.count());
      for (const uri of uris) {
        const keys = await asked(index.getAllKeys(IDBKeyRange.bound([uri], [uri, []])));
        nodeIndex[uri] = keys.map((key) => (key as string[]).join(' '));
      }
      database.close();
    }
    for (const { sha256, blob } of (stores['attachments'] ?? []) as { sha256: string; blob: Blob }[]) {
      attachments[sha256] = await sha256Of(await blob.arrayBuffer());
    }

    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<Record<string, string>> } } };
    };
    const copied = { items: [] as never[], drafts: [] as never[], settings: {} as Record<string, unknown> };
    let unreadable = 0;
    for (const [key, text] of Object.entries(await chrome.storage.local.get(null))) {
      // The badge of the toolbar button is kept beside the copy.
      if (!key.startsWith('log/')) continue;
      const found = /^[0-9a-f]{8} (.*)$/s.exec(text)?.[1];
      if (found === undefined) unreadable += 1;
      else if (key.startsWith('log/items/')) copied.items.push(...(JSON.parse(found) as never[]));
      else if (key.startsWith('log/drafts/')) copied.drafts.push(JSON.parse(found) as never);
      else if (key.startsWith('log/settings/')) copied.settings[key.slice(13)] = JSON.parse(found);
    }
    const files: Record<string, string> = {};
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(name).catch(() => undefined);
    for await (const [file, handle] of folder?.entries() ?? []) {
      const bytes = await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer();
      files[file] = await sha256Of(bytes.slice(new Uint8Array(bytes).indexOf(10) + 1));
    }
    return {
      hasDatabase: database !== undefined,
      items: (stores['items'] ?? []) as never,
      versions: (stores['versions'] ?? []) as never,
      counters: (stores['counters'] ?? []) as never,
      nodeIndex,
      nodeIndexSize,
      drafts: (stores['drafts'] ?? []) as never,
      settings,
      attachments,
      copy: { ...copied, attachments: files, unreadable },
    };
  });
}
