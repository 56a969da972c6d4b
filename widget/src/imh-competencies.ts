import { createNetwork } from './data/network.js';
import type { Host } from './element/host.js';
import { provide } from './provide.js';

// What a page loads. An element's code comes when the first of its kind is there; its data is fetched meanwhile.
const network = createNetwork();
const early = (first: Element | undefined, ...attributes: string[]): void => {
  if (first) network.fetchEarly(first, ...attributes);
};

const need = provide({
  'imh-competencies': async (first) => {
    early(first, 'src');
    (await import('./competencies/define.js')).define(host);
  },
  'imh-self-check': async (first) => {
    early(first, 'src');
    (await import('./self-check/define.js')).define(host);
  },
  'imh-reference': async (first) => {
    early(first, 'src');
    (await import('./reference/define.js')).define(host);
  },
  'imh-trainings': async (first) => {
    early(first, 'src', 'framework');
    (await import('./trainings/define.js')).define(host);
  },
  'imh-evidence': async (first) => {
    // Several addresses in one attribute are told apart by the element.
    const single = /^\S+$/.test(first?.getAttribute('framework') ?? '');
    early(first, 'src', 'requirements', ...(single ? ['framework'] : []));
    (await import('./evidence/define.js')).define(host);
  },
  'imh-crosswalk': async (first) => {
    early(first, 'src', 'from', 'to');
    (await import('./crosswalk/define.js')).define(host);
  },
});
const host: Host = { network, need };
