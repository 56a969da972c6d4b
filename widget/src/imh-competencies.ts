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
});
const host: Host = { network, need };
