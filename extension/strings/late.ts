import type { InterfaceLanguage } from './index.js';

// Texts that load with the view that shows them: in `en.ts`, the first view of every page would pay for them.

const tables = {
  deleteEverything: {
    en: async () => (await import('./en/delete-everything.js')).deleteEverything,
    es: async () => (await import('./es/delete-everything.js')).deleteEverything,
  },
  handOver: {
    en: async () => (await import('./en/hand-over.js')).handOver,
    es: async () => (await import('./es/hand-over.js')).handOver,
  },
  recordStore: {
    en: async () => (await import('./en/record-store.js')).recordStore,
    es: async () => (await import('./es/record-store.js')).recordStore,
  },
} as const;

export type LateStrings = { readonly [Part in keyof typeof tables]: Awaited<ReturnType<(typeof tables)[Part]['en']>> };

export function lateStrings<Part extends keyof LateStrings>(
  part: Part,
  language: InterfaceLanguage,
): Promise<LateStrings[Part]> {
  return tables[part][language]() as Promise<LateStrings[Part]>;
}
