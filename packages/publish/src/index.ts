export * from './audiences.js';
export { builtFilesFor } from './built-files.js';
export * from './platforms.js';
export * from './publication.js';
export { publish } from './publish.js';
export { wordpressPlugin } from './wordpress/plugin.js';
export { zipOf } from './zip.js';
