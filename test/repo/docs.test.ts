import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentFormat, documents, parseDocument } from '@imh/core';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { generatedDocs } from '../../widget/build/docs.mjs';
import { typeErrorsBesideWidget } from '../support/type-errors.js';
import { strictPolicy } from '../support/widget-site.js';

// Compares the publisher docs with the code.

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'widget/README.md',
  'test/screen-reader.md',
  'extension/docs/guide.md',
  'extension/docs/guide.es.md',
  ...readdirSync(join(root, 'widget/docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `widget/docs/${name}`),
];

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}
const elements = new Map(
  (JSON.parse(read('widget/dist/custom-elements.json')) as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, new Set(attributes.map(({ name }) => name))] as const] : [],
    ),
);

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('mentions only elements and attributes that exist', () => {
    const unknown: string[] = [];
    for (const [, tag = '', rest = ''] of text.matchAll(/<(imh-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)) {
      const known = elements.get(tag);
      if (!known) unknown.push(`<${tag}>`);
      for (const [name] of rest.replace(/="[^"]*"/g, '').matchAll(/[\w-]+/g)) {
        if (!known?.has(name) && !['id', 'class', 'style', 'dir'].includes(name)) unknown.push(`<${tag} ${name}>`);
      }
    }
    expect(unknown).toEqual([]);
  });

  test('passes only known documents to frames', () => {
    for (const [, query = ''] of text.matchAll(/embed\.html\?([^"\s`)]+)/g)) {
      if (/[…{]/.test(query)) continue;
      const { element = 'competencies', ...others } = Object.fromEntries(
        new URLSearchParams(query.replaceAll('&amp;', '&')),
      );
      const known = elements.get(`imh-${element}`);
      expect(known, element).toBeDefined();
      const documents = ['src', 'framework', 'from', 'to', 'trainings', 'requirements'];
      for (const name of Object.keys(others)) if (documents.includes(name)) expect([...known!]).toContain(name);
    }
  });

  test('links only to pages and headings that exist', () => {
    const dead: string[] = [];
    for (const [, target = ''] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, file))) dead.push(target);
      else if (anchor && !anchorsOf(read(file)).includes(anchor)) dead.push(target);
    }
    expect(dead).toEqual([]);
  });

  test('mentions only files that exist in this repository', () => {
    const named = [...prose(text).matchAll(/`((?:packages|widget|extension|test)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the docs', () => {
  test('quote names of controls as they are in the strings, in both languages', () => {
    const [en, es] = ['en', 'es'].map((language) => allIn(`widget/src/strings/${language}`));
    const walk = prose(read('test/screen-reader.md'));
    const names = [...walk.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !en!.includes(name.replaceAll("'", "\\'")) && !en!.includes(name))).toEqual([]);
    const privacy = read('widget/docs/privacy.md').replace(/\n> /g, ' ');
    for (const [, name = ''] of privacy.matchAll(/"(Delete [^"]+)"/g)) expect(en).toContain(`'${name}'`);
    const spanish = [...privacy.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name);
    expect(spanish).toHaveLength(2);
    for (const name of spanish) expect(es).toContain(`'${name}'`);
  });

  test.each(['en', 'es'])('quote names of the extension as they are in its strings: %s', (language) => {
    const strings =
      allIn(`extension/strings/${language}`) + read(`extension/public/_locales/${language}/messages.json`);
    const guide = read(`extension/docs/guide${language === 'en' ? '' : '.es'}.md`).replace(/\s+/g, ' ');
    const names = [...guide.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !strings.includes(`'${name}'`) && !strings.includes(`"${name}"`))).toEqual([]);
  });

  test('give strict sites the policy that the tests use', () => {
    expect(read('widget/docs/hosting.md')).toContain(`Content-Security-Policy: ${strictPolicy}`);
  });

  test('list the files to upload as the build writes them', () => {
    const table = /## Which files are needed\n([\s\S]*?)\n## /.exec(read('widget/docs/hosting.md'))![1]!;
    const files = [...table.matchAll(/`((?:imh|embed|sri|custom)[\w.-]+)`/g)].map(([, name = '']) => name);
    expect(files.length).toBeGreaterThan(6);
    expect(files.filter((name) => !existsSync(join(root, 'widget/dist', name)))).toEqual([]);
  });

  test('contain a JavaScript example that compiles against the published types', () => {
    const code = /```ts\n([\s\S]*?)```/.exec(read('widget/docs/extending.md'))![1]!;
    expect(code).toContain("'imh-competencies'");
    expect(typeErrorsBesideWidget(code.replaceAll("'imh-competencies';", "'./imh-competencies.js';"))).toEqual([]);
  });
});

describe('the examples of documents', () => {
  const examples = [...read('widget/docs/documents.md').matchAll(/^## (.+)\n[\s\S]*?```jsonc\n([\s\S]*?)```/gm)].map(
    ([, heading = '', commented = '']) => [heading, withoutComments(commented)] as const,
  );

  test.each(examples)(
    '%s is valid without its comments, and contains no field that the schema does not know',
    (_, text) => {
      const { format } = JSON.parse(text) as { format: DocumentFormat };
      expect(parseDocument(format, text)).toMatchObject({ ok: true });
      const knows = new Ajv({ strict: false }).compile(
        withoutOtherFields(read(`packages/core/schema/${format}.schema.json`)),
      );
      // `notSeen` is a field of raters' answers that the schema leaves open.
      knows(JSON.parse(text, (key, value: unknown) => (key === 'notSeen' ? undefined : value)));
      expect(knows.errors ?? []).toEqual([]);
    },
  );

  test('there is one of each format', () => {
    const formats = examples.map(([, text]) => (JSON.parse(text) as { format: string }).format);
    expect(new Set(formats)).toEqual(new Set(Object.keys(documents)));
  });
});

describe('the privacy statement', () => {
  const folders = ['widget/src', 'widget/embed', 'packages/elements/src', 'packages/core/src', 'packages/formats/src'];
  const sources = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  const filesWith = (words: RegExp): string[] => sources.filter((path) => words.test(read(path)));

  test('is right about requests: one file makes them, and nothing else can', () => {
    expect(filesWith(/(?<![.\w])fetch\(/)).toEqual(['widget/src/data/network.ts']);
    expect(filesWith(/XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeer/)).toEqual([]);
  });

  test('is right about storage: two elements use localStorage, and nothing sets a cookie', () => {
    const kept = ['widget/src/element/kept-value.ts', 'widget/src/self-check/keeping/kept-text.ts'];
    // "My path" reads what the self-check keeps.
    const readers = ['widget/src/requirements/path/kept-self-checks.ts'];
    expect(filesWith(/localStorage/).sort()).toEqual([...kept, ...readers].sort());
    expect(filesWith(/localStorage(?!\.getItem)/).sort()).toEqual(kept);
    expect(filesWith(/sessionStorage|indexedDB|\bcaches\.|\.cookie\b|cookieStore/)).toEqual([]);
  });
});

test('the generated parts of the docs are up to date; if not, run "npm run docs"', async () => {
  const docs = await generatedDocs();
  expect(docs.map(({ page }) => page)).toEqual(['docs/reference.md', 'docs/frames.md', 'docs/known-requirements.md']);
  for (const { page, present, generated } of docs) expect(present, page).toBe(generated);
});

/** The text of all files of a folder. */
function allIn(folder: string): string {
  return readdirSync(join(root, folder))
    .map((name) => read(join(folder, name)))
    .join('\n');
}

/** JSON with comments at the end of a line, or as a whole line. No string of the examples contains ` // `. */
const withoutComments = (text: string): string => text.replace(/(^|[\s,{[])\/\/ .*$/gm, '$1');

/** A schema that rejects the fields it does not name: a misspelled optional field is valid otherwise. */
function withoutOtherFields(schema: string): object {
  return JSON.parse(schema, (_key, value: { type?: string; properties?: object } | null) =>
    value?.type === 'object' && value.properties ? { ...value, additionalProperties: false } : value,
  ) as object;
}

/** Without code blocks. */
function prose(text: string): string {
  return text.replace(/^ *```[\s\S]*?^ *```/gm, '');
}

/** As GitHub names headings: https://docs.github.com/get-started/writing-on-github */
function anchorsOf(text: string): string[] {
  return [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
