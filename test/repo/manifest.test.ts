import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../support/built-extension.js';

interface Manifest {
  manifest_version: number;
  name: string;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
  icons: Record<string, string>;
  default_locale: string;
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } };
}

const read = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
const manifests = Object.entries(builtExtension).map(
  ([browser, folder]) => [browser, read(folder, 'manifest.json') as Manifest, folder] as const,
);

/** Every permission that is requested at installation, and why. None of them triggers a warning of the browser. */
const reasons: Record<string, string> = {
  activeTab: 'reads the single page that the user clicks on, when they click, and no other',
  alarms: 'writes a running attending clock to the disk every half minute, while the worker sleeps in between',
  contextMenus: 'adds "Add this page as evidence" and "Add selection as a quote"',
  scripting: 'runs the reader inside the page that activeTab has opened',
  storage: 'keeps the second copy of the log apart from its database; tells the panel the result of the last click',
  unlimitedStorage: 'keeps the browser from clearing the log when the disk runs low',
  sidePanel: 'shows the form beside the page (Chrome; a sidebar in Firefox needs no permission)',
};

/** Requested when it is used, for one site; given back after reading, or when the user forgets a record store. */
const optional: Record<string, string> = {
  'https://*/*':
    'reads a framework from a link that the user has entered, if its site lets no other page read it; sends statements to a record store that the user has entered',
  'http://localhost/*': 'the same for a site that runs on the user’s own computer, such as one in preparation',
};

describe.each(manifests)('the manifest for %s', (browser, manifest, folder) => {
  test('requests exactly the permissions that have a reason in this test', () => {
    const expected = Object.keys(reasons).filter((name) => browser === 'chrome' || name !== 'sidePanel');
    expect(manifest.permissions.toSorted()).toEqual(expected.toSorted());
  });

  test('requests no host permissions at installation and declares no content scripts', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect((manifest.optional_host_permissions ?? []).toSorted()).toEqual(Object.keys(optional).toSorted());
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  test('allows its pages to run only their own code', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-/);
  });

  test('has icons, and names in English and Spanish without the trademarks of others', () => {
    for (const icon of Object.values(manifest.icons))
      expect(readFileSync(join(folder, icon)).length).toBeGreaterThan(100);
    expect(manifest.default_locale).toBe('en');
    for (const language of ['en', 'es']) {
      const messages = read(folder, `_locales/${language}/messages.json`) as Record<string, { message: string }>;
      expect(messages['name']!.message.length).toBeLessThanOrEqual(45);
      expect(messages['description']!.message.length).toBeLessThanOrEqual(132);
      expect(JSON.stringify(messages)).not.toMatch(/IMH-E|Endorsement/);
    }
  });
});

test('the manifest for Firefox declares that no data is collected', () => {
  const firefox = manifests.find(([browser]) => browser === 'firefox')![1];
  expect(firefox.browser_specific_settings!.gecko.data_collection_permissions.required).toEqual(['none']);
});

test.each(['en', 'es'])('the store listing in %s explains each permission', (language) => {
  const text = readFileSync(fileURLToPath(new URL(`../../extension/store/${language}.md`, import.meta.url)), 'utf8');
  for (const permission of Object.keys(reasons)) expect(text).toContain(permission);
  expect(text).toContain('https://*/*');
});
