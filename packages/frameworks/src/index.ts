export { wiMa } from './crosswalks/wi-ma.js';
export { massAimh } from './mass-aimh.js';
export { requirementSets } from './requirements/requirement-sets.js';
export { shippedFrameworks } from './shipped-frameworks.js';
export { starterDomains } from './starter/domains.js';
export { starter } from './starter/starter.js';
export { exampleGuide } from './trainings/example-guide.js';
export { wiAimh } from './wi-aimh.js';
