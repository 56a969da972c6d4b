import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keptAnswers, takeDocument, takeMembersFile } from '../features/page-documents/take-document.js';
import type { PageScript } from '../platform/page-offers.js';

// Runs in a page after the person has chosen what to take from it. Only the extension's own scripts see `inPage`.
export default defineUnlistedScript(() => {
  const script: PageScript = {
    place: () => location.origin + location.pathname,
    takeDocument: (offer) => takeDocument(document, offer),
    takeMembersFile,
    keptAnswers: (framework) => keptAnswers(() => localStorage, framework ?? undefined),
  };
  Object.assign(globalThis, { inPage: () => script });
});
