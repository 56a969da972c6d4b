import { type Framework, type FrameworkNode, nodesForCategory, buildOutline } from '@imh/core';
import { starter, starterDomains } from '@imh/frameworks';
import { describe, expect, it } from 'vitest';

const framework: Framework = starter;
const ofKind = (kind: string): FrameworkNode[] => framework.nodes.filter((node) => node.kind === kind);
const childrenOf = (id: string): FrameworkNode[] => framework.nodes.filter((node) => node.parents?.includes(id));
const competencies = ofKind('competency');
const categoryIds = new Set(framework.categories?.map((category) => category.id));
const both = { en: expect.stringMatching(/\S/), es: expect.stringMatching(/\S/) };

describe('the starter set', () => {
  it('has at least sixteen competencies in two full domains', () => {
    expect(ofKind('domain').map((domain) => domain.id)).toEqual(['foundations', 'rules']);
    expect(competencies.length).toBeGreaterThanOrEqual(16);
  });

  it('has nine domain names, of which the written ones are published', () => {
    const names = Object.values(starterDomains);
    expect(names.map((domain) => domain.code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(Object.keys(starterDomains)).toEqual(names.map((domain) => domain.id));
    for (const domain of names) expect(domain.label).toEqual(both);
  });

  it('gives every domain two to four areas, and every area at least two competencies', () => {
    for (const domain of ofKind('domain')) {
      const areas = childrenOf(domain.id);
      expect(areas.length).toBeGreaterThanOrEqual(2);
      expect(areas.length).toBeLessThanOrEqual(4);
      for (const area of areas) expect(childrenOf(area.id).length, area.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('says everything in English and in Spanish', () => {
    for (const node of framework.nodes) expect(node.label, node.id).toEqual(both);
    for (const competency of competencies) {
      expect(competency.text, competency.id).toEqual(both);
      expect(competency.demonstratedBy?.length, competency.id).toBeGreaterThanOrEqual(2);
      expect(competency.demonstratedBy?.length, competency.id).toBeLessThanOrEqual(3);
      for (const practice of competency.demonstratedBy ?? []) expect(practice, competency.id).toEqual(both);
    }
    for (const level of framework.scale?.levels ?? []) expect([level.label, level.anchor]).toEqual([both, both]);
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

  it('shows each category a different part of the set', () => {
    const outline = buildOutline(framework);
    const views = [...categoryIds].map((category) => [...nodesForCategory(outline, category)].sort().join(' '));
    expect(new Set(views).size).toBe(views.length);
    for (const view of views) expect(view.split(' ').length).toBeLessThan(framework.nodes.length);
  });

  it('numbers nodes by their place, and names them by their parent', () => {
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

  it('never says the same thing twice', () => {
    const sentences = competencies.flatMap((node) => [node.label, node.text, ...(node.demonstratedBy ?? [])]);
    const words = sentences.flatMap((text) => (typeof text === 'string' || !text ? [text] : Object.values(text)));
    expect(words.length).toBe(new Set(words).size);
  });

  it('keeps a statement to one sentence', () => {
    for (const { id, text } of competencies) {
      for (const sentence of Object.values(text as Record<string, string>)) {
        expect(sentence.match(/[.!?](?=\s|$)/g), id).toHaveLength(1);
      }
    }
  });

  it('finds people by the words they use', () => {
    const keywords = competencies
      .flatMap((node) => node.keywords ?? [])
      .flatMap((word) => (typeof word === 'string' ? [word] : Object.values(word)));
    const wanted = ['NICU', 'UCIN', 'ACEs', 'postpartum', 'posparto', 'foster care', 'acogida', 'ICWA', 'IDEA Part C'];
    expect(keywords).toEqual(expect.arrayContaining(wanted));
  });

  it('says that it is nobody’s official set', () => {
    const { en, es } = starter.description;
    for (const description of [en, es]) expect(description).toMatch(/Competency Guidelines®.*Endorsement®/);
    expect(JSON.stringify(starter)).not.toContain('IMH-E');
    expect(JSON.stringify(starter.nodes)).not.toContain('®');
  });

  it('may be shown, kept and passed on in full', () => {
    expect(starter.rights).toMatchObject({
      licence: 'CC-BY-4.0',
      display: 'full',
      export: 'full',
      personalCopy: true,
    });
  });
});
