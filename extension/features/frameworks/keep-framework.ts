import type { Framework, Result } from '@imh/core';
import { success } from '@imh/core';
import type { EvidenceStore, StoreError } from '@imh/storage';
import { documentOrigin, type DocumentOrigin, setDocumentOrigin, showFramework, shownFramework } from '../settings.js';
import type { FrameworkCandidate } from './framework-candidate.js';

/** What keeping or removing a framework has changed, to take it back. */
export interface FrameworkChange {
  readonly id: string;
  /** What was installed before; undefined if nothing was. */
  readonly before: Framework | undefined;
  readonly origin: DocumentOrigin | undefined;
  /** Id of the framework that the form showed before. */
  readonly shown: string | undefined;
}

/** Installs a framework that the person has accepted. The form shows it if it showed none. */
export async function keepFramework(
  store: EvidenceStore,
  { framework, origin }: FrameworkCandidate,
): Promise<Result<FrameworkChange, StoreError>> {
  const change = await changeOf(store, framework.id);
  const installed = await store.installFramework(framework);
  if (!installed.ok) return installed;
  const recorded = await setDocumentOrigin(store, framework.id, origin);
  if (!recorded.ok) return recorded;
  const shown = (await shownFramework(store)) ? recorded : await showFramework(store, framework.id);
  return shown.ok ? success(change) : shown;
}

/** Removes an installed framework. Entries keep their tags and the labels in them. */
export async function removeFramework(store: EvidenceStore, id: string): Promise<Result<FrameworkChange, StoreError>> {
  const change = await changeOf(store, id);
  const removed = await store.removeFramework(id);
  return removed.ok ? success(change) : removed;
}

export async function takeBack(
  store: EvidenceStore,
  { id, before, origin, shown }: FrameworkChange,
): Promise<Result<void, StoreError>> {
  const restored = before ? await store.installFramework(before) : await store.removeFramework(id);
  if (!restored.ok) return restored;
  const recorded = await setDocumentOrigin(store, id, origin);
  return recorded.ok ? showFramework(store, shown) : recorded;
}

async function changeOf(store: EvidenceStore, id: string): Promise<FrameworkChange> {
  return {
    id,
    before: store.installedFrameworks.find((framework) => framework.id === id),
    origin: await documentOrigin(store, id),
    shown: (await shownFramework(store))?.id,
  };
}
