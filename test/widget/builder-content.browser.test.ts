import type { Framework } from '@imh/core';
import { writeHtmlList } from '@imh/formats';
import { expect } from '@open-wc/testing';
import '../../widget/src/imh-competencies.js';
import { publishedContent } from '../../widget/builder/content/reading/published-content.js';
import {
  closeBuilders,
  control,
  fill,
  leaveBuilder,
  openBuilder,
  partOf,
  partsOf,
  pick,
  shows,
  words,
  until,
} from './builder-page.js';
import { nameOf } from './by-role.js';
import { expectQuietConsole } from './place.js';
import { savedFiles } from './saved-files.js';

afterEach(async () => {
  await closeBuilders();
  expectQuietConsole();
});

const sheet = (...rows: string[]): string => ['Code,Domain,Competency,Statement', ...rows].join('\n');
const garden = sheet(
  '1.1,Soil,Turning,Turns the heap each spring',
  '1.2,Soil,Worms,Greets the worms by their names',
  '2.1,Water,Filling,Fills the can before noon',
);

async function withGarden(): Promise<HTMLElement> {
  const app = await openBuilder('content');
  pick(app, 'garden.csv', garden);
  await shows(app, '2 domains, 3 competencies');
  await until(() => partOf(app, 'imh-competencies') && words(partOf(app, 'imh-competencies')!).includes('Soil'));
  return app;
}

const names = (app: HTMLElement): string[] =>
  partsOf(app, 'textarea.name').map((field) => (field as HTMLTextAreaElement).value);

async function paste(app: HTMLElement, text: string): Promise<void> {
  control(app, /^Or paste/).click();
  fill(control<HTMLTextAreaElement>(app, /^Text, as copied/), text);
  await until(() => !control<HTMLButtonElement>(app, 'Read this text').disabled);
  control(app, 'Read this text').click();
}

describe('bringing in a framework', () => {
  it('shows what was found, the rows, and the live element', async () => {
    const app = await withGarden();
    expect(words(app)).to.include('Read as a table.');
    const step = partOf(app, 'builder-content')!;
    await until(() => step.shadowRoot!.activeElement?.id === 'found', 'the report has the focus');
    expect(names(app)).to.deep.equal(['Soil', 'Turning', 'Worms', 'Water', 'Filling']);
    await expect(app).to.be.accessible();
  });

  it('names rows that were not used, with their numbers', async () => {
    const app = await openBuilder('content');
    pick(
      app,
      'rows.csv',
      `${garden}\n,,,\n,,,Only a statement\nCode,Domain,Competency,Statement\n3.1,Sun,Shade,Sits\n`,
    );
    await shows(app, /row.{0,3} not used: rows? \d/);
  });

  it('reads a pasted text with headings and numbers', async () => {
    const app = await openBuilder('content');
    await paste(
      app,
      '1. Soil\n1.1 Turns the heap\nAs shown in practice:\n- Uses a fork\n1.2 Greets the worms\n2. Water\n2.1 Fills the can',
    );
    await shows(app, 'Read as a text.');
    expect(names(app)).to.deep.equal(['Soil', 'Turns the heap', 'Greets the worms', 'Water', 'Fills the can']);
  });

  it('offers a spreadsheet to fill in, and a framework to begin with', async () => {
    const saved = savedFiles();
    const app = await openBuilder('content');
    control(app, 'Download a spreadsheet to fill in').click();
    saved.stop();
    expect(saved.files[0]!.name).to.equal('competencies.csv');
    expect(await saved.files[0]!.text).to.include('Competency');
    await expect(app).to.be.accessible();
    control(app, 'Begin with the starter framework').click();
    await until(() => partOf(app, 'builder-outline-table'));
    await shows(app, 'Undo: begin with the starter framework');
  });

  it('keeps the draft for the next visit', async () => {
    const app = await withGarden();
    await leaveBuilder(app);
    const again = await openBuilder('content');
    await until(() => names(again).length === 5);
    expect(names(again)[0]).to.equal('Soil');
  });
});

