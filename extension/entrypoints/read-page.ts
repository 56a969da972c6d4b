import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../features/read-page/read-page.js';

// Runs in the page, once, after a click; what main returns is what executeScript answers with.
export default defineUnlistedScript(() => readPage(document, location.href, getSelection()));
