import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { typeErrorsBesideWidget } from '../support/type-errors.js';
import { samples } from '../support/widget-samples.js';

const dist = fileURLToPath(new URL('../../widget/dist', import.meta.url));
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');
const tags = samples.map(({ tag }) => tag).sort();

interface Manifest {
  modules: {
    declarations: { tagName?: string; summary?: string; attributes?: { name: string; description?: string }[] }[];
  }[];
}

describe('published files besides code', () => {
  test('the manifest lists every element, with a summary and a description of each attribute', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
    const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(tags);
    for (const { tagName, summary, attributes = [] } of elements) {
      expect(summary, tagName).toMatch(/\w/);
      const unexplained = attributes.filter(({ description }) => !description).map(({ name }) => name);
      expect(unexplained, tagName).toEqual([]);
    }
  });

  test('the editor data lists every tag', () => {
    const { tags: listed } = JSON.parse(read('vscode.html-custom-data.json')) as { tags: { name: string }[] };
    expect(listed.map(({ name }) => name).sort()).toEqual(tags);
  });

  test('every integrity hash matches its file, and every preloaded file has one', () => {
    const { script, importmap, modulepreload } = JSON.parse(read('sri.json')) as {
      script: Record<string, string>;
      importmap: { integrity: Record<string, string> };
      modulepreload: Record<string, string[]>;
    };
    for (const [name, hash] of [...Object.entries(script), ...Object.entries(importmap.integrity)]) {
      expect(
        `sha384-${createHash('sha384')
          .update(readFileSync(join(dist, name)))
          .digest('base64')}`,
        name,
      ).toBe(hash);
    }
    expect(Object.keys(modulepreload).sort()).toEqual(tags);
    for (const name of Object.values(modulepreload).flat()) expect(importmap.integrity).toHaveProperty([name]);
  });

  test('the published types accept correct code and reject a wrong type', () => {
    expect(
      typeErrorsBesideWidget(`import type { Framework } from './imh-competencies.js';
        const element = document.querySelector('imh-competencies')!;
        const framework: Framework | undefined = element.framework;
        document.addEventListener('imh-opened', (event) => event.uri.startsWith('urn:'));
        document.addEventListener('imh-ready', ({ documents }) => documents.framework?.nodes.length);
        const check = document.createElement('imh-self-check').answers;
        check?.answers.map(({ node }) => node);
        export { framework };`),
    ).toEqual([]);
    expect(typeErrorsBesideWidget(`document.createElement('imh-competencies').framework = 7; export {};`)).toHaveLength(
      1,
    );
  });
});
