import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../temporary-folder.js';

const sources = fileURLToPath(new URL('.', import.meta.url));
const panel = 'panel.html';

const perBrowser = {
  chrome: {
    permissions: ['activeTab', 'scripting', 'storage', 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: panel },
  },
  firefox: {
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: panel, open_at_install: false },
    browser_specific_settings: { gecko: { id: 'tiny@example.org' } },
  },
};

/** Writes the smallest extension that opens a panel and reads the page. @returns its folder */
export function writeTinyExtension(browser: keyof typeof perBrowser): string {
  const folder = temporaryFolder(`tiny-${browser}`);
  for (const file of ['background.js', panel, 'panel.js']) cpSync(join(sources, file), join(folder, file));
  const manifest = { manifest_version: 3, name: 'Tiny', version: '1', action: {}, ...perBrowser[browser] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  return folder;
}
