import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findQuotes } from '../features/quotes/find-quotes.js';
import { quotesToFind } from '../platform/quotes-to-find.js';

// Runs in a page that the user has clicked on, if quotes of it are kept. executeScript returns the result of main.
export default defineUnlistedScript(() => findQuotes(document, quotesToFind()));