describe('files that cannot be read', () => {
  it('are explained with what to do, change nothing, and another one can be chosen', async () => {
    const app = await openBuilder('content');
    pick(app, 'text.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    await shows(app, 'This is a Word document.');
    expect(words(app)).to.match(/This could not be read ?: text.docx/);
    expect(partOf(app, 'builder-outline-table')).to.equal(undefined);
    await expect(app).to.be.accessible();
    pick(app, 'garden.csv', garden);
    await shows(app, '2 domains, 3 competencies');
    expect(words(app)).not.to.include('could not be read');
  });

  it('stops reading a file when the person cancels', async () => {
    const app = await openBuilder('content');
    const rows = Array.from({ length: 60_000 }, (_, at) => `${at}.1,Domain ${at % 9},Competency ${at},Statement ${at}`);
    pick(app, 'large.csv', sheet(...rows));
    await shows(app, /Reading the file|Finding domains/);
    control(app, 'Cancel').click();
    await until(() => !/Reading the file|Finding domains/.test(words(app)));
    expect(partOf(app, 'builder-outline-table')).to.equal(undefined);
  });
});

describe('the table', () => {
  it('renames, and the live element follows', async () => {
    const app = await withGarden();
    fill(control<HTMLTextAreaElement>(app, 'Name of “Soil”'), 'Earth');
    await shows(app, 'Undo: rename “Earth”');
    await until(() => words(partOf(app, 'imh-competencies')!).includes('Earth'));
    control(app, /^Undo/).click();
    await until(() => names(app)[0] === 'Soil');
  });

  it('moves rows with what belongs to them, by button and by keyboard, and keeps the focus', async () => {
    const app = await withGarden();
    control(app, 'Move “Water” up').click();
    await until(() => names(app)[0] === 'Water');
    expect(names(app)).to.deep.equal(['Water', 'Filling', 'Soil', 'Turning', 'Worms']);
    const field = control(app, 'Name of “Worms”');
    field.focus();
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    await until(() => names(app).at(-1) === 'Turning');
    const table = partOf(app, 'builder-outline-table')!;
    await until(() => nameOf(table.shadowRoot!.activeElement as HTMLElement) === 'Name of “Worms”');
  });

  it('opens a row for its statement, its place and its categories', async () => {
    const app = await withGarden();
    control(app, 'Edit “Turning”').click();
    await until(() => partOf(app, '.form'));
    expect(control<HTMLTextAreaElement>(app, 'Full statement').value).to.equal('Turns the heap each spring');
    await expect(app).to.be.accessible();
    const place = control<HTMLSelectElement>(app, /^Belongs to/);
    fill(place, [...place.options].find(({ text }) => text.includes('Water'))!.value);
    await until(() => names(app).at(-1) === 'Turning');
    fill(control<HTMLTextAreaElement>(app, /^How it shows in practice/), 'Uses a fork\nHums');
    await shows(app, 'Undo: edit “Turning”');
  });

  it('adds rows and deletes them with what is inside', async () => {
    const app = await withGarden();
    control(app, 'Add a domain').click();
    await until(() => names(app).includes('New row'));
    control(app, 'Edit “Soil”').click();
    await until(() => partOf(app, '.form'));
    control(app, 'Delete with 2 rows inside').click();
    await until(() => names(app).length === 3);
    expect(names(app)).to.deep.equal(['Water', 'Filling', 'New row']);
    control(app, /^Undo/).click();
    await until(() => names(app).length === 6);
  });

  it('edits title, languages and categories of the whole framework', async () => {
    const app = await withGarden();
    fill(control<HTMLInputElement>(app, /^Title/), 'Our garden');
    await until(() => words(partOf(app, 'imh-competencies')!).includes('Our garden'));
    fill(control<HTMLSelectElement>(app, /^Language of the text/), 'en');
    await until(() => partsOf(app, 'select').some((one) => nameOf(one).startsWith('Add a language')));
    fill(control<HTMLSelectElement>(app, /^Add a language/), 'es');
    await shows(app, 'Languages: English, Spanish');
    control(app, /^Categories/).click();
    fill(control<HTMLInputElement>(app, 'New category'), 'Home visitor');
    control(app, 'Add a category').click();
    await until(() => partsOf(app, 'button').some((one) => nameOf(one) === 'Delete “Home visitor”'));
    control(app, 'Edit “Soil”').click();
    await until(() => partOf(app, '.form'));
    fill(control<HTMLTextAreaElement>(app, 'Name (Spanish)'), 'Suelo');
    control<HTMLInputElement>(app, 'Home visitor').click();
    await shows(app, 'Undo: edit “Soil”');
    control(app, 'Id and version').click();
    fill(control<HTMLInputElement>(app, /^Permanent id/), 'no address');
    await shows(app, 'An id begins with a scheme');
    await expect(app).to.be.accessible();
  });

  it('stays short for 5,000 rows: pages, and a search that finds every row', async () => {
    const app = await openBuilder('content');
    const rows = Array.from(
      { length: 5000 },
      (_, at) => `${1 + (at % 9)}.${at},Domain ${1 + (at % 9)},Competency ${at},`,
    );
    pick(app, 'large.csv', sheet(...rows));
    await shows(app, 'Rows 1 to 50 of 5,009'.replace(',', ''));
    expect(names(app).length).to.equal(50);
    control(app, 'Next rows').click();
    await shows(app, 'Rows 51 to 100');
    fill(control<HTMLInputElement>(app, 'Find a row'), 'Competency 4321');
    await until(() => names(app).length === 1);
    expect(names(app)).to.deep.equal(['Competency 4321']);
  });
});

describe('a corrected sheet', () => {
  const corrected = sheet(
    '1.1,Soil,Turning,Turns the heap each autumn',
    '2.1,Water,Filling,Fills the can before noon',
    '2.2,Water,Worms,Greets the worms by their names',
    '2.3,Water,Rain,Waits for rain',
  );

  it('shows its plan before anything changes, and ids stay', async () => {
    const app = await withGarden();
    pick(app, 'garden.csv', corrected);
    await shows(app, 'What the corrected file changes');
    await shows(app, '1 new, 2 changed, 1 moved');
    await until(() => partOf(app, 'builder-plan')!.shadowRoot!.activeElement?.id === 'plan', 'the plan has the focus');
    expect(names(app)).to.deep.equal(['Soil', 'Turning', 'Worms', 'Water', 'Filling']);
    await expect(app).to.be.accessible();
    const id = () => partsOf(app, '[data-row]').find((row) => row.textContent && names(app).length > 0)?.dataset['row'];
    const before = id();
    control(app, 'Apply the changes').click();
    await until(() => names(app).includes('Rain'));
    expect(names(app)).to.deep.equal(['Soil', 'Turning', 'Water', 'Filling', 'Worms', 'Rain']);
    expect(id()).to.equal(before);
    control(app, /^Undo/).click();
    await until(() => !names(app).includes('Rain'));
  });

  it('that is cancelled changes nothing', async () => {
    const app = await withGarden();
    pick(app, 'garden.csv', corrected);
    await shows(app, 'What the corrected file changes');
    control(app, 'Cancel').click();
    await until(() => !partOf(app, 'builder-plan'));
    expect(names(app).length).to.equal(5);
  });

  it('that has nothing in common is offered as another framework', async () => {
    const app = await withGarden();
    pick(app, 'kitchen.csv', sheet('A1,Kitchen,Salting,Salts the soup', 'A2,Kitchen,Stirring,Stirs the pot'));
    await shows(app, 'It seems to be another framework.');
    control(app, 'Use it as another framework').click();
    await until(() => names(app)[0] === 'Kitchen');
    expect(names(app)).to.deep.equal(['Kitchen', 'Salting', 'Stirring']);
  });

  it('keeps the ids of a published framework that was opened first', async () => {
    const app = await openBuilder('content');
    control(app, 'Is a framework published already?').click();
    const published = {
      format: 'imh-framework',
      formatVersion: 1,
      id: 'https://example.org/garden',
      version: '3',
      title: 'Garden',
      nodes: [
        { id: 'soil', kind: 'domain', label: 'Soil' },
        {
          id: 'turn',
          parents: ['soil'],
          kind: 'competency',
          code: '1.1',
          label: 'Turning',
          text: 'Turns the heap each spring',
        },
      ],
    };
    pick(app, 'framework.json', JSON.stringify(published), 1);
    await shows(app, 'The published framework is open');
    pick(app, 'garden.csv', corrected);
    await shows(app, 'What the corrected file changes');
    control(app, 'Apply the changes').click();
    await until(() => names(app).includes('Rain'));
    const rows = partsOf(app, '[data-row]').map(({ dataset }) => dataset['row']);
    expect(rows.slice(0, 2)).to.deep.equal(['soil', 'turn']);
    control(app, 'Id and version').click();
    expect(control<HTMLInputElement>(app, /^Permanent id/).value).to.equal('https://example.org/garden');
    expect(control<HTMLInputElement>(app, /^Version/).value).to.equal('4');
  });
});

describe('what the builder published before', () => {
  const framework: Framework = {
    format: 'imh-framework',
    formatVersion: 1,
    id: 'https://example.org/garden',
    version: '3',
    language: 'en',
    title: 'Garden',
    nodes: [
      { id: 'soil', kind: 'domain', label: 'Soil' },
      { id: 'turn', parents: ['soil'], kind: 'competency', code: '1.1', label: 'Turning' },
    ],
  };
  const json = JSON.stringify(framework);
  const forms: readonly (readonly [string, string, string])[] = [
    [
      'the snippet with nested lists',
      'snippet.html',
      `<p>Ours</p>${writeHtmlList(framework, { unstated: 'full' }).text}`,
    ],
    [
      'a page with JSON inside',
      'page.html',
      `<!doctype html><imh-competencies><script type="application/json">${json}</script></imh-competencies>`,
    ],
    ['the script with the data inside', 'competencies.js', `;(function(d){})({framework:${JSON.stringify(json)}});`],
  ];
  for (const [name, file, content] of forms) {
    it(`is read from ${name}, with its ids`, async () => {
      const found = await publishedContent({ content: new Blob([content]), name: file });
      const read = JSON.parse(found.content as string) as Framework;
      expect([read.id, ...read.nodes.map(({ id }) => id)]).to.deep.equal([
        'https://example.org/garden',
        'soil',
        'turn',
      ]);
    });
  }

  it('is opened from its snippet', async () => {
    const app = await openBuilder('content');
    control(app, 'Is a framework published already?').click();
    pick(app, 'snippet.html', forms[0]![2], 1);
    await shows(app, 'The published framework is open');
    await until(() => names(app).length === 2);
    expect(partsOf(app, '[data-row]').map(({ dataset }) => dataset['row'])).to.deep.equal(['soil', 'turn']);
  });
});

describe('the preview', () => {
  it('shows titles only until the source is answered, and what members see if asked', async () => {
    const app = await withGarden();
    await shows(app, 'Only titles are shown, because you have not answered');
    location.hash = 'rights';
    await until(() => partOf(app, 'builder-rights')?.shadowRoot?.querySelector('h1'));
    control(app, /^We hold a license/).click();
    await until(() => partOf(app, '#holder'));
    control(app, /^Members only/).click();
    await shows(app, 'your license permits members');
    location.hash = 'content';
    await shows(app, 'Show what members see');
    control<HTMLInputElement>(app, 'Show what members see').click();
    await until(
      () => partOf(app, 'imh-competencies') && !words(partOf(app, 'imh-competencies')!).includes('Only titles'),
    );
  });
});
