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

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'under-test', getURL: (path: string) => path },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: { create: async ({ url }: { url: string }) => openedPages.push(url) },
    storage: {
      session: {
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
