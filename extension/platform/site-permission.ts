import { browser } from 'wxt/browser';

/** Match patterns have no port: browsers differ in whether they accept it. */
const patternOf = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

/**
 * Asks the person to let the extension read one site. Call it before any `await` in a click handler.
 * @returns what gives the permission back, or undefined if it was refused
 */
export async function askForSite(address: string): Promise<(() => Promise<void>) | undefined> {
  const origins = [patternOf(address)];
  const had = browser.permissions.contains({ origins });
  const isGranted = browser.permissions.request({ origins });
  if (!(await isGranted)) return undefined;
  const isOwn = !(await had);
  return async () => {
    if (isOwn) await browser.permissions.remove({ origins });
  };
}

/** Gives back a permission that was kept from an earlier visit. */
export async function giveBackSite(address: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(address)] });
}
