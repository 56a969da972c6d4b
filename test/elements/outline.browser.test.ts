import { expect } from '@open-wc/testing';
import { buildOutline, type Framework, type FrameworkNode } from '@imh/core';
import {
  countCompetencies,
  findTerms,
  fold,
  outlineContent,
  outlineRows,
  OutlineView,
  searchable,
  sift,
  type Sifted,
} from '@imh/elements';

const framework = (nodes: FrameworkNode[], more: Partial<Framework> = {}): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:rows',
  version: '1',
  language: 'en',
  title: 'Rows',
  nodes,
  ...more,
});

const tree = framework([
  { id: 'a', kind: 'domain', label: 'Apples' },
  { id: 'a1', parents: ['a'], kind: 'area', label: 'Picking' },
  {
    id: 'a1x',
    parents: ['a1', 'b'],
    kind: 'competency',
    label: 'Climbs',
    text: 'Climbs a ladder.',
    keywords: ['rung'],
  },
  { id: 'a1y', parents: ['a1'], kind: 'competency', label: 'Counts apples' },
  { id: 'b', kind: 'domain', label: 'Pears' },
  { id: 'lost', parents: ['gone'], label: 'Lost' },
]);

const siftTree = (query: string, category?: string): Sifted => {
  const content = outlineContent(tree, { language: 'en' });
  return sift(content.rows, content.outline, (row) => searchable(content.words(row)), { query, category });
};

const shown = (sifted: Sifted): string[] =>
  outlineRows(buildOutline(tree))
    .filter(({ index }) => sifted.visible[index])
    .map(({ node }) => node.id);

describe('rows of an outline', () => {
  it('are in reading order: a node once under each parent, nodes with a missing parent last', () => {
    const rows = outlineRows(buildOutline(tree));
    expect(rows.map(({ node, depth }) => `${depth} ${node.id}`)).to.deep.equal([
      '1 a',
      '2 a1',
      '3 a1x',
      '3 a1y',
      '1 b',
      '2 a1x',
      '1 lost',
    ]);
    expect(rows.at(-1)!.orphan).to.equal(true);
    expect([...countCompetencies(rows)]).to.deep.equal([2, 2, 1, 1, 1, 1, 1]);
  });

  it('stay within bounds for a file that doubles at every level', () => {
    const nodes: FrameworkNode[] = [];
    for (let level = 0; level < 60; level += 1) {
      const parents = level > 0 ? [`${level - 1}l`, `${level - 1}r`] : [];
      nodes.push({ id: `${level}l`, parents, label: 'L' }, { id: `${level}r`, parents, label: 'R' });
    }
    const rows = outlineRows(buildOutline({ nodes }));
    expect(rows.length).to.be.lessThan(120 * 6);
    expect(new Set(rows.map(({ node }) => node.id)).size).to.equal(120);
    expect(Math.max(...rows.map(({ depth }) => depth))).to.be.at.most(12);
  });
});

describe('searching an outline', () => {
  it('keeps a heading for what is found below it, and all of a heading that is found alone', () => {
    expect(shown(siftTree('ladder'))).to.deep.equal(['a', 'a1', 'a1x', 'b', 'a1x']);
    expect(shown(siftTree('pears'))).to.deep.equal(['b', 'a1x']);
    expect(shown(siftTree('apples'))).to.deep.equal(['a', 'a1', 'a1y']);
  });

  it('counts a node with several rows once', () => {
    expect(siftTree('rung').matches).to.equal(1);
    expect(siftTree('').competencies).to.equal(3);
  });

  it('finds no term across two fields', () => {
    expect(siftTree('climbs climbs').matches).to.equal(1);
    expect(siftTree('climbsclimbs').matches).to.equal(0);
  });

  it('folds case and accents, and knows where a term stood before', () => {
    expect(fold('CRÈME Niño ÅNGSTRÖM')).to.equal('creme nino angstrom');
    const text = 'Crème de la cre\u0300me, 👶🏽 crème';
    expect(findTerms(text, ['creme']).map(([start, end]) => text.slice(start, end))).to.deep.equal([
      'Crème',
      'cre\u0300me',
      'crème',
    ]);
    expect(findTerms('aaaa', ['aa', 'a'])).to.deep.equal([[0, 4]]);
  });
});

describe('the view of an outline', () => {
  const options = {
    labels: {
      practice: 'Practice',
      keywords: 'Also:',
      copyLink: 'Copy link',
      orphans: 'Others',
      competencies: (count: number) => `${count}`,
    },
    headingLevel: 3,
    copyLinks: false,
  };

  it('does not show withheld text, and counts its competencies', () => {
    const held = outlineContent(framework(tree.nodes, { rights: { display: 'titles' } }), { language: 'en' });
    expect(held.heldBack).to.equal(true);
    const view = new OutlineView(held, options, new AbortController().signal);
    view.renderUpTo();
    expect(view.element.textContent).to.include('Picking').and.to.include('2');
    expect(view.element.textContent).not.to.match(/ladder|apples$|Counts/);
  });

  it('shows members the text that others do not see', () => {
    const rights = { display: 'members' } as const;
    const said = (member: boolean): string => {
      const content = outlineContent(framework(tree.nodes, { rights }), { language: 'en', member });
      const view = new OutlineView(content, options, new AbortController().signal);
      view.renderUpTo();
      return view.element.textContent;
    };
    expect(said(true)).to.include('Climbs a ladder.');
    expect(said(false)).not.to.include('Climbs a ladder.');
  });

  it('stops building when it is told to', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ id: `${at}`, label: `Row ${at}` }));
    const stop = new AbortController();
    const view = new OutlineView(outlineContent(framework(many), { language: 'en' }), options, stop.signal);
    stop.abort();
    const stood = view.element.querySelectorAll('.row').length;
    for (let left = 5; left > 0; left -= 1) await new Promise((resolve) => requestIdleCallback(resolve));
    expect(view.element.querySelectorAll('.row').length).to.equal(stood);
  });
});
