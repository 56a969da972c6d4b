import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../../extension/dist/chrome-mv3');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

/** Files that a file imports before it runs. */
const importsOf = (path: string) =>
  [...read(path).matchAll(/(?:^|;)import(?:[^"'()]*from)?"\.\/([\w-]+\.js)"/g)].map(([, name]) => `chunks/${name}`);

// Each file costs about 2 ms between the click and the form, and the bundler adds files without a word.
test('the first view of the panel loads its entry, one file of code, one of style, and the words of one language', () => {
  const page = read('sidepanel.html');
  const linked = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path!);
  expect(linked.map((path) => path.replace(/-[\w-]{8}\./, '.')).sort()).toEqual([
    'assets/panel.css',
    'chunks/panel.js',
    'chunks/sidepanel.js',
  ]);
  const code = linked.filter((path) => path.endsWith('.js'));
  const imported = new Set(code.flatMap(importsOf));
  expect([...imported]).toEqual(code.filter((path) => path.includes('panel-') && !path.includes('sidepanel-')));
  for (const language of ['en', 'es']) {
    const words = readdirSync(join(dist, 'chunks')).filter((name) =>
      new RegExp(`^${language}-[\\w-]{8}\\.js$`).test(name),
    );
    expect(words).toHaveLength(1);
    expect(importsOf(`chunks/${words[0]!}`)).toEqual([...imported]);
  }
});
