import type { Page } from 'playwright-core';

/** An element as a site would embed it, and how a test detects that it is ready. */
export interface Sample {
  readonly tag: string;
  readonly html: string;
  /** The documents that it requests before any action. */
  readonly documents: readonly string[];
  /** Resolves when the element can be used. */
  ready(page: Page | ReturnType<Page['frameLocator']>, at?: number): Promise<void>;
}

/** Attributes whose documents are loaded later. */
const later = new Set(['trainings']);

const sample = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  role: 'button' | 'searchbox' | 'table' | 'textbox',
): Sample => {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return {
    tag,
    html: `<${tag}${written.join('')}></${tag}>`,
    documents: Object.entries(attributes).flatMap(([name, value]) => (later.has(name) ? [] : [value])),
    ready: (page, at = 0) => page.locator(tag).nth(at).getByRole(role).first().waitFor(),
  };
};

/** One of each element, with the documents of `openWidgetSite()`. */
export const samples: readonly Sample[] = [
  sample('imh-competencies', { src: '/starter.json' }, 'searchbox'),
  sample('imh-self-check', { src: '/starter.json', trainings: '/guide.json' }, 'button'),
  sample('imh-trainings', { src: '/guide.json', framework: '/starter.json' }, 'button'),
  sample('imh-crosswalk', { src: '/wi-ma.json', from: '/wi.json', to: '/ma.json' }, 'table'),
  sample('imh-requirements', { src: '/requirements.json', framework: '/wi.json' }, 'table'),
  sample('imh-evidence', { framework: '/starter.json' }, 'button'),
  sample('imh-reference', { src: '/starter.json' }, 'textbox'),
];
