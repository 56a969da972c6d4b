import { platforms, publishingWays, type Site, waysFor } from '@imh/publish';
import { exampleGuide, starter } from '@imh/frameworks';
import { describe, expect, test } from 'vitest';
import { addressFault, planOf } from '../../widget/builder/publish/publication-of.js';
import { withoutScript } from '../../widget/builder/publish/without-script.js';
import { garden } from './publish-fixtures.js';

const sites = Object.keys(platforms) as Site[];

describe('the ways of a site', () => {
  test('are known ones, and each way is offered somewhere', () => {
    const offered = new Set(sites.flatMap((site) => platforms[site].ways));
    expect([...offered].sort()).toEqual([...publishingWays].sort());
  });

  test('contain the plugin in WordPress only', () => {
    expect(sites.filter((site) => platforms[site].ways.includes('wordpress'))).toEqual(['wordpress']);
  });

  test('begin with one that shows members their text, if the site cannot protect files', () => {
    expect(waysFor('squarespace', true)[0]).toBe('inline');
    expect(waysFor('wordpress', true)[0]).toBe('wordpress');
    expect(waysFor('wild-apricot', true)).toEqual(platforms['wild-apricot'].ways);
  });
});

describe('the plan of a draft', () => {
  test('is missing without anything to publish', () => {
    expect(planOf({ language: 'en', site: 'wix' })).toBeUndefined();
  });

  test('shows only what the draft contains', () => {
    expect(planOf({ language: 'en', framework: garden() })?.shows).toEqual(['competencies', 'self-check']);
    expect(planOf({ language: 'en', trainings: exampleGuide })?.shows).toEqual(['trainings']);
    const plan = planOf({ language: 'en', framework: garden(), publishing: { show: 'trainings' } });
    expect(plan?.publication.show).toBe('competencies');
  });

  test('is in the language of the screens if the framework has it, else in its own', () => {
    const languageOf = (language: string, more = {}) =>
      planOf({ language, framework: starter, ...more })?.publication.language;
    expect(languageOf('es-MX')).toBe('es');
    expect(languageOf('fr')).toBe('en');
    expect(languageOf('en', { publishing: { language: 'es' } })).toBe('es');
    expect(planOf({ language: 'es', framework: garden() })?.publication.language).toBe('en');
  });

  test('forgets a way that the chosen site does not allow', () => {
    const work = { language: 'en', framework: garden(), publishing: { way: 'wordpress' as const } };
    expect(planOf({ ...work, site: 'wordpress' })?.way).toBe('wordpress');
    expect(planOf({ ...work, site: 'wix' })?.way).toBe('iframe');
  });

  test('makes no file for members where files cannot be protected', () => {
    const framework = garden({ rights: { display: 'members' } });
    expect(planOf({ language: 'en', framework, site: 'squarespace' })?.publication.places?.members).toBe('none');
    expect(planOf({ language: 'en', framework, site: 'files' })?.publication.places?.members).toBeUndefined();
  });
});

test.each([
  ['', false, 'missing'],
  ['/competencies/', false, undefined],
  ['/competencies/', true, 'relative'],
  ['competencies', true, 'relative'],
  ['https://files.example.org/c', true, undefined],
  ['http://files.example.org/c', true, 'not-secure'],
  ['http://files.example.org/c', false, 'not-secure'],
  ['my files', false, 'no-address'],
  ['javascript:alert(1)', false, 'no-address'],
  ['https://', true, 'no-address'],
  ['/a"><script>', false, 'no-address'],
] as const)('an address “%s” (files elsewhere: %s) has the fault %s', (folder, isElsewhere, fault) => {
  expect(addressFault(folder, isElsewhere)).toBe(fault);
});

test('a snippet without JavaScript contains neither scripts nor elements', () => {
  const html = withoutScript(
    '<!-- note --><link rel="modulepreload" href="x"><script src="a"></script>\n<imh-competencies lang="en"><p>Words</p><script type="application/json">{}</script></imh-competencies>',
  );
  expect(html.trim()).toBe('<div lang="en"><p>Words</p></div>');
});
