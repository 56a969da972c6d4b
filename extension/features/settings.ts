import type { Aim, EntryFilter, Framework } from '@imh/core';
import type { FavoriteCompetency } from '@imh/elements';
import type { EvidenceStore } from '@imh/storage';
import { type InterfaceLanguage, nearestLanguage } from '../strings/index.js';

/** Keys in the `settings` store. Only this file reads or writes them. */
const keys = {
  language: 'language',
  framework: 'framework',
  welcomed: 'welcomed',
  requirements: 'chosen-requirements',
  savedViews: 'saved-views',
  pagedEntries: 'paged-entries',
  differentEntries: 'different-entries',
  handOverName: 'hand-over-name',
  ratingRequest: 'rating-request',
  favoriteCompetencies: 'favorite-competencies',
} as const;

export async function languageSetting(store: EvidenceStore): Promise<InterfaceLanguage> {
  return (await store.setting<InterfaceLanguage>(keys.language)) ?? nearestLanguage(navigator.languages);
}
export const setLanguage = (store: EvidenceStore, language: InterfaceLanguage) =>
  store.setSetting(keys.language, language);

/** True once the user has dismissed the welcome. */
export const wasWelcomed = async (store: EvidenceStore) => (await store.setting<boolean>(keys.welcomed)) ?? false;
export const setWelcomed = (store: EvidenceStore) => store.setSetting(keys.welcomed, true);

/** The framework that the picker shows. */
export async function shownFramework(store: EvidenceStore): Promise<Framework | undefined> {
  const id = await store.setting<string>(keys.framework);
  return id === undefined ? undefined : store.framework(id);
}
export const showFramework = (store: EvidenceStore, id: string | undefined) => store.setSetting(keys.framework, id);

/** The current aim of the user: the newest, as the interface supports a single one. */
export async function currentAim(store: EvidenceStore): Promise<{ id: string; heads: string[]; aim: Aim } | undefined> {
  const [record] = await store.list('aim');
  return record && { id: record.id, heads: record.heads, aim: record.content as Aim };
}

/** Ids of the lists of requirements that the user has chosen; undefined until they choose. */
export const chosenRequirements = (store: EvidenceStore) => store.setting<string[]>(keys.requirements);
export const chooseRequirements = (store: EvidenceStore, ids: readonly string[]) =>
  store.setSetting(keys.requirements, ids);

/**
 * What was typed into a form of the profile or of a rule and not saved yet, by the id of the form's item. Absent once it
 * is saved or discarded.
 */
const formDraftKey = (form: string, id: string) => `form-draft ${form} ${id}`;
export const formDraft = <Fields>(store: EvidenceStore, form: string, id: string) =>
  store.setting<Fields>(formDraftKey(form, id));
export const setFormDraft = (store: EvidenceStore, form: string, id: string, fields: object | undefined) =>
  store.setSetting(formDraftKey(form, id), fields);

/** A filter of the entries under a name that the user chose. */
export interface SavedView {
  readonly name: string;
  readonly filter: EntryFilter;
}
export const savedViews = async (store: EvidenceStore) => (await store.setting<SavedView[]>(keys.savedViews)) ?? [];
export const setSavedViews = (store: EvidenceStore, views: readonly SavedView[]) =>
  store.setSetting(keys.savedViews, views);

/** True if entries are shown in pages instead of one long list. */
export const pagedEntries = async (store: EvidenceStore) => (await store.setting<boolean>(keys.pagedEntries)) ?? false;
export const setPagedEntries = (store: EvidenceStore, isPaged: boolean) => store.setSetting(keys.pagedEntries, isPaged);

/** Pairs of entries that look like duplicates and that the user has found to be different. */
export const differentEntries = async (store: EvidenceStore) =>
  (await store.setting<(readonly [string, string])[]>(keys.differentEntries)) ?? [];
export const setDifferentEntries = (store: EvidenceStore, pairs: readonly (readonly [string, string])[]) =>
  store.setSetting(keys.differentEntries, pairs);

/** The person's name in the last hand-over; in the log it has no other place. */
export const handOverName = async (store: EvidenceStore) => (await store.setting<string>(keys.handOverName)) ?? '';
export const setHandOverName = (store: EvidenceStore, name: string) => store.setSetting(keys.handOverName, name);

/** What links that ask for a rating contain apart from who is asked. */
export interface RatingRequest {
  /** Address of the association's page with the form. */
  readonly page: string;
  /** Name of the person who is to be rated. */
  readonly name: string;
}
export const ratingRequest = async (store: EvidenceStore) =>
  (await store.setting<RatingRequest>(keys.ratingRequest)) ?? { page: '', name: '' };
export const setRatingRequest = (store: EvidenceStore, request: RatingRequest) =>
  store.setSetting(keys.ratingRequest, request);

/** Competencies that the picker lists first. */
export const favoriteCompetencies = async (store: EvidenceStore) =>
  (await store.setting<readonly FavoriteCompetency[]>(keys.favoriteCompetencies)) ?? [];
export const setFavoriteCompetencies = (store: EvidenceStore, favorites: readonly FavoriteCompetency[]) =>
  store.setSetting(keys.favoriteCompetencies, favorites);

/** Where an installed framework or training guide was taken from. */
export interface DocumentOrigin {
  readonly kind: 'page' | 'link' | 'file';
  /** Address of the page or of the file, or the name of a file on this computer. */
  readonly from: string;
  /** Address of the document that a page shows; absent if it is part of the page. */
  readonly src?: string;
  /** RFC 3339. */
  readonly at: string;
}
const originKey = (id: string) => `document-origin ${id}`;
export const documentOrigin = (store: EvidenceStore, id: string) => store.setting<DocumentOrigin>(originKey(id));
export const setDocumentOrigin = (store: EvidenceStore, id: string, origin: DocumentOrigin | undefined) =>
  store.setSetting(originKey(id), origin);
