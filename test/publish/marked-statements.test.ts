import { type Framework, type FrameworkNode, isHeading, type Rights, type Text } from '@imh/core';
import { publish, publishingWays } from '@imh/publish';
import { wiAimh } from '@imh/frameworks';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { framework as anyFramework } from '../formats/arbitrary-framework.js';
import { built } from './publish-fixtures.js';
import { textsFor } from './published-texts.js';

// Statements of generated frameworks contain a mark that depends on who may see them. MEMBERSONLY: members; NOBODY: no one
// on the site.

const marks = { full: '', members: 'MEMBERSONLY', titles: 'NOBODY' };
type Display = keyof typeof marks;

const rights: fc.Arbitrary<Rights> = fc.record(
  {
    display: fc.constantFrom('full' as const, 'members' as const, 'titles' as const),
    export: fc.constantFrom('full' as const, 'titles' as const, 'ids' as const),
    personalCopy: fc.boolean(),
    membersSrc: fc.constant('theirs.json'),
  },
  { requiredKeys: [] },
);
const statement: fc.Arbitrary<Text | undefined> = fc.constantFrom(
  'Digs',
  { en: 'Digs' },
  { en: 'Digs', es: 'Cava' },
  undefined,
);
const title: fc.Arbitrary<Text> = fc.constantFrom('Spade', { en: 'Spade', es: 'Pala' }, { es: 'Pala' });

const marked = (text: Text, mark: string): Text =>
  typeof text === 'string'
    ? `${text} ${mark}`
    : Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, `${words} ${mark}`]));

/** A label is a title if it stands beside a statement in the same language; else it may be the statement. */
function labelOf(
  node: FrameworkNode,
  label: Text,
  text: Text | undefined,
  language: string | undefined,
  mark: string,
): Text {
  if (isHeading(node)) return label;
  if (text === undefined) return marked(label, mark);
  if (typeof label === 'string') return label;
  const own = typeof text === 'string' ? [language ?? Object.keys(label)[0]] : Object.keys(text);
  return Object.fromEntries(
    Object.entries(label).map(([tag, words]) => [tag, own.includes(tag) ? words : `${words} ${mark}`]),
  );
}

const restricted = fc
  .record({
    whole: anyFramework,
    own: rights,
    parts: fc.array(fc.tuple(fc.option(rights), statement, title), { minLength: 8 }),
  })
  .map(({ whole, own, parts }): Framework => {
    const nodes = whole.nodes.map((node, at): FrameworkNode => {
      const [more, text, label] = parts[at % parts.length]!;
      const display: Display = { ...own, ...more }.display ?? 'full';
      const mark = marks[display];
      const { text: _, term: __, rights: ___, ...others } = node;
      return {
        ...others,
        label: labelOf(node, label, text, whole.language, mark),
        ...(text === undefined ? {} : { text: marked(text, mark) }),
        demonstratedBy: [`Shown ${mark}`],
        keywords: [`Word ${mark}`],
        'x-more': { deep: [mark] },
        ...(more ? { rights: more } : {}),
      };
    });
    const mark = marks[own.display ?? 'full'];
    return { ...whole, nodes, custom: mark, rights: { ...whole.rights, ...own } } as Framework;
  });

const ways = publishingWays;
/** Of the plugin for members: the file with the text. */
function memberTextIn(zip: Uint8Array): string {
  const [, bytes] = Object.entries(unzipSync(zip)).find(([name]) => name.endsWith('/text.php'))!;
  return new TextDecoder().decode(bytes);
}

const shows = ['competencies', 'self-check', 'trainings'] as const;
const trainings = {
  format: 'imh-trainings' as const,
  formatVersion: 1 as const,
  id: 'urn:example:guide',
  title: 'Guide',
  trainings: [],
};

describe.each(ways)('%s', (way) => {
  test('contains no statement that its readers may not see', () => {
    fc.assert(
      fc.property(
        restricted,
        fc.constantFrom(...shows),
        fc.constantFrom('json' as const, 'csv' as const),
        fc.constantFrom('en', 'es'),
        (framework, show, data, language) => {
          const published = publish(way, { framework, trainings, show, language, places: { data } }, built);
          const everyone = textsFor(published, 'public');
          expect(everyone).not.toContain(marks.members);
          expect(everyone).not.toContain(marks.titles);
          expect(textsFor(published, 'members')).not.toContain(marks.titles);
        },
      ),
      // Packing an archive takes most of the time.
      { numRuns: way === 'wordpress' ? 30 : 150 },
    );
  });

  test('shows members what only they may see, and opens it with a warning', () => {
    const framework = {
      format: 'imh-framework' as const,
      formatVersion: 1 as const,
      id: 'urn:example:closed',
      version: '1',
      title: 'Closed',
      rights: { display: 'members' as const },
      nodes: [{ id: 'a', label: 'Title', text: marks.members }],
    };
    const published = publish(way, { framework, show: 'competencies', language: 'en' }, built);
    expect(textsFor(published, 'public')).toContain('Title');
    expect(textsFor(published, 'members')).toContain(marks.members);
    const opening = published.files
      .filter(({ audience }) => audience === 'members')
      .map(({ content }) => (typeof content === 'string' ? content : memberTextIn(content)));
    for (const text of [...opening, ...(published.membersSnippet ? [published.membersSnippet] : [])]) {
      expect(text.slice(0, 120)).toContain('Put this only where visitors must sign in.');
    }
    expect(opening.length + Number(published.membersSnippet !== undefined)).toBeGreaterThan(0);
  });

  test('has nothing for members if an outline for them contains no statement', () => {
    const framework: Framework = { ...wiAimh, rights: { ...wiAimh.rights, display: 'members' } };
    const published = publish(way, { framework, show: 'competencies', language: 'en' }, built);
    expect(published.membersSnippet).toBeUndefined();
    expect(published.files.filter(({ audience }) => audience === 'members')).toEqual([]);
  });

  test('has nothing for members if everyone may see as much, or nobody may', () => {
    for (const display of ['full', 'titles'] as const) {
      const framework = {
        format: 'imh-framework' as const,
        formatVersion: 1 as const,
        id: 'urn:example:one',
        version: '1',
        title: 'One',
        rights: { display },
        nodes: [{ id: 'a', label: 'Title', text: 'Statement' }],
      };
      const published = publish(way, { framework, show: 'competencies', language: 'en' }, built);
      expect(published.membersSnippet).toBeUndefined();
      expect(published.files.filter(({ audience }) => audience === 'members')).toEqual([]);
    }
  });
});
