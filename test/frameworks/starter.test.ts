import {
  type EvidenceContent,
  type Framework,
  type FrameworkNode,
  buildOutline,
  carryForward,
  categorySets,
  compareFrameworks,
  nodesForCategory,
  onlyFor,
  overlapOf,
} from '@imh/core';
import { starter, starterDomains } from '@imh/frameworks';
import { describe, expect, it } from 'vitest';
import { entryOf, logOf, uuid, version } from '../core/logs.js';
import earlier from '../fixtures/frameworks/starter-0.2.0.json' with { type: 'json' };

const framework: Framework = starter;
const ofKind = (kind: string): FrameworkNode[] => framework.nodes.filter((node) => node.kind === kind);
const childrenOf = (id: string): FrameworkNode[] => framework.nodes.filter((node) => node.parents?.includes(id));
const competencies = ofKind('competency');
const categoryIds = new Set(framework.categories?.map((category) => category.id));
/** Content words of a sentence, cut to six letters, so that different endings are equal. */
const longWords = (sentence = ''): Set<string> =>
  new Set((sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

/** The share of words in common: 0 for none, 1 for all. */
const likeness = (one: Set<string>, other: Set<string>): number => {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / (one.size + other.size - common);
};

const both = { en: expect.stringMatching(/\S/), es: expect.stringMatching(/\S/) };

describe('the starter set', () => {
  it('has at least seventy competencies over nine domains', () => {
    expect(ofKind('domain').map((domain) => domain.code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(ofKind('domain').map((domain) => domain.id)).toEqual(Object.keys(starterDomains));
    expect(competencies.length).toBeGreaterThanOrEqual(70);
  });

  it('begins every domain with its own sentence', () => {
    for (const domain of ofKind('domain')) expect(domain.text, domain.id).toEqual(both);
  });

  it('gives every domain two to four areas, and every area at least two competencies', () => {
    for (const domain of ofKind('domain')) {
      const areas = childrenOf(domain.id);
      expect(areas.length).toBeGreaterThanOrEqual(2);
      expect(areas.length).toBeLessThanOrEqual(4);
      for (const area of areas) expect(childrenOf(area.id).length, area.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('is complete in English and in Spanish', () => {
    for (const node of framework.nodes) {
      expect(node.label, node.id).toEqual(both);
      const { en, es } = node.label as Record<string, string>;
      expect(es, node.id).not.toBe(en);
    }
    for (const competency of competencies) {
      expect(competency.text, competency.id).toEqual(both);
      expect(competency.demonstratedBy?.length, competency.id).toBeGreaterThanOrEqual(2);
      expect(competency.demonstratedBy?.length, competency.id).toBeLessThanOrEqual(3);
      for (const practice of competency.demonstratedBy ?? []) expect(practice, competency.id).toEqual(both);
    }
    for (const { label, anchor, rater } of framework.scale?.levels ?? []) {
      expect([label, anchor, rater?.label, rater?.anchor]).toEqual([both, both, both, both]);
    }
  });

  it('names a category for every competency, and for every area the categories of its competencies', () => {
    for (const competency of competencies) {
      expect(competency.categories?.length, competency.id).toBeGreaterThanOrEqual(1);
      for (const category of competency.categories ?? []) expect(categoryIds, competency.id).toContain(category);
    }
    for (const area of ofKind('area')) {
      const below = new Set(childrenOf(area.id).flatMap((competency) => competency.categories ?? []));
      expect(new Set(area.categories), area.id).toEqual(below);
    }
  });

  it('has different competencies for each category', () => {
    const outline = buildOutline(framework);
    const views = [...categoryIds].map((category) => [...nodesForCategory(outline, category)].sort().join(' '));
    expect(new Set(views).size).toBe(views.length);
    for (const view of views) expect(view.split(' ').length).toBeLessThan(framework.nodes.length);
  });

  it('has at least two competencies for each role that belong to it alone', () => {
    const sets = categorySets(buildOutline(framework), [...categoryIds]);
    const alone = Object.fromEntries([...categoryIds].map((id) => [id, onlyFor(sets, id).length]));
    expect(alone).toEqual({
      'family-associate': 2,
      'family-specialist': 4,
      'mental-health-specialist': 4,
      'family-reflective-supervisor': 2,
      'mentor-clinical': 2,
      'mentor-policy': 2,
      'mentor-research-faculty': 2,
    });
  });

  it('keeps the roles apart: what two roles have in common, in percent of what either has', () => {
    const sets = categorySets(buildOutline(framework), [...categoryIds]);
    const ids = [...categoryIds];
    const table = ids.map((one) => ids.map((other) => Math.round(overlapOf(sets, one, other) * 100)));
    // prettier-ignore
    expect(table).toEqual([
      [100,  67,  58,  37,  28,  22,  21],
      [ 67, 100,  79,  43,  46,  22,  17],
      [ 58,  79, 100,  42,  56,  21,  17],
      [ 37,  43,  42, 100,  49,  40,  31],
      [ 28,  46,  56,  49, 100,  33,  28],
      [ 22,  22,  21,  40,  33, 100,  60],
      [ 21,  17,  17,  31,  28,  60, 100],
    ]);
    // No role has more than four fifths in common with another; 0.2.0 had 88 % for two of them.
    for (const [row, shares] of table.entries())
      for (const [column, share] of shares.entries()) if (row !== column) expect(share).toBeLessThanOrEqual(80);
  });

  it('has at least eight competencies in at least six domains for every category', () => {
    for (const category of categoryIds) {
      const own = competencies.filter((competency) => competency.categories?.includes(category));
      expect(own.length, category).toBeGreaterThanOrEqual(8);
      expect(new Set(own.map(({ code }) => code?.split('.')[0])).size, category).toBeGreaterThanOrEqual(6);
      // At least one competency is excluded, or the filter would have no effect.
      expect(own.length, category).toBeLessThan(competencies.length);
    }
  });

  it('has competencies for policy and research mentors that do not apply to roles with families', () => {
    const visiting = ['family-associate', 'family-specialist', 'mental-health-specialist'];
    for (const category of ['mentor-policy', 'mentor-research-faculty']) {
      const own = competencies.filter(
        ({ categories }) => categories?.includes(category) && !visiting.some((id) => categories.includes(id)),
      );
      expect(own.length, category).toBeGreaterThanOrEqual(8);
    }
  });

  it('numbers nodes by position, with ids that begin with the parent’s', () => {
    for (const parent of framework.nodes) {
      for (const [index, child] of childrenOf(parent.id).entries()) {
        expect(child.code).toBe(`${parent.code}.${index + 1}`);
        expect(child.id.startsWith(`${parent.id}.`), child.id).toBe(true);
      }
    }
  });

  it('lists the competencies below their area in reading order', () => {
    const codes = framework.nodes.map((node) => node.code ?? '');
    expect(codes).toEqual([...codes].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });

  it('has no duplicate texts', () => {
    const sentences = framework.nodes.flatMap((node) => [node.label, node.text, ...(node.demonstratedBy ?? [])]);
    const words = sentences.flatMap((text) => (typeof text === 'string' || !text ? [] : Object.values(text)));
    expect(words.filter((text, index) => words.indexOf(text) < index)).toEqual([]);
  });

  it('has no near-duplicate texts', () => {
    for (const language of ['en', 'es']) {
      const texts = competencies.flatMap(({ id, text, demonstratedBy = [] }) =>
        [text, ...demonstratedBy].map((one) => ({ id, words: longWords((one as Record<string, string>)[language]) })),
      );
      const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const));
      const alike = pairs.filter(([one, other]) => likeness(one.words, other.words) > 0.5);
      expect(alike.map(([one, other]) => `${one.id} ~ ${other.id}`)).toEqual([]);
    }
  });

  it('keeps a statement to one sentence', () => {
    for (const { id, text } of competencies) {
      for (const sentence of Object.values(text as Record<string, string>)) {
        expect(sentence.match(/[.!?](?=\s|$)/g), id).toHaveLength(1);
      }
    }
  });

  it('has at least four keywords per competency in both languages, without duplicates', () => {
    for (const { id, keywords = [] } of competencies) {
      for (const language of ['en', 'es']) {
        const words = keywords.map((word) => (typeof word === 'string' ? word : (word[language] ?? '')));
        expect(words.filter((word) => word.trim()).length, id).toBeGreaterThanOrEqual(4);
        expect(new Set(words).size, id).toBe(words.length);
      }
    }
  });

  it('has a term of the field for every domain and competency in both languages, without duplicates', () => {
    const named = [...ofKind('domain'), ...competencies];
    for (const { id, term } of named) expect(term, id).toEqual(both);
    for (const language of ['en', 'es']) {
      const terms = named.map(({ term }) => (term as Record<string, string>)[language]!.toLowerCase());
      expect(terms.filter((term, index) => terms.indexOf(term) < index)).toEqual([]);
      for (const term of terms) expect(term.length, term).toBeLessThanOrEqual(75);
    }
  });

  it('words the scale for a rater in the third person', () => {
    for (const { rater } of framework.scale?.levels ?? []) {
      const { en, es } = { ...(rater?.anchor as Record<'en' | 'es', string>) };
      expect(en).not.toMatch(/\b(I|my|me)\b/);
      expect(es).not.toMatch(/\b(mi|mí|me|hago|puedo|quiero)\b/i);
    }
  });

  it('is found by the words that practitioners use', () => {
    const keywords = competencies
      .flatMap((node) => node.keywords ?? [])
      .flatMap((word) => (typeof word === 'string' ? [word] : Object.values(word)));
    const wanted = [
      ...['NICU', 'UCIN', 'ACEs', 'postpartum', 'posparto', 'foster care', 'acogida', 'ICWA', 'IDEA Part C'],
      ...['telehealth', 'telesalud', 'countertransference', 'contratransferencia', 'burnout', 'desgaste', 'caseload'],
      ...['policy brief', 'program evaluation', 'implicit bias', 'sesgo implícito', 'parallel process', 'observation'],
    ];
    expect(keywords).toEqual(expect.arrayContaining(wanted));
  });

  it('states that it is not an official set of any association', () => {
    const { en, es } = starter.description;
    for (const description of [en, es]) expect(description).toMatch(/Competency Guidelines®.*Endorsement®/);
    expect(JSON.stringify(starter)).not.toContain('IMH-E');
    expect(JSON.stringify(starter.nodes)).not.toMatch(/®|Competency Guidelines|Endorsement/i);
  });

  it('takes over everything from 0.2.0: no id, code or place changed', () => {
    const changes = compareFrameworks(earlier as Framework, framework);
    const { removed, moved, renamed, split, merged, reworded } = changes;
    expect({ removed, moved, renamed, split, merged }).toEqual({
      removed: [],
      moved: [],
      renamed: [],
      split: [],
      merged: [],
    });
    expect(reworded.filter(({ fields }) => fields.includes('code'))).toEqual([]);
    expect(changes.added.length).toBe(framework.nodes.length - earlier.nodes.length);
    expect(starter.supersedes).toBe(earlier.version);
  });

  it('takes over the tags of a log made with 0.2.0, with the term in their label', () => {
    const comparison = compareFrameworks(earlier as Framework, framework);
    const tags = earlier.nodes
      .filter(({ kind }) => kind === 'competency')
      .map(({ id, code, label }) => ({
        framework: earlier.id,
        version: earlier.version,
        node: id,
        label: `${code} ${label}`,
      }));
    const log = logOf({ entries: [entryOf(version(1, [], { content: { title: 'T', competencies: tags } }))] });
    const options = { now: '2026-11-30T12:00:00Z', machine: 'm', newId: () => uuid(77), language: 'en' };
    const carried = carryForward(log, comparison, options);
    expect(carried).toMatchObject({ open: [], movedTags: tags.length });
    const [first] = (carried.log.entries[0]!.versions.at(-1)!.content as EvidenceContent).competencies!;
    expect(first).toMatchObject({ version: starter.version, label: '1.1.1 The back-and-forth · serve and return' });
  });

  it('may be shown, kept and exported in full', () => {
    expect(starter.rights).toMatchObject({
      licence: 'CC-BY-4.0',
      display: 'full',
      export: 'full',
      personalCopy: true,
    });
  });
});
