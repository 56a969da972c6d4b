import { expect } from '@open-wc/testing';
import { type Framework, type Text, textIn } from '@imh/core';
import { starter } from '@imh/frameworks';
import { writeHtmlList } from '../../packages/formats/src/html-list-out.js';
import { frameworkFromList } from '../../widget/src/data/framework-from-list.js';
import { clearPage, expectQuietConsole, place } from './place.js';
import { visibleText } from './by-role.js';

/** What the lists say, as the element reads it. */
function readBack(framework: Framework, language?: string): Framework {
  const holder = document.createElement('template');
  holder.innerHTML = writeHtmlList(framework, { ...(language ? { language } : {}) }).text;
  return frameworkFromList(holder.content.firstElementChild!) as Framework;
}

/** What lists have a place for, of the whole document in one language. */
function asLists(framework: Framework, language: string): unknown {
  const said = (text: Text | undefined): string | undefined => text && textIn(text, language);
  const { holder, statement, url, display, export: leaves } = framework.rights!;
  const rights = { holder, statement: said(statement), url, display, export: leaves };
  return {
    format: 'imh-framework',
    formatVersion: 1,
    id: framework.id,
    version: framework.version,
    language,
    title: said(framework.title),
    description: said(framework.description),
    categories: framework.categories!.map(({ id, label, group, description }) => ({
      id,
      label: said(label),
      group: said(group),
      description: said(description),
    })),
    rights: Object.fromEntries(Object.entries(rights).filter(([, value]) => value !== undefined)),
    nodes: framework.nodes.map((node) => {
      const { id, parents, kind, code, label, text, demonstratedBy, keywords, categories } = node;
      const fields = {
        id,
        parents,
        kind,
        code,
        label: said(label),
        text: said(text),
        demonstratedBy: demonstratedBy?.map(said),
        // A comma divides keywords in a list; the exporter reports it.
        keywords: keywords?.flatMap((word) => said(word)!.split(', ')),
        categories,
      };
      return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    }),
  };
}

describe('a framework as nested lists', () => {
  afterEach(clearPage);
  afterEach(expectQuietConsole);

  for (const language of ['en', 'es']) {
    it(`reads back as it was written: the starter set in "${language}"`, () => {
      expect(readBack(starter, language)).to.deep.equal(asLists(starter, language));
    });
  }

  it('stands on a page without any of its code, with its words in the order in which they are read', () => {
    const holder = document.createElement('div');
    // Another name: what a browser shows that knows no such element.
    holder.innerHTML = writeHtmlList(starter, { language: 'es' }).text.replace(
      /(<\/?)imh-competencies/g,
      '$1not-defined',
    );
    document.body.append(holder);
    const words = holder.innerText.replace(/\s+/g, ' ');
    const parts = starter.nodes.map(({ label }) => textIn(label, 'es'));
    let at = 0;
    for (const part of parts) {
      const next = words.indexOf(part, at);
      expect(next, part).to.be.at.least(at);
      at = next;
    }
    expect(words.endsWith(textIn(starter.rights!.statement, 'es'))).to.equal(true);
    holder.remove();
  });

  it('is shown by the element, in the language of the lists', async () => {
    const element = await place(writeHtmlList(starter, { language: 'es' }).text);
    expect(visibleText(element)).to.contain('97 competencias').and.to.contain('Cómo crecen los bebés');
  });

  it('is written by hand as the docs show it', async () => {
    const page = await (await fetch('/widget/docs/embedding.md')).text();
    const example = [...page.matchAll(/```html\n([\s\S]*?)```/g)].map(([, html = '']) => html).at(-1)!;
    const holder = document.createElement('template');
    holder.innerHTML = example;
    const read = frameworkFromList(holder.content.firstElementChild!) as Framework;
    expect(read).to.deep.include({ id: 'urn:example:garden', version: '3', language: 'en', title: 'Garden skills' });
    expect(read.categories!.map(({ label }) => label)).to.deep.equal(['Helper']);
    expect(read.rights).to.deep.include({ holder: 'Garden Society', url: 'https://garden.example/rights' });
    expect(read.nodes.at(-1)).to.deep.equal({
      id: 'heap',
      parents: ['soil'],
      kind: 'competency',
      code: '1.1',
      label: 'Turns the heap',
      text: 'Turns the heap before it goes sour.',
      demonstratedBy: ['Smells whether it is time.'],
      keywords: ['humus', 'rotting'],
      categories: ['helper'],
    });
  });

  const hostile = '</li></ul><img src=x onerror="window.harmed = true"> & "quoted" [gallery] <script>harm()</script>';
  const harmful: Framework = {
    format: 'imh-framework',
    formatVersion: 1,
    id: 'urn:example:harmful',
    version: hostile,
    language: 'en',
    title: hostile,
    description: hostile,
    rights: { holder: hostile, statement: hostile, export: 'full' },
    categories: [{ id: 'one', label: hostile, group: hostile, description: hostile }],
    nodes: [{ id: hostile, code: hostile, kind: hostile, label: hostile, text: hostile, demonstratedBy: [hostile], keywords: ['"><b>'] }], // prettier-ignore
  };

  it('holds any text as text: nothing of it becomes markup', () => {
    const { text } = writeHtmlList(harmful);
    expect(text)
      .not.to.match(/<(?:img|script|b)\b/)
      .and.not.to.contain('[');
    const back = readBack(harmful);
    expect(back).to.deep.include({ version: hostile, title: hostile, description: hostile });
    expect(back.rights).to.deep.equal({ ...harmful.rights });
    expect(back.nodes).to.deep.equal(harmful.nodes);
    expect(back.categories).to.deep.equal(harmful.categories);
  });

  it('keeps the words and the address of a rights statement, linked or not', () => {
    for (const holder of ['Garden Society', 'Someone else', undefined]) {
      const rights = {
        ...(holder ? { holder } : {}),
        statement: '© Garden Society. Ask us first.',
        url: 'https://garden.example/rights',
        export: 'full' as const,
      };
      expect(readBack({ ...harmful, rights }).rights).to.deep.equal(rights);
    }
  });
});
