import { buildOutline, Framework, Uri } from '@imh/core';
import { shippedFrameworks } from '@imh/frameworks';
import { describe, expect, it } from 'vitest';

/** Every string in a value, at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(shippedFrameworks.map((framework) => ({ id: framework.id, framework })))('$id', ({ framework }) => {
  it('is a valid imh-framework that round-trips through JSON', () => {
    const copy: unknown = JSON.parse(JSON.stringify(framework));
    expect(Framework.parse(copy)).toEqual(framework);
  });

  it('is identified by a URI that is not an address', () => {
    expect(Uri.safeParse(framework.id).success).toBe(true);
    expect(framework.id).not.toMatch(/^https?:/);
  });

  it('has unique ids and no missing parents', () => {
    const { orphans, repeated, circular } = buildOutline(framework);
    expect({ orphans, repeated, circular }).toEqual({ orphans: [], repeated: [], circular: [] });
    const categories = framework.categories?.map((category) => category.id) ?? [];
    expect(new Set(categories).size).toBe(categories.length);
  });

  it('describes itself, its rights and its categories in English and in Spanish', () => {
    const both = { en: expect.stringMatching(/\S/), es: expect.stringMatching(/\S/) };
    expect(framework.title).toEqual(both);
    expect(framework.description).toEqual(both);
    expect(framework.trademarks).toEqual(both);
    expect(framework.rights?.statement).toEqual(both);
    for (const category of framework.categories ?? []) expect(category.description).toEqual(both);
  });

  it('has no stray spaces and no straight quotation marks in its sentences', () => {
    for (const text of stringsIn(framework)) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s\s|["']/);
    }
  });
});

it('the shipped frameworks have different ids', () => {
  expect(new Set(shippedFrameworks.map((framework) => framework.id)).size).toBe(shippedFrameworks.length);
});
