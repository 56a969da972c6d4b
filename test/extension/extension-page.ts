/**
 * The part of the browser's interface that extension/platform uses in the panel, in memory. Import it before anything
 * that imports extension/platform.
 */
type Changes = Record<string, { newValue: unknown }>;

const values: Record<string, unknown> = {};
const listeners = new Set<(changes: Changes) => void>();
const localValues: Record<string, unknown> = {};
const localListeners = new Set<(changes: Changes) => void>();
const alarms = new Map<string, { name: string; periodInMinutes: number }>();
type TabListener = (id: number, change: { audible?: boolean }) => void;
const tabListeners = new Set<TabListener>();

/** The tab in front, with the id 7. */
export const frontTab = { audible: false };

/** Names of the alarms that are set. */
export const alarmNames = () => [...alarms.keys()];

/** The tab in front begins or ceases to play sound. */
export function setSound(audible: boolean): void {
  frontTab.audible = audible;
  for (const listener of tabListeners) listener(7, { audible });
}

/** Paths of the pages that have been opened in a tab. */
export const openedPages: string[] = [];

export async function setSessionValue(key: string, value: unknown): Promise<void> {
  values[key] = value;
  for (const listener of listeners) listener({ [key]: { newValue: value } });
}

export function clearSession(): void {
  for (const key of Object.keys(values)) Reflect.deleteProperty(values, key);
  for (const key of Object.keys(localValues)) Reflect.deleteProperty(localValues, key);
  alarms.clear();
  frontTab.audible = false;
}

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'under-test', getURL: (path: string) => path },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: {
      create: async ({ url }: { url: string }) => openedPages.push(url),
      query: async () => [{ id: 7, ...frontTab }],
      get: async () => ({ id: 7, ...frontTab }),
      onUpdated: {
        addListener: (listener: TabListener) => tabListeners.add(listener),
        removeListener: (listener: TabListener) => tabListeners.delete(listener),
      },
    },
    scripting: {
      executeScript: async () => {
        throw new Error('Cannot access contents of the page.');
      },
    },
    alarms: {
      create: async (name: string, { periodInMinutes }: { periodInMinutes: number }) =>
        alarms.set(name, { name, periodInMinutes }),
      clear: async (name: string) => alarms.delete(name),
      get: async (name: string) => alarms.get(name),
    },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: localValues[key] }),
        set: async (changes: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(changes)) {
            localValues[key] = value;
            for (const listener of localListeners) listener({ [key]: { newValue: value } });
          }
        },
        onChanged: {
          addListener: (listener: (changes: Changes) => void) => localListeners.add(listener),
          removeListener: (listener: (changes: Changes) => void) => localListeners.delete(listener),
        },
      },
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
