import { fileURLToPath } from 'node:url';

/** Folders of the built extension, as people load them. */
export const builtExtension = {
  chrome: fileURLToPath(new URL('../../extension/dist/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../extension/dist/firefox-mv3', import.meta.url)),
} as const;
