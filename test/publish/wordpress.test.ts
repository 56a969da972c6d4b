import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Framework } from '@imh/core';
import { wordpressPlugin } from '@imh/publish';
import { describe, expect, test } from 'vitest';
import { spanish } from '../../packages/publish/src/wordpress/spanish.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { built, framework, marked, textsIn, trainings } from './wordpress-content.js';

const publication = { framework, trainings, show: 'competencies', language: 'en' } as const;
const withRights = (rights: NonNullable<Framework['rights']>) => ({
  ...publication,
  framework: { ...framework, rights },
});
const members = withRights({ holder: 'Garden Society', display: 'members', export: 'titles' });
const allPhp = () =>
  wordpressPlugin(members, built)
    .files.flatMap(({ content }) => Object.entries(textsIn(content)))
    .filter(([path]) => path.endsWith('.php'));

describe('the WordPress plugin', () => {
  test('is one archive with one folder: PHP, script, data, readme and license', () => {
    const { files, snippet } = wordpressPlugin(publication, built);
    expect(files.map(({ name, type, audience }) => ({ name, type, audience }))).toEqual([
      { name: 'imh-competencies.zip', type: 'application/zip', audience: 'public' },
    ]);
    const texts = textsIn(files[0]!.content);
    expect(Object.keys(texts).sort()).toEqual(
      [
        'LICENSE.txt',
        'data/framework.json',
        'data/outline.en.html',
        'data/outline.es.html',
        'data/outline.first.html',
        'data/trainings.json',
        'editor.js',
        'imh-competencies.php',
        'languages/imh-competencies-es.mo',
        'preload.php',
        'readme.txt',
        'script/chunks/common-0123abc.js',
        'script/imh-competencies.js',
      ].map((path) => `imh-competencies/${path}`),
    );
    expect(JSON.parse(texts['imh-competencies/data/framework.json']!)).toEqual(framework);
    expect(JSON.parse(texts['imh-competencies/data/trainings.json']!)).toEqual(trainings);
    expect(texts['imh-competencies/LICENSE.txt']!.trim()).toBe(
      readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8').trim(),
    );
    expect(snippet).toBe('[imh_competencies]');
  });

  test.each([
    ['competencies', '[imh_competencies]'],
    ['self-check', '[imh_self_check]'],
    ['trainings', '[imh_trainings]'],
  ] as const)('is used on a page by the shortcode of what is shown: %s', (show, shortcode) => {
    expect(wordpressPlugin({ ...publication, show }, built).snippet).toBe(shortcode);
  });

  test('is equal for equal input, and has another build number after any change of data or script', () => {
    const phpOf = (...input: Parameters<typeof wordpressPlugin>) => {
      const texts = textsIn(wordpressPlugin(...input).files[0]!.content);
      return texts['imh-competencies/imh-competencies.php']!;
    };
    const buildIn = (php: string) => /BUILD = '([0-9a-f]{8})'/.exec(php)![1];
    expect(wordpressPlugin(publication, built)).toEqual(wordpressPlugin(publication, built));
    const before = buildIn(phpOf(publication, built));
    const changed = { ...publication, framework: { ...framework, title: 'Garden abilities' } };
    const rebuilt = { ...built, texts: { ...built.texts, 'imh-competencies.js': 'export { };' } };
    expect(new Set([before, buildIn(phpOf(changed, built)), buildIn(phpOf(publication, rebuilt))]).size).toBe(3);
    // WordPress warns before it replaces a plugin by an older version.
    expect(/Version: +(\S+)/.exec(phpOf(changed, built))![1]).toBe(
      /Version: +(\S+)/.exec(phpOf(publication, built))![1],
    );
  });

  test('shows the titles in each language without JavaScript, and leaves the statements to the element', () => {
    const texts = textsIn(wordpressPlugin(publication, built).files[0]!.content);
    expect(texts['imh-competencies/data/outline.en.html']).toContain('Turns the heap');
    expect(texts['imh-competencies/data/outline.es.html']).toContain('Voltea la pila');
    expect(texts['imh-competencies/data/outline.first.html']).toBe(texts['imh-competencies/data/outline.en.html']);
    expect(texts['imh-competencies/data/outline.en.html']).not.toMatch(/<imh-|statementmark/);
  });

  test('contains nothing of a document in its PHP, so that no title can become code', () => {
    const attack = `'; system('id'); /* */ ?> {{build}} {{version}}`;
    const hostile = {
      ...publication,
      framework: { ...framework, title: attack, id: 'urn:example:x', version: attack },
    };
    const texts = textsIn(wordpressPlugin(hostile, built).files[0]!.content);
    for (const [path, text] of Object.entries(texts).filter(([path]) => path.endsWith('.php')))
      expect(text.includes('system('), path).toBe(false);
  });

  test('names in PHP only chunks and elements with ordinary names', () => {
    const odd = "chunks/a'.js";
    const modulepreload = { "imh-x' => system('id')": [`./${odd}`], 'imh-competencies': [`./${odd}`] };
    const { files } = wordpressPlugin(publication, {
      texts: { ...built.texts, [odd]: '' },
      sri: { ...built.sri, modulepreload },
    });
    const texts = textsIn(files[0]!.content);
    expect(texts['imh-competencies/preload.php']).not.toMatch(/system|a'\.js/);
  });
});

describe('text for members', () => {
  test('is in a second plugin, which opens with where to put it, and nowhere else', () => {
    const [open, closed] = wordpressPlugin(members, built).files;
    expect([open!.audience, closed!.audience]).toEqual(['public', 'members']);
    expect(JSON.stringify(textsIn(open!.content)).includes(marked)).toBe(false);
    const texts = textsIn(closed!.content);
    const holders = Object.keys(texts).filter((path) => texts[path]!.includes(marked));
    expect(holders).toEqual(['imh-competencies-members/text.php']);
    expect(texts['imh-competencies-members/text.php']).toMatch(
      /^<\?php\n\/\/ Put this only where visitors must sign in\.\ndefined\( 'ABSPATH' \) \|\| exit;/,
    );
    expect(texts['imh-competencies-members/readme.txt']).toContain('Put this only where visitors must sign in.');
  });

  test('cannot end the PHP string that holds it', () => {
    const text = `IMH_COMPETENCIES_JSON;\nIMH_COMPETENCIES_JSON;\nsystem('id'); ?> ${marked}`;
    const nodes = framework.nodes.map((node) => (node.text ? { ...node, text } : node));
    const [, closed] = wordpressPlugin({ ...members, framework: { ...members.framework, nodes } }, built).files;
    const php = textsIn(closed!.content)['imh-competencies-members/text.php']!;
    const lines = php.split('\n');
    expect(lines.filter((line) => /^\s*IMH_COMPETENCIES_JSON/.test(line))).toHaveLength(1);
    expect(JSON.parse(lines.find((line) => line.startsWith('{'))!)).toMatchObject({ nodes: [{}, { text }] });
  });

  test('is in no plugin if the rights are titles only', () => {
    const { files } = wordpressPlugin(withRights({ display: 'titles' }), built);
    expect(files.map(({ audience }) => audience)).toEqual(['public']);
    expect(JSON.stringify(textsIn(files[0]!.content)).includes(marked)).toBe(false);
  });
});

describe('the words of the plugin', () => {
  test('are all translated, and no translation is left over', () => {
    const used = allPhp().flatMap(([, php]) =>
      [...php.matchAll(/(?:esc_html)?__\( '((?:[^'\\]|\\.)*)'/g)].map(([, word]) => word!),
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(spanish)));
  });
});

const php = spawnSync('php', ['--version']).status === 0;

// Run by `npm run prove:wordpress` in any case, which installs PHP.
describe.runIf(php)('PHP', () => {
  test('finds no error in any file', () => {
    const folder = temporaryFolder('plugin');
    for (const [path, text] of allPhp()) {
      const file = join(folder, basename(path));
      writeFileSync(file, text);
      const { status, stdout } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
      expect(status, stdout).toBe(0);
    }
  });
});
