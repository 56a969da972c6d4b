import { type Browser, chromium } from 'playwright-core';
import { findChrome } from '../../support/find-browsers.mjs';

/** One browser for a whole run. Throws when there is none, with how to install one. */
export async function launch(): Promise<Browser> {
  const found = findChrome();
  if ('missing' in found) throw new Error(found.missing);
  return chromium.launch({
    executablePath: found.path,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Two pages of the browser's own that it starts beside every new window, on the processor that the visit needs.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    ],
  });
}
