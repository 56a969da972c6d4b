import { runInNewContext } from 'node:vm';
import { documents, type Framework } from '@imh/core';
import { importFramework } from '@imh/formats';
import { builtFilesFor, publish, zipOf } from '@imh/publish';
import { exampleGuide, starter } from '@imh/frameworks';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { scriptJson, scriptString } from '../../packages/publish/src/script-text.js';
import { built, garden } from './publish-fixtures.js';

const publication = { framework: garden(), show: 'competencies' as const, language: 'en' };
const fileNamed = (
  name: string,
  { files }: { files: readonly { name: string; content: string | Uint8Array }[] },
): string => String(files.find((file) => file.name === name)?.content);

describe('inline', () => {
  test('is the script and the text as nested lists', () => {
    const { snippet, files, losses } = publish('inline', publication, built);
    expect(snippet).toBe(`<link rel="modulepreload" href="/competencies/imh-competencies.js" integrity="sha384-entry">
<link rel="modulepreload" href="/competencies/chunks/competencies-1234567.js" integrity="sha384-element">
<script type="module" src="/competencies/imh-competencies.js" integrity="sha384-entry"></script>
<imh-competencies lang="en">
  <h2>Garden skills</h2>
  <ul data-framework="urn:example:garden" data-version="3">
    <li data-id="soil" data-kind="domain" data-code="1">
      Soil
      <ul>
        <li data-id="heap" data-kind="competency" data-code="1.1">
          Turns the heap
          <p>Turns the heap before it goes sour.</p>
        </li>
      </ul>
    </li>
  </ul>
  <p data-rights data-holder="Garden Society" data-display="full">© Garden Society</p>
</imh-competencies>
`);
    expect(files.map(({ name }) => name)).toContain('chunks/trainings-89abcde.js');
    expect(losses).toEqual([]);
  });

  test('contains the statements even if others may not pass them on', () => {
    const framework = garden({ rights: { display: 'full', export: 'ids' } });
    expect(publish('inline', { ...publication, framework }, built).snippet).toContain('before it goes sour');
  });

  test('keeps the visible title of a competency whose statement is withheld', () => {
    const framework = garden({ rights: { display: 'members' } });
    const { snippet, membersSnippet } = publish('inline', { ...publication, framework }, built);
    expect(snippet).toContain('data-code="1.1" data-display="full"');
    expect(snippet).toContain('Turns the heap\n');
    expect(membersSnippet).toContain('data-display="full" data-export="titles" data-personal-copy="false"');
  });

  test('leads everyone else to the page for members', () => {
    const framework = garden({ rights: { display: 'members' } });
    const places = { membersPage: 'https://garden.example/members' };
    const { snippet } = publish('inline', { ...publication, framework, places }, built);
    expect(snippet).toContain('data-sign-in="https://garden.example/members"');
    expect(snippet).toContain('data-display="members"');
  });

  test('names what lists cannot carry', () => {
    const { losses } = publish('inline', { ...publication, framework: starter }, built);
    expect(losses.map(({ code }) => code)).toEqual(expect.arrayContaining(['one-language', 'no-place']));
  });

  test('writes a guide as a readable list with its data', () => {
    const guide = { framework: garden(), trainings: exampleGuide, show: 'trainings' as const, language: 'en' };
    const { snippet } = publish('inline', guide, built);
    const scripts = [...snippet.matchAll(/<script type="application\/json">(.*)<\/script>/g)].map(
      ([, text = '']) => text,
    );
    expect(scripts.map((text) => JSON.parse(text))).toEqual([exampleGuide, garden()]);
    expect(snippet.match(/<li>/g)).toHaveLength(exampleGuide.trainings.length);
    expect(snippet).toMatch(/<imh-trainings lang="en">\n {2}<h2>/);
  });
});

