import { createNetwork } from './data/network.js';
import type { Host } from './element/host.js';
import { provide } from './provide.js';

const network = createNetwork();

// What a page loads. An element's code comes when the first of its kind is there; its data is fetched meanwhile.
const need = provide(
  {
    'imh-competencies': [() => import('./competencies/define.js'), 'src'],
    'imh-self-check': [() => import('./self-check/define.js'), 'src'],
    'imh-reference': [() => import('./reference/define.js'), 'src'],
    'imh-trainings': [() => import('./trainings/define.js'), 'src', 'framework'],
    'imh-requirements': [() => import('./requirements/define.js'), 'src', 'framework'],
    'imh-evidence': [() => import('./evidence/define.js'), 'src', 'requirements', 'framework'],
    'imh-crosswalk': [() => import('./crosswalk/define.js'), 'src', 'from', 'to'],
  },
  {
    found: network.fetchEarly,
    loaded: ({ define }) => define(host),
  },
);
const host: Host = { network, need };
