import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesIn = (folder: string) =>
  (readdirSync(root + folder, { recursive: true }) as string[]).map((file) => `${folder}/${file}`);
const sources = [...filesIn('extension/features'), ...filesIn('packages/elements/src')]
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(root + file, 'utf8') }));
const elements = sources
  .filter(({ file }) => file.startsWith('extension/') && file.endsWith('-element.ts'))
  .filter(({ file }) => !/\/(app|done|define)-element\.ts$/.test(file));
/** The classes that have no tag: elements extend them. */
const bases = /(App|Done|PanelState)Element/.source;

describe('the elements of the extension', () => {
  test('are registered only by define files', () => {
    const registering = sources.filter(({ text }) => /\.define\(|defineElement\(|@customElement/.test(text));
    expect(registering.map(({ file }) => basename(file))).not.toEqual([]);
    expect(registering.filter(({ file }) => !/(^|[/-])define(-element)?\.ts$/.test(file))).toEqual([]);
  });

  test('are found by this test', () => expect(elements.length).toBeGreaterThan(6));

  test.each(elements.map(({ file, text }) => [basename(file, '-element.ts'), text] as const))(
    '<%s> has the same name in its tag, class, file and test',
    (tag, text) => {
      const className =
        tag.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase()) + 'Element';
      expect(text).toMatch(new RegExp(`export class ${className} extends ${bases} `));
      expect(text).toContain(`'${tag}': ${className};`);
      expect(existsSync(`${root}test/extension/${tag}-element.browser.test.ts`)).toBe(true);
    },
  );

  test('dispatch events with the prefix imh- and a verb in the past tense', () => {
    const types = sources.flatMap(({ text }) => [...text.matchAll(/super\('([^']+)'/g)].map(([, type]) => type));
    expect(types.length).toBeGreaterThan(3);
    expect(types.filter((type) => !/^imh-[a-z-]+(ed|en)$/.test(type!))).toEqual([]);
  });
});
