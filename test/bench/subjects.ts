import type { WidgetFiles } from './build/widget-files.js';
import { scriptAt, sheetAt } from './build/page-html.js';

/** Someone who shows a framework. */
export interface Subject {
  readonly name: string;
  readonly role: 'floor' | 'ours' | 'peer';
  readonly shows: 'self-check' | 'outline';
  readonly head: string;
  /** @param data address of an imh-framework document */
  readonly body: (data: string) => string;
  /** Tag of the element whose shadow root holds everything; '' where the document does. */
  readonly host: string;
  /** What one answers or opens first, and what is counted; selectors inside the host. */
  readonly first: string;
  readonly each: string;
}

const holder = (data: string): string => `<div data-src="${data}"></div>`;
const treeHolder = (data: string): string =>
  `<div data-src="${data}"><label>Search <input id="search" type="search"></label> <button id="expand">Expand all</button></div>`;

/** The documented way in: everything of one element's first view preloaded. */
export function embedHead(files: WidgetFiles, tag: string): string {
  const [entry = 'imh-competencies.js', ...imports] = files.preload[tag] ?? [];
  return scriptAt(`/competencies/${entry}`, ...imports.map((path) => `/competencies/${path}`));
}

const floor = { name: 'floor', role: 'floor', host: '' } as const;
const peer = { role: 'peer', host: '' } as const;
const check = { shows: 'self-check' } as const;
const outline = { shows: 'outline' } as const;

/** Each question has its own radios, four of them. */
export function selfChecks(files: WidgetFiles): Subject[] {
  const radio = 'input[type=radio]';
  return [
    { ...floor, ...check, head: scriptAt('/pages/floor-self-check.js'), body: holder, first: radio, each: radio },
    {
      ...check,
      name: 'imh-self-check',
      role: 'ours',
      head: embedHead(files, 'imh-self-check'),
      body: (data) => `<imh-self-check src="${data}" category="visitor"></imh-self-check>`,
      host: 'imh-self-check',
      first: radio,
      each: radio,
    },
    {
      ...peer,
      ...check,
      name: 'SurveyJS',
      head: sheetAt('/pages/survey.css') + scriptAt('/pages/survey.js'),
      body: holder,
      first: radio,
      each: radio,
    },
    {
      ...peer,
      ...check,
      name: 'form-js',
      head: sheetAt('/pages/form-js.css') + scriptAt('/pages/form-js.js'),
      body: holder,
      first: radio,
      each: radio,
    },
    {
      ...peer,
      ...check,
      name: 'Web Awesome',
      head: sheetAt('/pages/web-awesome.css') + scriptAt('/pages/web-awesome-radios.js'),
      body: holder,
      first: 'wa-radio',
      each: 'wa-radio',
    },
  ];
}

/** What one opens to see more. */
export function outlines(files: WidgetFiles): Subject[] {
  return [
    {
      ...floor,
      ...outline,
      head: sheetAt('/pages/floor-outline.css') + scriptAt('/pages/floor-outline.js'),
      body: treeHolder,
      first: 'summary',
      each: 'details > div',
    },
    {
      ...outline,
      name: 'imh-competencies',
      role: 'ours',
      head: embedHead(files, 'imh-competencies'),
      body: (data) => `<imh-competencies src="${data}"></imh-competencies>`,
      host: 'imh-competencies',
      first: '.toggle',
      each: '.leaf',
    },
    {
      ...peer,
      ...outline,
      name: 'Shoelace',
      head: sheetAt('/pages/shoelace.css') + scriptAt('/pages/shoelace-tree.js'),
      body: treeHolder,
      first: 'sl-tree-item',
      each: 'sl-tree-item sl-tree-item sl-tree-item',
    },
    {
      ...peer,
      ...outline,
      name: 'Web Awesome',
      head: sheetAt('/pages/web-awesome.css') + scriptAt('/pages/web-awesome-tree.js'),
      body: treeHolder,
      first: 'wa-tree-item',
      each: 'wa-tree-item wa-tree-item wa-tree-item',
    },
  ];
}