describe('one file', () => {
  test('is a script and a snippet of one script tag and the element', () => {
    const { files, snippet } = publish('one-file', publication, built);
    expect(files.map(({ name }) => name)).toEqual(['competencies.js']);
    expect(snippet).toBe(`<script src="/competencies/competencies.js" defer></script>
<imh-competencies lang="en">
  <p>Garden skills</p>
  <p>It contains: Soil.</p>
  <p>Search and filters need JavaScript.</p>
</imh-competencies>
`);
  });

  test('stays a script, whatever the texts contain', () => {
    const label = '</script><!-- <script> \u2028 Raíces — “naïve” [gallery] & \ud83c\udf31';
    const framework = garden({ nodes: [{ id: 'a', kind: 'domain', label }] });
    const text = fileNamed('competencies.js', publish('one-file', { ...publication, framework }, built));
    expect(text).toMatch(/^[\x0a\x20-\x7e]*$/);
    expect(text).not.toMatch(/<\/|<!--|\[gallery/);
    const given: string[] = [];
    const element = {
      localName: 'imh-competencies',
      hasAttribute: () => false,
      querySelector: () => null,
      append: ({ textContent }: { textContent: string }) => given.push(textContent),
    };
    const document = { createElement: () => ({}), querySelectorAll: () => [element] };
    runInNewContext(text, {
      window: {},
      document,
      MutationObserver: class {
        observe() {}
      },
    });
    expect(given.map((one) => JSON.parse(one) as unknown)).toEqual([framework]);
  });

  test('is two files if members see more', () => {
    const framework = garden({ rights: { display: 'members' } });
    const { files, membersSnippet } = publish('one-file', { ...publication, framework }, built);
    expect(files.map(({ name, audience }) => `${audience} ${name}`)).toEqual([
      'public competencies.js',
      'members competencies-members-only.js',
    ]);
    expect(membersSnippet).toContain('src="/competencies/competencies-members-only.js"');
  });
});

describe('files', () => {
  test('preload and pin what the first view needs', () => {
    const { snippet, files } = publish('files', { ...publication, places: { folder: 'https://cdn.example/c' } }, built);
    expect(snippet).toContain(
      '<link rel="modulepreload" href="https://cdn.example/c/chunks/competencies-1234567.js" integrity="sha384-element">',
    );
    expect(snippet).toContain('<imh-competencies src="https://cdn.example/c/framework.json" lang="en">');
    expect(JSON.parse(fileNamed('framework.json', { files }))).toEqual(garden());
    expect(files.map(({ name }) => name)).not.toContain('builder.js');
  });

  test('pin a single script of another site with permission to compare its hash', () => {
    const places = { folder: 'https://cdn.example/c/', script: 'single' as const };
    expect(publish('files', { ...publication, places }, built).snippet).toContain(
      '<script src="https://cdn.example/c/imh-competencies.iife.js" integrity="sha384-classic" crossorigin="anonymous" defer></script>',
    );
  });

  test('a single script of another site is not pinned if the page needs no permission otherwise', () => {
    const places = { folder: 'https://cdn.example/c/', script: 'single' as const };
    expect(publish('inline', { ...publication, places }, built).snippet).toContain(
      '<script src="https://cdn.example/c/imh-competencies.iife.js" defer></script>',
    );
  });

  test('are read again as the same framework, as JSON and as CSV', async () => {
    for (const data of ['json', 'csv'] as const) {
      const { files } = publish('files', { ...publication, framework: starter, places: { data } }, built);
      const read = await importFramework(fileNamed(`framework.${data}`, { files }));
      expect(read.ok && read.value.framework).toEqual(starter);
    }
  });

  test('name the members’ file, which readers accept with its note', async () => {
    const framework = garden({ rights: { display: 'members', export: 'titles' } });
    for (const data of ['json', 'csv'] as const) {
      const { files } = publish('files', { ...publication, framework, places: { data } }, built);
      const outline = await importFramework(fileNamed(`framework.${data}`, { files }));
      const members = await importFramework(fileNamed(`members-only.${data}`, { files }));
      if (!outline.ok || !members.ok) throw new Error('A file is not a framework.');
      expect(outline.value.framework.rights?.membersSrc).toBe(`members-only.${data}`);
      expect(members.value.framework.nodes).toEqual(framework.nodes);
      expect(members.value.losses).toEqual([]);
      expect(documents['imh-framework'].safeParse(members.value.framework).success).toBe(true);
      // A members' file that is published again as open text loses its note.
      const open = { ...members.value.framework, rights: { display: 'full' } } as Framework;
      expect(JSON.stringify(publish('files', { ...publication, framework: open }, built))).not.toContain(
        'Put this only',
      );
    }
  });

  test('a guide names its framework', () => {
    const guide = { framework: garden(), trainings: exampleGuide, show: 'trainings' as const, language: 'es' };
    expect(publish('files', guide, built).snippet).toContain(
      '<imh-trainings src="/competencies/trainings.json" framework="/competencies/framework.json" lang="es">',
    );
  });
});

describe('a frame', () => {
  test('shows documents of its own folder, and is named', () => {
    const framework = garden({ title: 'Skills & "tools"' });
    const { snippet, files } = publish('iframe', { ...publication, framework, show: 'self-check' }, built);
    expect(snippet).toContain('<iframe title="Skills &amp; &quot;tools&quot;"');
    expect(snippet).toContain('src="/competencies/embed.html?element=self-check&amp;src=framework.json&amp;lang=en"');
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'embed.html',
        'embed.js',
        'embed.css',
        'embed-host.js',
        'imh-competencies.js',
        'framework.json',
      ]),
    );
  });
});

test('a frame allows the site of the members’ file, and no other', () => {
  const framework = garden({ rights: { display: 'members' } });
  const embedWith = (membersFile: string): string =>
    fileNamed('embed.html', publish('iframe', { ...publication, framework, places: { membersFile } }, built));
  expect(embedWith('https://members.example/a.json')).toContain('name="imh-allow" content="https://members.example"');
  expect(embedWith('/members/a.json')).toBe(built.texts['embed.html']);
});

test('a missing built file is an error that names it', () => {
  expect(builtFilesFor('one-file', built.sri)).toEqual(['imh-competencies.iife.js']);
  expect(() => publish('one-file', publication, { ...built, texts: {} })).toThrow('imh-competencies.iife.js');
});

test('several files become a ZIP with the same bytes each time', () => {
  const { files } = publish('files', publication, built);
  const zip = zipOf(files);
  expect(zipOf(files)).toEqual(zip);
  expect(Object.keys(unzipSync(zip)).sort()).toEqual(files.map(({ name }) => name).sort());
});

test('texts in scripts come back exactly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.jsonValue(), (text, value) => {
      expect(scriptString(text)).toMatch(/^[\x20-\x7e]*$/);
      expect(runInNewContext(scriptString(text))).toBe(text);
      expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(scriptJson(value)).not.toMatch(/[<>&]/);
    }),
  );
});
