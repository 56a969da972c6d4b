import { type Framework, permittedFramework } from '@imh/core';
import { publish } from '@imh/formats';
import { starter } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';
import { withEdited, withFramework, withSource } from '../../widget/builder/work/answers.js';
import { WorkHistory } from '../../widget/builder/work/work-history.js';
import { emptyWork, hasContent, isWork, type Work } from '../../widget/builder/work/work.js';

const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:garden',
  version: '1',
  title: 'Garden',
  nodes: [],
};
const empty = emptyWork('en');

describe('the history of a draft', () => {
  const wix: Work = { ...empty, site: 'wix' };
  const both: Work = { ...wix, framework };
  const changed = new WorkHistory(empty).change(wix, 'site').change(both, 'read');

  test('takes changes back and makes them again, each under its own words', () => {
    expect(changed.undoLabel).toBe('read');
    const once = changed.undo();
    expect([once.work, once.undoLabel, once.redoLabel]).toEqual([wix, 'site', 'read']);
    const twice = once.undo();
    expect([twice.work, twice.undoLabel, twice.redoLabel]).toEqual([empty, undefined, 'site']);
    expect(twice.undo()).toBe(twice);
    expect(twice.redo().redo().work).toEqual(both);
  });

  test('forgets what was taken back after another change', () => {
    const other = changed.undo().change({ ...empty, site: 'files' }, 'other site');
    expect(other.redoLabel).toBeUndefined();
    expect(other.redo()).toBe(other);
  });

  test('is not changed by the same draft again', () => {
    expect(changed.change(changed.work, 'nothing')).toBe(changed);
  });

  test('does not take back the language of the screen', () => {
    const spanish = changed.replace({ ...both, language: 'es' });
    expect(spanish.undo().work).toEqual({ ...wix, language: 'es' });
    expect(spanish.undo().redo().work.language).toBe('es');
  });

  test('contains the last 200 changes', () => {
    let history = new WorkHistory(empty);
    for (let at = 0; at < 250; at += 1) history = history.change({ ...empty, language: `x-${at}` }, String(at));
    let undone = 0;
    for (; history.undoLabel !== undefined; undone += 1) history = history.undo();
    expect(undone).toBe(200);
  });
});

describe('the answers and the framework', () => {
  test('the rights of the framework follow the answer, whichever comes first', () => {
    const answered = withFramework(withSource(empty, { kind: 'own' }), framework);
    const later = withSource(withFramework(empty, framework), { kind: 'own' });
    expect(answered.framework?.rights).toEqual({ display: 'full', export: 'full' });
    expect(later.framework?.rights).toEqual(answered.framework?.rights);
  });

  test('without an answer, a file that states nothing shows titles only', () => {
    expect(withFramework(empty, framework).framework?.rights).toEqual({ display: 'titles', export: 'titles' });
    const holder = { ...framework, rights: { holder: 'Example Institute' } };
    expect(withFramework(empty, holder).framework?.rights).toMatchObject({
      holder: 'Example Institute',
      display: 'titles',
    });
  });

  test('without an answer, the rights that a file states apply', () => {
    expect(withFramework(empty, starter).framework?.rights).toEqual(starter.rights);
  });

  test('what the storage contains is a draft only in the form of one', () => {
    expect([empty, { ...empty, framework }].map(isWork)).toEqual([true, true]);
    expect([undefined, 7, {}, { language: 7 }, { language: 'en', framework: {} }, null].map(isWork)).not.toContain(
      true,
    );
  });

  test('an empty draft has nothing that starting again would remove', () => {
    expect(hasContent(empty)).toBe(false);
    expect(hasContent({ ...empty, site: 'wix' })).toBe(true);
  });
});

describe('a published outline of titles', () => {
  const whole: Framework = {
    ...framework,
    rights: { display: 'titles', export: 'titles' },
    nodes: [
      { id: 'soil', kind: 'domain', label: 'Soil' },
      { id: 'heap', parents: ['soil'], kind: 'competency', label: 'Turning', text: 'MARKED: turns the heap' },
    ],
  };
  const published = publish(whole).public;
  const licensed = withSource({ ...empty, published }, { kind: 'licensed', permits: 'titles' });
  const opened = withFramework(licensed, published);
  const visible = ({ framework: one }: Work): string => JSON.stringify(permittedFramework(one!, 'show').framework);
  const edited = (edit: object): Work =>
    withEdited(opened, {
      ...opened.framework!,
      nodes: opened.framework!.nodes.map((node) => (node.id === 'heap' ? { ...node, ...edit } : node)),
    });

  test('keeps its titles visible while it is edited elsewhere', () => {
    expect(visible(opened)).toContain('Turning');
    expect(visible(edited({ code: '1.1' }))).not.toContain('MARKED');
  });

  test('does not show a statement that an edit or a corrected sheet brings to a title', () => {
    expect(visible(edited({ text: 'MARKED: turns the heap' }))).not.toContain('MARKED');
    expect(visible(edited({ label: 'MARKED: turns the heap' }))).not.toContain('MARKED');
    expect(visible(edited({ demonstratedBy: ['MARKED: uses a fork'] }))).not.toContain('MARKED');
    const { rights } = published.nodes[1]!;
    const corrected = { ...whole, nodes: whole.nodes.map((node) => (rights ? { ...node, rights } : node)) };
    expect(visible(withFramework(opened, corrected))).not.toContain('MARKED');
  });
});
