export { openZip, type ZipArchive, type ZipEntry } from './archive.js';
export type { ZipError } from './error.js';
