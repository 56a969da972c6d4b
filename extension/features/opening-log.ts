import { shippedFrameworks } from '@imh/frameworks/shipped-frameworks';
import { EvidenceStore } from '@imh/storage';
import { privateDrafts } from '../platform/private-drafts.js';
import { secondStore } from '../platform/second-store.js';
import { showAlone } from './shown-alone.js';

/** After how long without an open log the page explains what it may be waiting for, in milliseconds. */
const patience = 1500;

/** A log that is being opened. */
export interface OpeningLog {
  readonly store: Promise<EvidenceStore>;
  /** True once a newer version of the program has taken over the log. */
  isSuperseded(): boolean;
}

/** Begins with the import of this module: the browser answers while the page's other modules are evaluated. */
export const openingLog = openLog();

/** Opens the log; the page meanwhile explains what takes time. */
function openLog(): OpeningLog {
  let superseded = false;
  const store = openStore(() => {
    superseded = true;
    void showAlone(({ newerProgram }) => newerProgram, 'status');
  });
  // A failure is reported where the store is needed.
  store.catch(() => undefined);
  return { store, isSuperseded: () => superseded };
}

async function openStore(onSuperseded: () => void): Promise<EvidenceStore> {
  const onBlocked = () => void showAlone(({ closeOtherTabs }) => closeOtherTabs, 'status');
  // The browser reports only to one of several waiting pages that another one is in the way.
  const waiting = setTimeout(onBlocked, patience);
  try {
    return await EvidenceStore.open({
      shipped: shippedFrameworks,
      secondStore,
      privateDrafts,
      onSuperseded,
      onBlocked,
      onRestoring: (done) => {
        clearTimeout(waiting);
        void showAlone(({ restoring }) => restoring(Math.round(100 * done)), 'status');
      },
    });
  } finally {
    clearTimeout(waiting);
  }
}
