/**
 * The part of the browser's interface that extension/platform uses in the panel, in memory. Import it before anything
 * that imports extension/platform.
 */
type Changes = Record<string, { newValue: unknown }>;

const values: Record<string, unknown> = {};
const listeners = new Set<(changes: Changes) => void>();

/** Paths of the pages that have been opened in a tab. */
export const openedPages: string[] = [];

export async function setSessionValue(key: string, value: unknown): Promise<void> {
  values[key] = value;
  for (const listener of listeners) listener({ [key]: { newValue: value } });
}

export function clearSession(): void {
  for (const key of Object.keys(values)) Reflect.deleteProperty(values, key);
}

/** What the browser is asked for, and what it answers in place of the person. */
export const permissions = { isAllowed: true, held: new Set<string>(), log: [] as string[] };

interface Injection {
  readonly files?: readonly string[];
  readonly func?: (...args: unknown[]) => unknown;
  readonly args?: readonly unknown[];
}

/** Runs what the extension injects into a page in this page, and returns the result as JSON like a browser. */
async function executeScript({ files, func, args = [] }: Injection): Promise<{ result: unknown }[]> {
  if (files?.includes('/page-documents.js')) {
    const script = await import('../../extension/entrypoints/page-documents.js');
    void script.default.main();
  }
  const result = await func?.(...args);
  return [{ result: result === undefined ? undefined : JSON.parse(JSON.stringify(result)) }];
}

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'under-test', getURL: (path: string) => path },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: { create: async ({ url }: { url: string }) => openedPages.push(url) },
    scripting: { executeScript },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => permissions.held.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        permissions.log.push(`request ${origins.join()}`);
        if (permissions.isAllowed) for (const origin of origins) permissions.held.add(origin);
        return permissions.isAllowed;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        permissions.log.push(`remove ${origins.join()}`);
        for (const origin of origins) permissions.held.delete(origin);
      },
    },
    storage: {
      session: {
        remove: (key: string) => setSessionValue(key, undefined),
        get: async (key: string | null) => (key === null ? values : { [key]: values[key] }),
        set: (changes: Record<string, unknown>) =>
          Promise.all(Object.entries(changes).map(([key, value]) => setSessionValue(key, value))),
        onChanged: {
          addListener: (listener: (changes: Changes) => void) => listeners.add(listener),
          removeListener: (listener: (changes: Changes) => void) => listeners.delete(listener),
        },
      },
    },
  },
});
