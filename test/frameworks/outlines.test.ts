import { Framework, permitted } from '@imh/core';
import { massAimh, wiAimh } from '@imh/frameworks';
import { describe, expect, it } from 'vitest';

const domains = {
  wi: [
    'Theoretical Foundations',
    'Law, Regulation & Policy',
    'Systems Expertise',
    'Direct Service Skills',
    'Working with Others',
    'Communicating',
    'Thinking',
    'Reflecting',
    'Leading people',
  ],
  mass: [
    'Theoretical Foundations',
    'Law, Regulation & Agency Policy',
    'Systems Expertise',
    'Direct Service Skills',
    'Working with Others',
    'Communicating',
    'Thinking',
    'Reflection',
  ],
};

describe.each<{ name: string; outline: Framework; names: string[]; licensee: string }>([
  { name: 'WI-AIMH', outline: wiAimh, names: domains.wi, licensee: 'Wisconsin' },
  { name: 'MassAIMH', outline: massAimh, names: domains.mass, licensee: 'Massachusetts' },
])('the outline of $name', ({ outline, names, licensee }) => {
  it('names the domains as the association does, in its order', () => {
    expect(outline.nodes.map((node) => node.label)).toEqual(names);
  });

  it('contains domains only: no statements, practice examples, areas or keywords', () => {
    for (const node of outline.nodes) {
      expect(Object.keys(node).sort()).toEqual(['code', 'id', 'kind', 'label']);
      expect(node.kind).toBe('domain');
    }
  });

  it('has four categories, the last of them in three designations', () => {
    const categories = outline.categories ?? [];
    const mentors = categories.filter((category) => category.group !== undefined);
    expect(categories.length - mentors.length).toBe(3);
    expect(new Set(mentors.map((category) => category.group))).toEqual(
      new Set(['Infant/Early Childhood Mental Health Mentor']),
    );
    expect(mentors.map((category) => category.id)).toEqual([
      'mentor-clinical',
      'mentor-policy',
      'mentor-research-faculty',
    ]);
  });

  it('names the owner of the statements, in English and in Spanish', () => {
    expect(outline.rights).toMatchObject({
      licence: 'proprietary',
      display: 'titles',
      export: 'titles',
      personalCopy: false,
    });
    expect(outline.rights?.holder).toContain('MI-AIMH');
    expect(outline.rights?.licensee).toContain(licensee);
    expect(outline.rights?.statement).toMatchObject({
      en: expect.stringMatching(/consent in writing/),
      es: expect.stringMatching(/permiso por escrito/),
    });
  });

  it('shows and exports the names of its domains under its rights', () => {
    for (const node of outline.nodes) {
      expect(permitted(outline, node, 'show').label).toBe(node.label);
      expect(permitted(outline, node, 'export').label).toBe(node.label);
    }
  });
});

describe('the two outlines together', () => {
  it('share ids, so that a tag can be compared when the labels differ', () => {
    const wisconsin = new Set(wiAimh.nodes.map((node) => node.id));
    expect(massAimh.nodes.filter((node) => !wisconsin.has(node.id))).toEqual([]);
  });

  it('share categories, so that a category is kept when the association changes', () => {
    expect(massAimh.categories.map(({ id }) => id)).toEqual(wiAimh.categories.map(({ id }) => id));
  });
});
