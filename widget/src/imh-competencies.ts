import { createNetwork } from './data/network.js';
import { provide } from './provide.js';

// What a page loads. An element's code comes when the first of its kind is there; its data is fetched meanwhile.
const network = createNetwork();

provide({
  'imh-competencies': async (first) => {
    network.fetchEarly(first);
    (await import('./competencies/define.js')).define(network);
  },
});
