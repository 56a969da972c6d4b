import { createNetwork } from './data/network.js';
import type { Host } from './element/host.js';
import { provide } from './provide.js';

const network = createNetwork();

/** Without the code, for example offline, the page works as before. */
const onDemand = (use: (code: typeof import('./on-demand/on-demand.js')) => void): Promise<void> =>
  import('./on-demand/on-demand.js').then(use, () => undefined);

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
    unused: (tags) => onDemand(({ hint }) => hint(tags)),
  },
  // Long enough for scripts that add an element after they have loaded their own data.
  10_000,
);
const host: Host = { network, need };
// A person uses the keyboard, anywhere on the page.
addEventListener('keydown', () => onDemand(({ skip }) => skip()), { once: true });
