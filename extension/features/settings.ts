import type { Aim, Framework } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { type InterfaceLanguage, nearestLanguage } from '../strings/index.js';

/** Names of what is kept under `settings`; each is read and written here only. */
const keys = { language: 'language', framework: 'framework', welcomed: 'welcomed', lastBackup: 'last-backup' } as const;

export async function languageSetting(store: EvidenceStore): Promise<InterfaceLanguage> {
  return (await store.setting<InterfaceLanguage>(keys.language)) ?? nearestLanguage(navigator.languages);
}
export const setLanguage = (store: EvidenceStore, language: InterfaceLanguage) =>
  store.setSetting(keys.language, language);

/** True once the person has seen the welcome and gone past it. */
export const wasWelcomed = async (store: EvidenceStore) => (await store.setting<boolean>(keys.welcomed)) ?? false;
export const setWelcomed = (store: EvidenceStore) => store.setSetting(keys.welcomed, true);

/** The framework that the picker shows. */
export async function shownFramework(store: EvidenceStore): Promise<Framework | undefined> {
  const id = await store.setting<string>(keys.framework);
  return id === undefined ? undefined : store.framework(id);
}
export const showFramework = (store: EvidenceStore, id: string | undefined) => store.setSetting(keys.framework, id);

/** When a backup was last made on this machine, RFC 3339. */
export const lastBackup = (store: EvidenceStore) => store.setting<string>(keys.lastBackup);
export const setLastBackup = (store: EvidenceStore, at: string) => store.setSetting(keys.lastBackup, at);

/** The aim that the person is working towards: one for now, the newest. */
export async function currentAim(store: EvidenceStore): Promise<{ id: string; heads: string[]; aim: Aim } | undefined> {
  const [record] = await store.list('aim');
  return record && { id: record.id, heads: record.heads, aim: record.content as Aim };
}
