import { type Browser, chromium } from 'playwright-core';
import { findChrome } from '../../support/find-browsers.mjs';

/** One browser for a whole run. @throws if none is installed, with how to install it */
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
      // Two internal pages that start with every new window and would compete with the visit for the processor.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    ],
  });
}
