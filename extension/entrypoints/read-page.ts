import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../features/read-page/read-page.js';

// Runs once in the page, after a click. executeScript returns the result of main.
export default defineUnlistedScript(() => readPage(document, location.href));
