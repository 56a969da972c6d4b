import { defineBackground } from 'wxt/utils/define-background';
import { EvidenceStore } from '@imh/storage';
import { addPage } from '../features/read-page/add-page.js';
import { onClicks } from '../platform/clicks.js';
import { openPanel } from '../platform/panel.js';

export default defineBackground(() => {
  // The worker may be stopped at any moment and holds no state: the store is opened when a click needs it.
  let opened: Promise<EvidenceStore> | undefined;
  const store = () => (opened ??= EvidenceStore.open({ onSuperseded: () => (opened = undefined) }));

  onClicks({
    onPage(tab) {
      openPanel(tab);
      void addPage(store, tab);
    },
    onQuote(tab) {
      openPanel(tab);
      void addPage(store, tab, { quote: true });
    },
  });
});
