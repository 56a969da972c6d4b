import { announcedTags, type AnnouncedByPage, type Framework } from '@imh/core';
import { describe, expect, test } from 'vitest';

const framework = (id: string, title: string, nodes: Framework['nodes']): Framework => ({
  format: 'imh-framework',
  formatVersion: 1,
  id,
  version: '2',
  language: 'en',
  title,
  nodes,
});
const garden = framework('urn:x:garden', 'Garden Framework', [
  { id: 'd', kind: 'domain', label: 'Ground' },
  { id: 'soil/1', kind: 'area', code: '1.1', parents: ['d'], label: { en: 'Good soil', es: 'Buena tierra' } },
  { id: 'same-a', kind: 'area', parents: ['d'], label: 'Water' },
  { id: 'same-b', kind: 'area', parents: ['d'], label: 'Water' },
]);
const other = framework('urn:x:other', 'Other Framework', [{ id: 'o', kind: 'area', label: 'Good soil' }]);

const found = (announced: AnnouncedByPage[], shown: Framework | undefined = garden) => {
  const { tags, unknown } = announcedTags(announced, { frameworks: [garden, other], shown, language: 'en' });
  return [tags.map(({ framework: id, node }) => `${id} ${node}`), unknown];
};

describe('competencies that a page announces', () => {
  test('are found by their URI, with the installed version and the page as the source', () => {
    const { tags } = announcedTags([{ address: 'urn:x:garden#soil%2F1', name: 'Anything' }], {
      frameworks: [garden],
      language: 'en',
    });
    expect(tags).toEqual([
      { framework: 'urn:x:garden', version: '2', node: 'soil/1', label: '1.1 Good soil', source: 'page' },
    ]);
  });

  test.each([
    ['its name in the framework in use', { name: 'good soil' }, 'urn:x:garden soil/1'],
    ['its name in another language', { name: 'Buena tierra' }, 'urn:x:garden soil/1'],
    ['its code and name', { name: '1.1 Good soil' }, 'urn:x:garden soil/1'],
    [
      'its name in the framework that the page names',
      { name: 'Good soil', framework: 'Other framework' },
      'urn:x:other o',
    ],
    ['its name in a framework named by id', { name: 'Good soil', framework: 'urn:x:other' }, 'urn:x:other o'],
  ])('are found by %s', (_name, announced, expected) => {
    expect(found([announced])).toEqual([[expected], []]);
  });

  test.each([
    ['a name that two competencies have', { name: 'Water' }, 'Water'],
    ['a name of a framework that is not here', { name: 'Good soil', framework: 'A third one' }, 'Good soil'],
    ['a part of a name', { name: 'soil' }, 'soil'],
    ['a URI that is not in the framework', { address: 'urn:x:garden#gone' }, 'urn:x:garden#gone'],
  ])('are not guessed from %s', (_name, announced, unknown) => {
    expect(found([announced])).toEqual([[], [unknown]]);
  });

  test('are listed once, in the order of the page', () => {
    const announced = [
      { name: 'Ground' },
      { address: 'urn:x:garden#soil%2F1' },
      { name: 'Good soil' },
      {},
      { name: ' ' },
    ];
    expect(found(announced)).toEqual([['urn:x:garden d', 'urn:x:garden soil/1'], []]);
  });

  test('are not looked up by name alone if the person uses no framework', () => {
    const { tags, unknown } = announcedTags([{ name: 'Ground' }], { frameworks: [garden], language: 'en' });
    expect([tags, unknown]).toEqual([[], ['Ground']]);
  });
});
