import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** The floor: an extension whose panel contains a heading, and marks when it is painted, as the product does. */
export function writeEmptyPanel(): string {
  const folder = temporaryFolder('empty-panel');
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Empty panel',
      version: '1',
      action: {},
      permissions: ['activeTab', 'sidePanel'],
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'panel.html' },
    }),
    'background.js': 'chrome.action.onClicked.addListener((tab) => chrome.sidePanel.open({ tabId: tab.id }));',
    'panel.html':
      '<!doctype html><meta charset="utf-8"><title>Empty</title><h1>Empty</h1><script src="panel.js"></script>',
    'panel.js': `requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark('imh-form-painted');
      port2.postMessage(0);
    });`,
    'probe.html': '<!doctype html><title>Probe</title>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
