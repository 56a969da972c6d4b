import type { WidgetFiles } from './build/widget-files.js';
import { scriptAt, sheetAt } from './build/page-html.js';

/** A page that shows a framework in its own way: ours, a peer's, or written by hand. */
export interface Subject {
  readonly name: string;
  readonly role: 'floor' | 'ours' | 'peer';
  readonly shows: 'self-check' | 'outline';
  readonly head: string;
  /** @param data URL of an imh-framework document */
  readonly body: (data: string) => string;
  /** Tag of the element whose shadow root contains everything; '' if the document does. */
  readonly host: string;
  /** Selector, inside the host, of the first thing that can be answered or opened. */
  readonly first: string;
  /** Selector, inside the host, of what is counted to tell whether the page is complete. */
  readonly each: string;
}

const container = (data: string): string => `<div data-src="${data}"></div>`;
const treeContainer = (data: string): string =>
  `<div data-src="${data}"><label>Search <input id="search" type="search"></label> <button id="expand">Expand all</button></div>`;

/** The documented embed: every file of an element's first view preloaded. */
export function embedHead(files: WidgetFiles, tag: string): string {
  const [entry, ...imports] = files.preload[tag] ?? [];
  if (!entry) throw new Error(`sri.json lists no files for <${tag}>. Known: ${Object.keys(files.preload).join(', ')}`);
  return scriptAt(`/competencies/${entry}`, ...imports.map((path) => `/competencies/${path}`));
}

const floor = { name: 'floor', role: 'floor', host: '' } as const;
const peer = { role: 'peer', host: '' } as const;

/** Four radio buttons for each competency. */
export function selfChecks(files: WidgetFiles): Subject[] {
  const radio = 'input[type=radio]';
  const radios = { shows: 'self-check', body: container, first: radio, each: radio } as const;
  return [
    { ...floor, ...radios, head: scriptAt('/pages/floor-self-check.js') },
    {
      ...radios,
      name: 'imh-self-check',
      role: 'ours',
      head: embedHead(files, 'imh-self-check'),
      body: (data) => `<imh-self-check src="${data}" category="visitor"></imh-self-check>`,
      host: 'imh-self-check',
    },
    { ...peer, ...radios, name: 'SurveyJS', head: sheetAt('/pages/survey.css') + scriptAt('/pages/survey.js') },
    { ...peer, ...radios, name: 'form-js', head: sheetAt('/pages/form-js.css') + scriptAt('/pages/form-js.js') },
    {
      ...peer,
      ...radios,
      name: 'Web Awesome',
      head: sheetAt('/pages/web-awesome.css') + scriptAt('/pages/web-awesome-radios.js'),
      first: 'wa-radio',
      each: 'wa-radio',
    },
  ];
}

/** Domains, areas and competencies as a tree that can be opened and searched. */
export function outlines(files: WidgetFiles): Subject[] {
  const tree = { shows: 'outline', body: treeContainer } as const;
  return [
    {
      ...floor,
      ...tree,
      head: sheetAt('/pages/floor-outline.css') + scriptAt('/pages/floor-outline.js'),
      first: 'summary',
      each: 'details > div',
    },
    {
      ...tree,
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
      ...tree,
      name: 'Shoelace',
      head: sheetAt('/pages/shoelace.css') + scriptAt('/pages/shoelace-tree.js'),
      first: 'sl-tree-item',
      each: 'sl-tree-item sl-tree-item sl-tree-item',
    },
    {
      ...peer,
      ...tree,
      name: 'Web Awesome',
      head: sheetAt('/pages/web-awesome.css') + scriptAt('/pages/web-awesome-tree.js'),
      first: 'wa-tree-item',
      each: 'wa-tree-item wa-tree-item wa-tree-item',
    },
  ];
}
