/**
 * The part of the browser's interface that extension/platform uses in the panel, in memory. It becomes part of the
 * `chrome` that every page has, so that a module which was evaluated before this one has it too.
 */
type Changes = Record<string, { newValue?: unknown }>;

const values: Record<string, unknown> = {};
const listeners = new Set<(changes: Changes) => void>();

/** Addresses of the pages that have been opened in a tab. */
export const openedPages: string[] = [];

export async function setSessionValue(key: string, value: unknown): Promise<void> {
  values[key] = value;
  for (const listener of listeners) listener({ [key]: { newValue: value } });
}

/** Everything that is in the memory of the extension, by key. */
export const sessionValues: Readonly<Record<string, unknown>> = values;

const localValues: Record<string, unknown> = {};
const alarms = new Map<string, { name: string; periodInMinutes: number }>();

/** Names of the alarms that are set. */
export const alarmNames = () => [...alarms.keys()];

export function clearSession(): void {
  for (const key of Object.keys(localValues)) Reflect.deleteProperty(localValues, key);
  alarms.clear();

  for (const key of Object.keys(values)) Reflect.deleteProperty(values, key);
  Object.assign(browserState, {
    isPrivate: false,
    frontTab: 1,
    isSounding: false,
    tabs: new Set([1]),
    quoteStatuses: [],
  });
}

/** The window of the panel, which has the id 1, and its tabs. */
export const browserState = {
  isPrivate: false,
  frontTab: 1,
  /** Whether the tab in front plays sound. */
  isSounding: false,
  tabs: new Set([1]),
  /** What the script that looks for quotes in a page answers. */
  quoteStatuses: [] as unknown[],
};

const onActivated = new Set<(tab: { tabId: number; windowId: number }) => void>();
const onRemoved = new Set<(tab: number) => void>();

const localListeners = new Set<(changes: Changes) => void>();
const onUpdated = new Set<(tab: number, change: { audible?: boolean }) => void>();

/** The tab in front begins or ceases to play sound. */
export function setSound(audible: boolean): void {
  browserState.isSounding = audible;
  for (const listener of onUpdated) listener(browserState.frontTab, { audible });
}

export function bringToFront(tab: number): void {
  browserState.tabs.add(tab);
  browserState.frontTab = tab;
  for (const listener of onActivated) listener({ tabId: tab, windowId: 1 });
}

export function closeTab(tab: number): void {
  browserState.tabs.delete(tab);
  for (const listener of onRemoved) listener(tab);
}

const event = <Listener>(set: Set<Listener>) => ({
  addListener: (listener: Listener) => set.add(listener),
  removeListener: (listener: Listener) => set.delete(listener),
});

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
  if (files?.includes('/find-quotes.js')) return [{ result: browserState.quoteStatuses }];
  const result = await func?.(...args);
  return [{ result: result === undefined ? undefined : JSON.parse(JSON.stringify(result)) }];
}

Object.assign((globalThis as unknown as { chrome: object }).chrome, {
  runtime: { id: 'under-test', getURL: (path: string) => path },
  windows: { getCurrent: async () => ({ id: 1, incognito: browserState.isPrivate }) },
  tabs: {
    create: async ({ url }: { url: string }) => openedPages.push(url),
    query: async () => [{ id: browserState.frontTab, audible: browserState.isSounding }],
    get: async (id: number) => {
      if (!browserState.tabs.has(id)) throw new Error(`No tab with id: ${id}.`);
      return { id, audible: browserState.isSounding };
    },
    onUpdated: event(onUpdated),
    onActivated: event(onActivated),
    onRemoved: event(onRemoved),
  },
  scripting: {
    insertCSS: async () => undefined,
    executeScript,
  },
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
      onChanged: event(localListeners),
    },
    session: {
      get: async (key: string | null) => (key === null ? { ...values } : { [key]: values[key] }),
      set: (changes: Record<string, unknown>) =>
        Promise.all(Object.entries(changes).map(([key, value]) => setSessionValue(key, value))),
      remove: async (key: string) => {
        Reflect.deleteProperty(values, key);
        for (const listener of listeners) listener({ [key]: {} });
      },
      onChanged: event(listeners),
    },
  },
});
