import type { RecordStore } from '@imh/formats/xapi';
import type { EvidenceStore } from '@imh/storage';

// Apart from the other settings, which the first view of the panel loads.

const key = 'record-store';

/** The learning record store that statements are sent to. A setting: no backup contains it. */
export const recordStore = (store: EvidenceStore) => store.setting<RecordStore>(key);
export const setRecordStore = (store: EvidenceStore, kept: RecordStore | undefined) => store.setSetting(key, kept);
