import type { BrowserContextOptions, Page } from 'playwright-core';
import { frameworkOf, questions } from '../build/framework-data.js';
import type { Site } from '../build/site.js';
import type { Watch } from '../browser/watch.js';
import { embedHead, outlines, selfChecks, type Subject } from '../subjects.js';
import { embedOf, heading } from './embeds.js';
import { type Stage, walkTo } from './self-check-walk.js';

export interface State {
  readonly name: string;
  readonly peer: boolean;
  readonly path: string;
  readonly watch: Watch;
  readonly context?: BrowserContextOptions;
  /** What a person does to reach the state. */
  readonly reach?: (page: Page) => Promise<unknown>;
}

interface PageOf {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly data?: string;
}

const languages: readonly PageOf[] = [
  { language: 'en', direction: 'ltr' },
  { language: 'es', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
];
const [english] = languages as [PageOf];

const stages: readonly Stage[] = ['empty', 'half', 'full', 'result'];

/** Every state of every element, and a first view of the peers. */
export function statesOf(site: Site): State[] {
  const framework = frameworkOf(questions(60));
  const full = site.putDocument('competencies-60', framework);
  const empty = site.putDocument('empty', { ...framework, nodes: [] });
  const outline = outlines(site.widget).find(({ role }) => role === 'ours')!;
  const checks = selfChecks(site.widget);
  const check = checks.find(({ role }) => role === 'ours')!;

  function state(subject: Subject, name: string, page: PageOf, more: Partial<State> = {}): State {
    const { language, direction, data = full } = page;
    const peer = subject.role === 'peer';
    const path = site.putPage(
      `state-${subject.shows}-${subject.name}-${name}-${language}-${data}`.replace(/[^\w]+/g, '-'),
      { head: subject.head, body: subject.body(data), language, direction },
      peer ? 'report-only' : 'enforced',
    );
    const { host, first, each } = subject;
    return { name: `${subject.name}, ${name}`, peer, path, watch: { host, first, each, count: 1 }, ...more };
  }

  const outlineStates = languages.flatMap((page) => [
    state(outline, `${page.language}: first view`, page),
    ...Object.entries(outlineActions).map(([name, reach]) =>
      state(outline, `${page.language}: ${name}`, page, { reach }),
    ),
  ]);
  const frame = { host: 'imh-competencies', first: '.frame', each: '.frame', count: 1 };
  const outlineEdgeCases = [
    state(outline, 'en: empty', { ...english, data: empty }, { watch: frame }),
    state(outline, 'en: failed', { ...english, data: '/data/missing.json' }, { watch: frame }),
    state(outline, 'en: dark', english, { context: { colorScheme: 'dark' } }),
    state(outline, 'en: phone', english, { watch: frame, context: { viewport: { width: 320, height: 640 } } }),
  ];
  const checkStates = languages.flatMap((page) =>
    stages.map((stage) =>
      state(check, `${page.language}: ${stage}`, page, { reach: (opened) => walkTo(opened, stage) }),
    ),
  );
  const withoutCategory: Subject = {
    ...check,
    body: (data) => `<imh-self-check src="${data}"></imh-self-check>`,
    first: 'button',
    each: 'button',
  };
  const sourceGrid: Subject = {
    ...check,
    body: (data) => `<imh-self-check src="${data}" mode="sources" category="visitor"></imh-self-check>`,
    first: 'input[type=checkbox]',
    each: 'input',
  };
  return [
    ...outlineStates,
    ...outlineEdgeCases,
    ...checkStates,
    state(withoutCategory, 'en: choosing a category', english),
    state(sourceGrid, 'en: source grid', english),
    ...otherElements(site),
    ...checks.filter(({ role }) => role === 'peer').map((each) => state(each, 'first view', english)),
  ];
}

/** First views, in each language, of the elements that are not compared with peers. */
function otherElements(site: Site): State[] {
  const tags = Object.keys(site.widget.preload).filter((tag) => !['imh-competencies', 'imh-self-check'].includes(tag));
  return tags.flatMap((tag) =>
    languages.map(({ language, direction }) => {
      const parts = { head: embedHead(site.widget, tag), body: embedOf(site, tag), language, direction };
      const path = site.putPage(`state-${tag}-${language}`, parts, 'enforced');
      const watch = { host: tag, first: heading, each: heading, count: 1 };
      return { name: `${tag}, ${language}: first view`, peer: false, path, watch };
    }),
  );
}

/** Found by type or class, which are the same in every language. */
const outlineActions: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'everything open': (page) => page.locator('imh-competencies .bar button').first().click(),
  'something found': (page) => page.locator('imh-competencies input[type=search]').fill('greeting'),
  'nothing found': (page) => page.locator('imh-competencies input[type=search]').fill('xyzzy'),
};
