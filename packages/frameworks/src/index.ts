export { massAimh } from './mass-aimh.js';
export { shippedFrameworks } from './shipped-frameworks.js';
export { starterDomains } from './starter/domains.js';
export { starter } from './starter/starter.js';
export { wiAimh } from './wi-aimh.js';
