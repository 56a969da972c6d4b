import { defineBackground } from 'wxt/utils/define-background';
import { EvidenceStore } from '@imh/storage';
import { keepCounting } from '../features/attending/keep-counting.js';
import { addPage } from '../features/read-page/add-page.js';
import { keepBadge } from '../platform/badge.js';
import { onClicks } from '../platform/clicks.js';
import { keepOffers } from '../platform/page-documents.js';
import { forgetPanel, openPanel } from '../platform/panel.js';
import { forgetClosedPrivateDrafts, onWindowClosed, privateDrafts } from '../platform/private-drafts.js';

export default defineBackground(() => {
  // The browser may stop the worker at any moment, so it holds no state and opens the store only for a click.
  let opened: Promise<EvidenceStore> | undefined;
  const close = () => (opened = undefined);
  const store = async () => {
    opened ??= EvidenceStore.open({ recounts: false, onSuperseded: close, privateDrafts });
    // If it could not be opened, the next click tries again.
    opened.catch(close);
    return opened;
  };

  keepBadge();
  keepCounting();
  onClicks((tab, selection) => {
    openPanel(tab);
    void addPage(store, tab, selection);
  });
  onWindowClosed((windowId) => {
    void forgetPanel(windowId);
    void keepOffers(windowId, undefined);
    void forgetClosedPrivateDrafts();
  });
});
