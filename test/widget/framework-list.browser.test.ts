import { expect } from '@open-wc/testing';
import { type Framework, permittedFramework, textIn } from '@imh/core';
import { massAimh, starter, wiAimh } from '@imh/frameworks';
import fc from 'fast-check';
import { writeHtmlList } from '../../packages/formats/src/html/write-list.js';
import { frameworkFromList } from '@imh/capture/list';
import { framework as anyFramework } from '../formats/arbitrary-framework.js';
import { visibleText } from './by-role.js';
import { clearPage, expectQuietConsole, place } from './place.js';
import { asLists, asShown, ownLanguage, readBack } from './through-lists.js';
import { runs } from '../support/runs.js';

/** Of what is generated: lists divide keywords, and a framework that says no language has its words in none. */
const holdsAll = (framework: Framework): boolean =>
  framework.nodes.every(({ keywords = [] }) =>
    keywords.every((word) =>
      /^[^;\s]([^;]*[^;\s])?$/.test(textIn(word, ownLanguage(framework), ownLanguage(framework))),
    ),
  );

describe('a framework as nested lists', () => {
  afterEach(clearPage);
  afterEach(expectQuietConsole);

  for (const [name, framework, language] of [
    ['the starter set in English', starter, 'en'],
    ['the starter set in Spanish', starter, 'es'],
    ['the outline of WI-AIMH', wiAimh, 'en'],
    ['the outline of MassAIMH', massAimh, 'en'],
  ] as const) {
    it(`reads back as it was written: ${name}`, () => {
      const { framework: leaving } = permittedFramework(framework, 'export');
      expect(asShown(readBack(framework, language))).to.deep.equal(asLists(leaving, language));
    });
  }

  it('reads back as it was written: any framework of one language', () => {
    fc.assert(
      fc.property(anyFramework.filter(holdsAll), (framework) => {
        expect(asShown(readBack(framework))).to.deep.equal(asLists(framework));
      }),
      { numRuns: runs(300) },
    );
  });

  it('keeps emphasis, lines, paragraphs and lists of a text, and stars that are none', () => {
    const text =
      'One *soft* and **strong**\\\nline, 2 \\* 3.\n\n- an item\n- *another*\n\n1. first\n2. second\n\nThe end.';
    const node = {
      id: 'a',
      label: '*Stars* of a label',
      text,
      demonstratedBy: ['\\*typed\\*', text],
      keywords: ['spade, fork'],
    };
    const framework: Framework = { ...harmful, description: text, nodes: [node] };
    expect(writeHtmlList(framework).losses).to.deep.equal([]);
    const back = readBack(framework);
    expect(back.nodes).to.deep.equal([node]);
    expect(back.description).to.equal(text);
  });

  it('keeps the language of words that are not in that of the lists', () => {
    const nodes = [
      {
        id: 'a',
        label: { es: 'La tierra' },
        text: { es: 'Una.\n\nDos.' },
        demonstratedBy: [{ es: 'Ve *bien*.' }, 'Sees.'],
      },
    ];
    expect(readBack({ ...harmful, nodes }).nodes).to.deep.equal(nodes);
  });

  it('is readable on a page without its code, in reading order', () => {
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
    expect(visibleText(element)).to.contain('125 competencias').and.to.contain('Cómo crecen los bebés');
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
      term: 'composting',
      text: 'Turns the heap before it goes sour.',
      demonstratedBy: ['Smells whether it is time.'],
      keywords: ['humus', 'rotting'],
      categories: ['helper'],
    });
  });

  const read = (lists: string): Framework => {
    const holder = document.createElement('template');
    holder.innerHTML = `<imh-competencies lang="en">${lists}</imh-competencies>`;
    return frameworkFromList(holder.content.firstElementChild!) as Framework;
  };

  it('is the same after WordPress has put paragraphs and line breaks into it', () => {
    const plain = `<h2>Garden skills</h2>
      <ul data-framework="urn:example:garden" data-version="3">
        <li data-id="soil" data-kind="domain">Soil
          <ul><li data-id="heap">Turns the heap <small data-term>composting</small><p>Turns the heap before it goes sour.</p>
            <ul data-practice><li>Smells whether it is time.</li></ul></li></ul></li></ul>`;
    const fromEditor = `<h2>Garden skills</h2><br />
      <ul data-framework="urn:example:garden" data-version="3"><br />
      <li data-id="soil" data-kind="domain"><p>Soil</p>
      <ul><br /><li data-id="heap"><p></p><p>Turns the heap <small data-term>composting</small></p>
      <p>Turns the heap before it goes sour.</p><p></p>
      <ul data-practice><li><p>Smells whether it is time.</p></li></ul></li></ul></li></ul><p></p>`;
    expect(read(plain).nodes[1]).to.include({ label: 'Turns the heap', term: 'composting' });
    expect(read(fromEditor)).to.deep.equal(read(plain));
  });

  /** What editors of websites do to a snippet, whatever it contains. */
  const changes: Readonly<Record<string, (content: Element) => void>> = {
    'paragraphs around names': (content) => eachText(content, 'li', (text) => wrap(text, 'p')),
    'a <div> for each line': (content) => {
      for (const block of content.querySelectorAll('p')) replaceTag(block, 'div');
      eachText(content, 'li', (text) => wrap(text, 'div'));
    },
    'line breaks everywhere': (content) => {
      for (const block of content.querySelectorAll('h2, p, ul, li, dt, dd')) block.before(document.createElement('br'));
    },
    'empty paragraphs, also with a space': (content) => {
      for (const block of content.querySelectorAll('h2, p, ul, dl')) {
        if (block.parentElement!.localName === 'p') continue;
        block.before(document.createElement('p'));
        block.after(Object.assign(document.createElement('p'), { innerHTML: '&nbsp;' }));
      }
    },
    'comments of blocks': (content) => {
      for (const block of content.querySelectorAll('h2, p, ul, li')) {
        block.before(document.createComment(' wp:list-item {"style":{}} '));
        block.append(document.createComment(' /wp:list-item '));
      }
    },
    '<span style> and <font> around all words': (content) =>
      eachText(content, 'li, p, dt, dd, h2', (text) => wrap(wrap(text, 'span', 'font-size: 11pt'), 'font')),
    'a <span> around what is in each item': (content) => {
      for (const item of content.querySelectorAll('li')) wrapAll(item, 'span');
    },
    'boxes in boxes': (content) => {
      for (const block of content.querySelectorAll('ul, h2, dl')) wrap(wrap(block, 'div', 'margin: 0'), 'section');
      wrapAll(content, 'div');
      wrapAll(content, 'article');
    },
    'levels beside their items': (content) => {
      for (const list of [...content.querySelectorAll('li > ul:not([data-practice])')]) list.parentElement!.after(list);
    },
    'spaces that do not break': (content) =>
      eachText(content, 'li, p, dt, dd, h2', (text) => (text.data = text.data.replaceAll(' ', '\u00A0'))),
    'characters without a width': (content) =>
      eachText(content, 'li, p, dt, dd, h2', (text) => (text.data = text.data.replaceAll('e', 'e\u200B'))),
    'scripts and styles': (content) => {
      for (const block of content.querySelectorAll('li, p')) block.prepend(document.createElement('style'));
      content.append(Object.assign(document.createElement('script'), { type: 'text/plain', text: 'words' }));
    },
    'a list in two parts': (content) => {
      const list = content.querySelector<HTMLElement>('[data-framework]')!;
      const later = document.createElement('ul');
      later.append(...[...list.children].slice(1));
      list.after(document.createElement('p'), later);
    },
  };

  const eachText = (content: Element, within: string, change: (text: Text) => unknown): void => {
    for (const block of content.querySelectorAll(within))
      for (const node of [...block.childNodes])
        if (node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim() !== '') change(node as Text);
  };
  const wrap = <Wrapped extends ChildNode>(node: Wrapped, tag: string, style = ''): Element => {
    const wrapper = document.createElement(tag);
    if (style) wrapper.setAttribute('style', style);
    node.replaceWith(wrapper);
    wrapper.append(node);
    return wrapper;
  };
  const wrapAll = (element: Element, tag: string): void => {
    const wrapper = document.createElement(tag);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  };
  const replaceTag = (element: Element, tag: string): void => {
    const other = document.createElement(tag);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  };

  for (const [change, make] of Object.entries(changes)) {
    it(`is the same after an editor has changed it: ${change}`, () => {
      const { text } = writeHtmlList(starter, { language: 'en' });
      const holder = document.createElement('template');
      holder.innerHTML = text;
      const element = holder.content.firstElementChild!;
      const before = frameworkFromList(element) as Framework;
      make(element);
      const after = frameworkFromList(element) as Framework;
      expect(after.nodes.length).to.equal(before.nodes.length);
      for (const [at, node] of after.nodes.entries()) expect(node).to.deep.equal(before.nodes[at]);
      expect(after).to.deep.equal(before);
    });
  }

  it('is the same with curly quotes around every value, also around several words', () => {
    const straight = `<h2>Garden</h2><ul data-framework="urn:example:garden" data-version="3"><li data-id="soil"
      data-kind="domain" data-categories="helper ranger">Soil</li></ul>
      <p data-rights data-holder="the garden society" data-display="full">Ours. <a href="https://garden.example/">Terms</a></p>`;
    const curly = straight.replace(/="([^"]*)"/g, '=“$1”');
    const german = straight.replace(/="([^"]*)"/g, '=„$1“');
    expect(read(curly)).to.deep.equal(read(straight));
    expect(read(german)).to.deep.equal(read(straight));
  });

  it('keeps a quote that is part of a value, at one end or around one of its words', () => {
    const lists = `<ul data-framework="urn:x" data-version="’26"><li data-id="«!" data-kind="area"
      data-keywords="“good enough”; play" data-categories="one two">Soil</li><li data-id="12”" data-code="5′">Water</li></ul>`;
    const { version, nodes } = read(lists);
    expect(version).to.equal('’26');
    expect(nodes).to.deep.equal([
      { id: '«!', kind: 'area', label: 'Soil', keywords: ['“good enough”', 'play'], categories: ['one', 'two'] },
      { id: '12”', code: '5′', label: 'Water' },
    ]);
  });

  it('has the emoji that WordPress has replaced by a picture', () => {
    const emoji = '<img class="emoji" alt="🌱" src="data:,">';
    expect(read(`<ul><li data-id="a">Sows ${emoji}<p>Sows ${emoji}.</p></li></ul>`).nodes).to.deep.equal([
      { id: 'a', label: 'Sows 🌱', text: 'Sows 🌱.' },
    ]);
  });

  it('has a paragraph as the statement where the name is outside of it, in its language', () => {
    const lists =
      '<ul><li data-id="a">Waits<p>Waits for an answer.</p></li><li data-id="b"><p lang="es">Espera</p><p>Waits.</p></li></ul>';
    expect(read(lists).nodes).to.deep.equal([
      { id: 'a', label: 'Waits', text: 'Waits for an answer.' },
      { id: 'b', label: { es: 'Espera' }, text: 'Waits.' },
    ]);
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
    nodes: [
      {
        id: hostile,
        code: hostile,
        kind: hostile,
        label: hostile,
        text: hostile,
        demonstratedBy: [hostile],
        keywords: ['"><b>'],
      },
    ],
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
