import type { BrowserContextOptions, Page } from 'playwright-core';
import { frameworkOf, questions } from '../build/framework-data.js';
import type { Site } from '../build/site.js';
import type { Watch } from '../browser/watch.js';
import { embedHead, outlines, selfChecks, type Subject } from '../subjects.js';
import { embedOf, heading } from './embeds.js';
import { type Stop, walk } from './self-check-walk.js';

export interface State {
  readonly name: string;
  readonly peer: boolean;
  readonly path: string;
  readonly watch: Watch;
  readonly context?: BrowserContextOptions;
  /** What a person does to get there. */
  readonly reach?: (page: Page) => Promise<unknown>;
}

const languages = [
  { language: 'en', direction: 'ltr' },
  { language: 'es', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
] as const;

/** @returns the states of what is there, and the tags of what is not */
export function statesOf(site: Site): { states: State[]; missing: string[] } {
  const shape = questions(60);
  const framework = frameworkOf(shape);
  const full = site.putDocument('competencies-60', framework);
  const empty = site.putDocument('empty', { ...framework, nodes: [] });
  const [, outline] = outlines(site.widget);
  const checks = selfChecks(site.widget);

  function state(subject: Subject, name: string, page: PageOf, more: Partial<State> = {}): State {
    const { language, direction, data = full } = page;
    const parts = { head: subject.head, body: subject.body(data), language, direction };
    const path = site.putPage(
      `state-${subject.shows}-${subject.name}-${name}-${language}-${data}`.replace(/[^\w]+/g, '-'),
      parts,
      subject.role === 'peer' ? 'report-only' : 'enforced',
    );
    const { host, first, each } = subject;
    const watch = { host, first, each, count: 1 };
    return { name: `${subject.name}, ${name}`, peer: subject.role === 'peer', path, watch, ...more };
  }

  const english = languages[0];
  const competencies = languages.flatMap((page) => [
    state(outline!, `${page.language}: first view`, page),
    ...Object.entries(outlineActs).map(([name, reach]) =>
      state(outline!, `${page.language}: ${name}`, page, { reach }),
    ),
  ]);
  const frame = { host: 'imh-competencies', first: '.frame', each: '.frame', count: 1 };
  const odd = [
    state(outline!, 'en: empty', { ...english, data: empty }, { watch: frame }),
    state(outline!, 'en: failed', { ...english, data: '/data/gone.json' }, { watch: frame }),
    state(outline!, 'en: dark', english, { context: { colorScheme: 'dark' } }),
    state(outline!, 'en: phone', english, { watch: frame, context: { viewport: { width: 320, height: 640 } } }),
  ];
  const stops: Stop[] = ['empty', 'half', 'full', 'result'];
  const own = checks.find(({ role }) => role === 'ours')!;
  const isThere = site.widget.preload['imh-self-check'] !== undefined;
  const selfCheck = languages.flatMap((page) =>
    stops.map((stop) => state(own, `${page.language}: ${stop}`, page, { reach: (shown) => walk(shown, stop) })),
  );
  const unasked = { ...own, body: (data: string) => `<imh-self-check src="${data}"></imh-self-check>` };
  const grid = {
    ...own,
    body: (data: string) => `<imh-self-check src="${data}" mode="sources" category="visitor"></imh-self-check>`,
  };
  const furtherChecks = [
    state({ ...unasked, name: 'imh-self-check', first: 'button', each: 'button' }, 'en: choosing a category', english),
    state({ ...grid, first: 'input[type=checkbox]', each: 'input' }, 'en: source grid', english),
  ];
  const others = Object.keys(site.widget.preload)
    .filter((tag) => tag !== 'imh-competencies' && tag !== 'imh-self-check')
    .flatMap((tag) => {
      const embed = embedOf(site, tag);
      if (!embed) return [];
      const path = site.putPage(`state-${tag}`, { head: embedHead(site.widget, tag), body: embed }, 'enforced');
      return {
        name: `${tag}, en: first view`,
        peer: false,
        path,
        watch: { host: tag, first: heading, each: heading, count: 1 },
      };
    });
  const peers = checks.filter(({ role }) => role === 'peer').map((each) => state(each, 'first view', english));
  return {
    states: [...competencies, ...odd, ...(isThere ? [...selfCheck, ...furtherChecks] : []), ...others, ...peers],
    missing: isThere ? [] : ['imh-self-check'],
  };
}

interface PageOf {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly data?: string;
}

/** By what stands there in every language, so that words need not be known. */
const outlineActs: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'everything open': (page) => page.locator('imh-competencies .bar button').first().click(),
  'something found': (page) => page.locator('imh-competencies input[type=search]').fill('greeting'),
  'nothing found': (page) => page.locator('imh-competencies input[type=search]').fill('xyzzy'),
};
