import type { InterfaceLanguage } from './index.js';

// Texts that load with the view that shows them: in `en.ts`, the first view of every page would pay for them.

const tables = {
  conflicts: {
    en: async () => (await import('./en/conflicts.js')).conflicts,
    es: async () => (await import('./es/conflicts.js')).conflicts,
  },
  deleteEverything: {
    en: async () => (await import('./en/delete-everything.js')).deleteEverything,
    es: async () => (await import('./es/delete-everything.js')).deleteEverything,
  },
  importLog: {
    en: async () => (await import('./en/import-log.js')).importLog,
    es: async () => (await import('./es/import-log.js')).importLog,
  },
  handOver: {
    en: async () => (await import('./en/hand-over.js')).handOver,
    es: async () => (await import('./es/hand-over.js')).handOver,
  },
  recordStore: {
    en: async () => (await import('./en/record-store.js')).recordStore,
    es: async () => (await import('./es/record-store.js')).recordStore,
  },
  summary: {
    en: async () => (await import('./en/summary.js')).summary,
    es: async () => (await import('./es/summary.js')).summary,
  },
} as const;

export type LateStrings = { readonly [Part in keyof typeof tables]: Awaited<ReturnType<(typeof tables)[Part]['en']>> };

export function lateStrings<Part extends keyof LateStrings>(
  part: Part,
  language: InterfaceLanguage,
): Promise<LateStrings[Part]> {
  return tables[part][language]() as Promise<LateStrings[Part]>;
}
